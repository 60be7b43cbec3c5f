public import Guardianship

/// Writes cases in all columns of the import catalogue, in the words that lists are written in.
///
/// - Invariant: what it writes comes back from `CaseListReader` with the same values.
public struct CaseListWriter {
  private var writer: DelimitedWriter

  /// The headings in the order of the catalogue.
  public static let headings = ImportColumn.allCases.map(\.usualHeading)

  /// Begins the list with its header.
  public init(_ writer: DelimitedWriter) throws {
    self.writer = writer
    try self.writer.write(Self.headings)
  }

  public mutating func write(_ values: ImportValues) throws {
    try writer.write(ImportColumn.allCases.map { Self.cell($0, values) })
  }

  public mutating func finish() throws { try writer.finish() }

  /// A value as a person reads it: `16.10.1960`, `laufend`, `ehrenamtlich (Familie)`.
  public static func cell(_ column: ImportColumn, _ values: ImportValues) -> String {
    let text = values[column]
    guard !text.isEmpty else { return "" }
    if ImportColumn.days.contains(column) { return Day(iso: text).map(german) ?? text }
    switch column {
    case .status:
      return CaseStatus(rawValue: text).map {
        CellWords.statuses.word(for: CellWords.Status(status: $0))
      } ?? text
    case .endReason: return word(text, CellWords.endReasons)
    case .sex: return word(text, CellWords.sexes)
    case .livingSituation: return word(text, CellWords.livingSituations)
    case .guardianKind: return CellWords.Kind(canonical: text).map(\.word) ?? text
    case .guardian: return guardian(text, kind: values[.guardianKind])
    case .taskAreas:
      return TaskAreaText.text(text.split(separator: "; ").map(String.init))
    case .reservation:
      return text.hasPrefix("yes:") ? "ja (\(text.dropFirst(4)))" : "ja"
    case .addressBlocked: return "ja"
    default: return text
    }
  }

  private static func word<Value: RawRepresentable<String> & Hashable & Sendable>(
    _ text: String, _ table: WordTable<Value>
  ) -> String {
    Value(rawValue: text).map(table.word) ?? text
  }

  /// A name that would be taken apart otherwise gets a comma, an organisation's quotes.
  private static func guardian(_ name: String, kind: String) -> String {
    let isOrganisation = ["association", "authority"].contains(kind)
    let read = WrittenName(name)
    if isOrganisation {
      return read.isOrganisation && read.listName == name ? name : "\"\(name)\""
    }
    return read.listName == name ? name : "\(name),"
  }

  private static func german(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth).\(month < 10 ? "0" : "")\(month).\(year)"
  }
}
