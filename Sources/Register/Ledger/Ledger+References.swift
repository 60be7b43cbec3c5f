import Guardianship

extension Ledger {
  /// The next reference that nobody has; given once and never again.
  func nextReference(of kind: RecordKind) throws -> String {
    var series = try ReferenceSeries(kind, today: today, in: db)
    let code = try series.next(in: db)
    try series.save(in: db)
    return code
  }
}
