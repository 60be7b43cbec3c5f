import Guardianship

/// Reads the words of cells and remembers them: a list says the same few things over and over.
final class WordMemory {
  private var statuses: [String: CellWords.Status?] = [:]
  private var kinds: [String: CellWords.Kind?] = [:]
  private var sexes: [String: Sex?] = [:]
  private var courts: [String: String] = [:]
  private var areas: [String: String] = [:]
  private var guardians: [String: [WrittenName]] = [:]
  private var reservations: [String: String] = [:]

  /// A list may be longer than the memory for it should be.
  private static let limit = 20_000

  func status(_ text: String) -> CellWords.Status? {
    Self.remembered(text, in: &statuses, Self.readStatus)
  }

  func kind(_ text: String) -> CellWords.Kind? {
    Self.remembered(text, in: &kinds) { CellWords.kinds[$0] ?? CellWords.Kind(canonical: $0) }
  }

  func sex(_ text: String) -> Sex? {
    Self.remembered(text, in: &sexes) { CellWords.sexes[$0] }
  }

  func endReason(_ text: String) -> EndReason? { CellWords.endReasons[text] }

  func livingSituation(_ text: String) -> LivingSituation? { CellWords.livingSituations[text] }

  func court(_ text: String) -> String {
    Self.remembered(text, in: &courts) { Court(spelling: $0).name }
  }

  func taskAreas(_ text: String) -> String {
    Self.remembered(text, in: &areas) { TaskAreaText.names($0).joined(separator: "; ") }
  }

  /// Several names in one cell stand in lines or behind semicolons.
  func guardians(_ text: String) -> [WrittenName] {
    Self.remembered(text, in: &guardians) { text in
      if CellWords.noGuardian[text] == true { return [] }
      return text.split { $0 == ";" || $0 == "\n" }.map { WrittenName(String($0)) }
        .filter { !$0.family.isEmpty }
    }
  }

  /// `yes`, `yes:scope` or nothing.
  func reservation(_ text: String) -> String {
    Self.remembered(text, in: &reservations, Self.readReservation)
  }

  private static func remembered<Value>(
    _ text: String, in memory: inout [String: Value], _ read: (String) -> Value
  ) -> Value {
    if let value = memory[text] { return value }
    let value = read(text)
    if memory.count < limit { memory[text] = value }
    return value
  }

  /// "beendet (Tod)" and "beendet wegen Abgabe" say two things.
  private static func readStatus(_ text: String) -> CellWords.Status? {
    if let status = CellWords.statuses[text] { return status }
    for separator in ["(", " wegen ", " durch ", " - ", " – ", ",", ":", "/"] {
      let parts = text.split(separator: separator, maxSplits: 1).map(String.init)
      guard parts.count == 2, var status = CellWords.statuses[parts[0]], status.status == .ended,
        let reason = CellWords.endReasons[parts[1]]
      else { continue }
      status.reason = reason
      return status
    }
    return nil
  }

  private static func readReservation(_ text: String) -> String {
    if CellWords.flags[text] == false { return "" }
    if CellWords.flags[text] == true || ImportColumn.column(for: text) == .reservation {
      return "yes"
    }
    var scope = text
    for word in ["ja", "yes", "EV", "EVB", "EWV", "Einwilligungsvorbehalt"] {
      let rest = scope.dropFirst(word.count)
      guard scope.lowercased().hasPrefix(word.lowercased()),
        let next = rest.first, !next.isLetter
      else { continue }
      scope = rest.trimmingPrefix { " :,-–".contains($0) }.description
      break
    }
    if scope.hasPrefix("("), scope.hasSuffix(")") { scope = String(scope.dropFirst().dropLast()) }
    scope = scope.trimmedASCII
    return scope.isEmpty ? "yes" : "yes:\(scope)"
  }
}
