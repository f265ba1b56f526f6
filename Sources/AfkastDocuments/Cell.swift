/// One value of a table, before it becomes text.
package enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  case integer(Int)
  case number(Double)
}
