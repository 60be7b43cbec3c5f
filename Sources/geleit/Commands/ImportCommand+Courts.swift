import Guardianship
import Register

extension ImportCommand {
  /// Reads `--court "AG DD=Amtsgericht Dresden"` and `--court "AG DD=neu"`.
  ///
  /// - Throws: `CommandFailure.notACourt` for what says neither; a court that the register has is
  ///   merged there, since its cases have to go along.
  func decisions(in register: Register) throws -> ImportDecisions {
    var decisions = ImportDecisions()
    guard !courts.isEmpty else { return decisions }
    let names = try register.courts().map(\.value.name)
    for typed in courts {
      let sides = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { Court(spelling: String($0)).name }
      guard sides.count == 2, !sides[0].isEmpty else {
        throw CommandFailure.notACourt(typed, possible: names)
      }
      if let court = names.first(where: { $0.folded == sides[0].folded }) {
        throw CommandFailure.knownCourt(court)
      }
      if ["neu", "new"].contains(sides[1].folded) {
        decisions[court: sides[0]] = .new
      } else if let court = names.first(where: { $0.folded == sides[1].folded }) {
        decisions[court: sides[0]] = .known(court)
      } else {
        throw CommandFailure.notACourt(typed, possible: names)
      }
    }
    return decisions
  }
}
