import Guardianship
import Wording

/// What rows about a case say of it.
extension Column {
  typealias CaseOf = @Sendable (Row) -> CaseRow?

  static func caseName(_ caseRow: @escaping CaseOf) -> Column {
    Column("name", TextKey("column.name"), 16...28) { row, context in
      caseRow(row)?.name ?? context.wording[TextKey("work.noCase")]
    }
  }

  static func caseReference(_ caseRow: @escaping CaseOf) -> Column {
    Column("caseReference", TextKey("column.reference"), 12...14, drop: 9) { row, _ in
      caseRow(row)?.reference ?? ""
    }
  }

  static func fileNumber(_ caseRow: @escaping CaseOf) -> Column {
    words("fileNumber", TextKey("column.fileNumber"), 14...19, drop: 5) { caseRow($0)?.fileNumber }
      .with(\.head.isBounded, true).with(\.head.isOfWholeCase, true)
  }

  static func caseworker(_ caseRow: @escaping CaseOf) -> Column {
    words("caseworker", TextKey("columnShort.caseworker"), 8...16, drop: 6) {
      caseRow($0)?.caseworker
    }.with(\.head.isOfWholeCase, true)
  }

  /// The Geschäftszeichen of the case, for other programs.
  static func caseMember(_ key: String, _ caseRow: @escaping CaseOf) -> Column {
    Column(member: key) { JSONValue(caseRow($0)?.reference) }
  }
}

/// Where a row lies in the days of its list.
extension Column {
  /// How the row lies to today.
  static func group(_ listRow: @escaping @Sendable (Row) -> ListRow) -> Column {
    Column("group", TextKey("column.group"), 13...13) { row, context in
      context.wording.name(listRow(row).group(today: context.today))
    }.with(\.head.isSaidOnce, true).late(listRow)
  }

  /// The word of the group says that it is late; a warning only helps.
  func late(_ listRow: @escaping @Sendable (Row) -> ListRow) -> Column {
    with(\.warns) { row, today in listRow(row).group(today: today) == .overdue }
  }
}
