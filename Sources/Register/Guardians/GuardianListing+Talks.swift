import GRDB
import Guardianship

extension GuardianListing {
  /// The day on which the office wants to talk next with the guardian of a row `w`, told by SQLite as
  /// `TalkRhythm.next` tells it; NULL for who is no volunteer in office.
  static func nextTalk(_ rhythm: TalkRhythm) -> SQL {
    let yearEnd = months(12, after: "w.appointedOn")
    let known: SQL = """
      CASE WHEN w.lastTalk >= w.appointedOn THEN w.lastTalk
        WHEN w.takenOverOn >= w.appointedOn THEN w.takenOverOn END
      """
    return """
      CASE
        WHEN w.appointedOn IS NULL OR NOT \(GuardianSQL("w").isPerhapsVolunteer) THEN NULL
        WHEN (\(known)) IS NULL THEN date(w.appointedOn, \("+\(7 * rhythm.firstWeeks) days"))
        WHEN (\(known)) < \(yearEnd) THEN \(months(rhythm.firstYearMonths, after: known))
        ELSE \(months(rhythm.laterMonths, after: known)) END
      """
  }

  /// Volunteers for strangers whose next talk lies before a day.
  static func beyondRhythm(_ rhythm: TalkRhythm, on today: Day) -> SQL {
    """
    w.ownOnly = 0 AND \(GuardianSQL("w").isStaying) AND \(nextTalk(rhythm)) < \(today.iso)
    """
  }

  /// A missing day becomes the last of its month, which SQLite by itself lets run over.
  private static func months(_ count: Int, after day: SQL) -> SQL {
    """
    min(date(\(day), \("+\(count) months")),
      date(\(day), 'start of month', \("+\(count + 1) months"), '-1 day'))
    """
  }
}
