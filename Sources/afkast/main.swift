import AfkastCommands

runAfkast()
