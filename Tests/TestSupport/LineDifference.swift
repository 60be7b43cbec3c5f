/// The lines that two texts do not share, `-` before what was expected and `+` before what came,
/// each with its number, and nothing of the lines that agree.
public func lineDifference(expected: String, actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let changes = new.difference(from: old)
  let lines = changes.map { change -> (offset: Int, isNew: Bool, text: String) in
    switch change {
    case .remove(let offset, let text, _): (offset, false, text)
    case .insert(let offset, let text, _): (offset, true, text)
    }
  }
  return lines.sorted { ($0.offset, $0.isNew ? 1 : 0) < ($1.offset, $1.isNew ? 1 : 0) }
    .map { "\($0.isNew ? "+" : "-") \($0.offset + 1): \($0.text)" }
    .joined(separator: "\n")
}
