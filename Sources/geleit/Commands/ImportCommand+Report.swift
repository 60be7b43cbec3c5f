import Exchange
import Guardianship
import Sheets
import Wording

extension ImportReport {
  /// Whether something of the list was left: rejected, in doubt or in conflict.
  var isPartial: Bool { !rejections.isEmpty || !conflicts.isEmpty || !doubts.isEmpty }

  /// The summary in numbers.
  var numbers: [(key: String, value: JSONValue)] { json + [("doubtful", .number(doubts.count))] }
  /// Every row that something is said about, for other programs.
  func details(_ wording: Wording) -> [(key: String, value: JSONValue)] {
    func rows<Entry>(
      _ entries: [Entry], _ members: (Entry) -> [(key: String, value: JSONValue)]
    ) -> JSONValue {
      .list(entries.map { .object(members($0)) })
    }
    let rejected = rows(rejections) {
      [("row", .number($0.number)), ("reason", .text(wording.explanation(of: $0.refusal).text))]
    }
    let conflicting = rows(conflicts) {
      [
        ("row", .number($0.number)), ("reference", .text($0.reference)),
        ("columns", .list($0.columns.map { .text($0.key) })),
      ]
    }
    let warned = rows(warnings) {
      [
        ("row", .number($0.number)), ("topic", .text($0.warning.topic.rawValue)),
        ("warning", .text(wording.explanation(of: $0.warning).line)),
      ]
    }
    let doubtful = rows(doubts) { doubt in
      [
        ("row", .number(doubt.number)), ("name", .text(doubt.name)),
        ("address", JSONValue(doubt.address)), ("case", JSONValue(doubt.caseReference)),
        (
          "candidates",
          rows(doubt.candidates) {
            [
              ("reference", .text($0.reference)), ("name", .text($0.name)),
              ("address", JSONValue($0.address)),
            ]
          }
        ),
      ]
    }
    let changed = rows(changes) { change in
      [
        ("row", .number(change.number)), ("reference", .text(change.reference)),
        (
          "values",
          rows(change.values) {
            [
              ("column", .text($0.column.key)), ("old", .text($0.old)), ("new", .text($0.new)),
            ]
          }
        ),
      ]
    }
    return [
      ("changedRows", changed), ("rejectedRows", rejected), ("conflictRows", conflicting),
      ("warningRows", warned),
      ("doubtfulRows", doubtful),
    ]
  }
}

extension Wording {
  /// The numbers of an import, one a line.
  func summary(of report: ImportReport, isDryRun: Bool) -> [String] {
    let (created, updated, doubtful) =
      switch report.kind {
      case .cases:
        (
          PluralKey("command.import.created"), PluralKey("command.import.updated"),
          PluralKey("command.import.doubtfulGuardians")
        )
      case .guardians:
        (
          PluralKey("command.import.guardiansCreated"),
          PluralKey("command.import.guardiansUpdated"), PluralKey("command.import.doubtful")
        )
      }
    return [
      isDryRun ? self[TextKey("command.import.dryRun")] : self[TextKey("command.import.done")],
      plural(PluralKey("command.import.rows"), report.rows),
      plural(created, report.created),
      plural(updated, report.updated),
      plural(PluralKey("command.import.unchanged"), report.unchanged),
      plural(PluralKey("command.import.rejected"), report.rejections.count),
      plural(PluralKey("command.import.warnings"), report.warnings.count),
      plural(doubtful, report.doubts.count),
      report.conflicts.isEmpty
        ? self[TextKey("command.import.noConflicts")]
        : plural(PluralKey("command.import.conflicts"), report.conflicts.count),
    ]
  }
}
