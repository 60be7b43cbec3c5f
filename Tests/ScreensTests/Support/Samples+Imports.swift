import Guardianship
import Screens

extension Samples {
  /// What reading a small list has found.
  static let preview: ImportPreview = {
    var report = ImportReport(.cases)
    report.rows = 491
    report.created = 484
    report.rejections = [
      ImportRejection(number: 12, cells: [], refusal: .noName),
      ImportRejection(number: 77, cells: [], refusal: .impossibleDay(.born, "31.02.1950")),
    ]
    report.warnings = [
      ImportWarning(number: 5, warning: .unusualFileNumber("XVII-12-2019")),
      ImportWarning(number: 9, warning: .authorityWithPersonalName("Weiß, Jonas")),
    ]
    report.conflicts = [
      ImportConflict(
        number: 30, reference: "F-2026-00003", columns: [.ofCase(.district), .ofCase(.wishes)])
    ]
    return ImportPreview(
      encoding: "Windows-1252", delimiter: ";",
      columns: [
        .init(heading: "Az.", meaning: .ofCase(.fileNumber)),
        .init(heading: "Name", meaning: .ofCase(.family)),
        .init(heading: "geb.", meaning: .ofCase(.born)), .init(heading: "Farbe", meaning: nil),
      ], report: report)
  }()

  /// Two people who wrote at once about the wishes, and one of them about the cause.
  static let conflict = Conflict(
    record: RecordReference(.caseFile, 2), version: 4, changedBy: "Weiß, Jonas",
    changedAt: Instant(seconds: 1_795_269_900),
    fields: [
      .init(
        field: .caseWishes, seen: "alt", mine: "möchte zu Hause bleiben",
        theirs: "möchte in die Nähe der Nichte ziehen"),
      .init(field: .caseCause, seen: "Demenz", mine: "Demenz", theirs: "Demenz, Sturz"),
    ])
}
