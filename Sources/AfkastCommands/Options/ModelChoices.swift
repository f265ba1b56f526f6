public import AfkastModel
public import ArgumentParser

extension Language: ExpressibleByArgument {}
extension Discounting.Step: ExpressibleByArgument {}
extension Discounting.Timing: ExpressibleByArgument {}
