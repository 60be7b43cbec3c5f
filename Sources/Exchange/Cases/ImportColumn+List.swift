public import Guardianship

extension ImportColumn: ListColumn {
  public static let required = ImportColumn.family
  public static let listKind = ListKind.cases

  public static func column(for heading: String) -> ImportColumn? { Headings.column(for: heading) }

  public var usualHeading: String { Headings.export(self) }

  /// "verstorben" says two things.
  public var alsoSays: ImportColumn? { self == .status ? .endReason : nil }
}

public typealias ColumnMapping = ListMapping<ImportColumn>
public typealias CaseListHeader = ListHeader<ImportColumn>
