public import Guardianship

extension Wording {
  /// Why a row of a list is not taken: the text of the column Ablehnungsgrund.
  public func explanation(of refusal: ImportRefusal) -> Explanation {
    switch refusal {
    case .tooFewCells(let found, let expected):
      explanation(TextKey("importRefusal.tooFewCells"), [count(found), count(expected)])
    case .noName: explanation(TextKey("importRefusal.noName"), [])
    case .impossibleDay(let column, let text):
      explanation(TextKey("importRefusal.impossibleDay"), [name(column), quoted(text)])
    case .bornInFuture(let day):
      explanation(TextKey("importRefusal.bornInFuture"), [self.day(day)])
    case .unknownStatus(let text):
      explanation(TextKey("importRefusal.unknownStatus"), [quoted(text)])
    case .refused(let refusal): explanation(of: refusal)
    }
  }

  /// "Zeile 12, F-2026-00003: Stadtteil und Wünsche weichen ab".
  public func sentence(_ conflict: ImportConflict) -> String {
    text(
      TextKey("import.conflict"), count(conflict.number), conflict.reference,
      conflict.columns.map { name($0) }.joined(separator: ", "))
  }

  /// "Zeile 12: …".
  public func sentence(_ warning: ImportWarning) -> String {
    text(TextKey("import.row"), count(warning.number), explanation(of: warning.warning).line)
  }

  /// "Zeile 12: …" for a row that was not taken.
  public func sentence(_ rejection: ImportRejection) -> String {
    text(TextKey("import.row"), count(rejection.number), explanation(of: rejection.refusal).text)
  }
}
