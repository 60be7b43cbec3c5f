import GRDB
import Guardianship

extension GuardianListing {
  /// The name of the `PaperState` of a row `w` on a day, told by SQLite as `PaperState` tells it.
  static func paperState(on day: Day) -> SQL {
    let w = GuardianSQL("w")
    let record = Latest(kind: .criminalRecord)
    let debtor = Latest(kind: .debtorRegister)
    let oldest = oldestUsable(on: day).iso
    return """
      CASE
        WHEN NOT (\(w.can(be: .volunteer)) OR \(w.hasNoKind)
          AND NOT (SELECT g.isOrganisation FROM guardian g WHERE g.id = w.id))
          THEN \(PaperState.notNeeded.literal)
        WHEN \(record.isNotable) OR \(debtor.isNotable) THEN \(PaperState.notable.literal)
        WHEN \(record.isMissing) OR \(debtor.isMissing) THEN \(PaperState.missing.literal)
        WHEN \(record.isTooOld(oldest, day)) OR \(debtor.isTooOld(oldest, day))
          THEN \(PaperState.tooOld.literal)
        WHEN \(record.isUnknown) OR \(debtor.isUnknown) THEN \(PaperState.unknown.literal)
        ELSE \(PaperState.usable.literal) END
      """
  }

  /// How many kinds of papers a guardian has that are fresh on a day and without an entry: what is
  /// looked at before anybody judges them one by one.
  static func freshPapers(on day: Day) -> SQL {
    """
    (SELECT count(DISTINCT p.kind) FROM proof p WHERE p.guardian = w.id AND p.voided IS NULL
      AND p.result = \(Proof.Result.clear.literal) AND p.issuedOn >= \(oldestUsable(on: day).iso))
    """
  }

  /// The earliest day of issue of a paper that can be used for a proposal on `day`.
  private static func oldestUsable(on day: Day) -> Day {
    var oldest = day.adding(years: -3)
    while !ProofRules.isUsable(issued: oldest, forProposalOn: day) {
      oldest = oldest.adding(days: 1)
    }
    return oldest
  }

  /// The paper of a kind that was issued last.
  private struct Latest {
    let kind: Proof.Kind

    private func value(_ expression: SQL) -> SQL {
      """
      (SELECT \(expression) FROM proof p
        WHERE p.guardian = w.id AND p.kind = \(kind.rawValue) AND p.voided IS NULL
        ORDER BY ifnull(p.issuedOn, '') DESC, ifnull(p.handedInOn, '') DESC, p.id LIMIT 1)
      """
    }

    var isMissing: SQL { "\(value("p.issuedOn")) IS NULL" }
    var isNotable: SQL {
      let results = [Proof.Result.entry, .unclear].literals
      return "ifnull(\(value("p.issuedOn IS NOT NULL AND p.result IN \(results)")), 0)"
    }
    var isUnknown: SQL { "\(value("p.result")) = \(Proof.Result.unknown.literal)" }

    /// Three months end on the last day of a month that has no such day.
    func isTooOld(_ oldest: String, _ day: Day) -> SQL {
      value(
        """
        p.issuedOn < \(oldest) OR (NOT w.wasAppointed AND ifnull(p.handedInOn, \(day.iso)) >
          min(date(p.issuedOn, '+3 months'),
            date(p.issuedOn, 'start of month', '+4 months', '-1 day')))
        """)
    }
  }
}
