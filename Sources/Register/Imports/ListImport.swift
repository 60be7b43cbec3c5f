import Guardianship

/// One run over one kind of list: how a row is recognised, and what the register makes of it.
protocol ListImport {
  associatedtype Row: ListedRow

  var report: ImportReport { get set }

  /// - Parameter decisions: whom rows in doubt mean, as far as somebody has said so.
  init(_ ledger: Ledger, _ decisions: ImportDecisions) throws

  /// Takes a row in at once, or keeps it until everything is known that the list says.
  mutating func take(_ row: Row) throws

  /// Settles the rows that were kept.
  mutating func settle() throws

  /// Makes the derived rows.
  func finish() throws
}

extension ListImport {
  /// Reads the list to its end and takes it in.
  static func report(
    _ ledger: Ledger, _ decisions: ImportDecisions, _ next: () throws -> ListItem<Row>?,
    _ progress: (Int) throws -> Void
  ) throws -> ImportReport {
    var list = try Self(ledger, decisions)
    while let item = try next() {
      switch item {
      case .warning(let warning):
        list.report.warnings.append(warning)
        continue
      case .rejection(let rejection): list.report.rejections.append(rejection)
      case .row(let row): try list.take(row)
      }
      list.report.rows += 1
      if list.report.rows % (list.report.rows < 500 ? 50 : 500) == 0 {
        try progress(list.report.rows)
      }
    }
    try list.settle()
    list.report.sort()
    try progress(list.report.rows)
    try list.finish()
    return list.report
  }
}
