public import Guardianship

/// A list that an office brings in, open for reading, whatever its rows are about.
public struct ListFile {
  public let rows: ImportedRows
  public let encoding: ListEncoding
  /// `;`, `,`, a tab or `|`.
  public let delimiter: Character
  /// What stands above the cells, in the order of the file, and what it is taken for; nothing where
  /// the cells are kept as a note.
  public let headings: [(text: String, meaning: ListedColumn?)]
  private let readShare: () -> Double

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { readShare() }

  /// - Parameters:
  ///   - mapping: the text of a mapping file (`ListMapping`).
  ///   - assignments: for headings the key of a column, or nothing to leave the cells out; they
  ///     overrule the mapping.
  ///   - today: the day that two-digit years and days to come are judged by.
  /// - Throws: `MappingLineError`, `ListOpeningError`.
  public init(
    _ kind: ImportKind, path: String, mapping: String = "",
    assignments: [(heading: String, column: String?)] = [], today: Day
  ) throws {
    func open<Draft: RowDraft>() throws -> ListReader<Draft> {
      var chosen = try ListMapping<Draft.Column>(mapping)
      for (heading, key) in assignments {
        chosen.assign(heading, to: key.flatMap { Draft.Column(rawValue: $0) })
      }
      return try ListReader(path: path, mapping: chosen, today: today)
    }
    switch kind {
    case .cases:
      let reader: ListReader<CaseRowDraft> = try open()
      self.init(reader, .cases { try reader.next() })
    case .guardians:
      let reader: ListReader<GuardianRowDraft> = try open()
      self.init(reader, .guardians { try reader.next() })
    }
  }

  private init<Draft: RowDraft>(_ reader: ListReader<Draft>, _ rows: ImportedRows) {
    self.rows = rows
    (encoding, delimiter) = (reader.encoding, reader.delimiter)
    let header = reader.header
    headings = header.headings.indices.map { (header.headings[$0], header.meaning(of: $0)?.listed) }
    readShare = { reader.progress }
  }
}
