import Guardianship
import Wording

/// The columns of what is missing or odd in the register.
enum QualityColumns {
  private typealias Of = Column<QualityRow>

  static let columns = Columns(
    list: [finding, name, born, fileNumber, other, caseworker],
    data: [finding, reference, name, born, fileNumber, other, district, caseworker],
    json: [finding, caseMember, other],
    brief: [finding])

  private static let finding = Of.choice(
    "finding", TextKey("column.finding"), 20...34, \.kind, Wording.name)

  private static let name = Of.caseName(\.caseRow)
  private static let reference = Of.caseReference(\.caseRow)
  private static let caseMember = Of.caseMember("case", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)
  private static let caseworker = Of.caseworker(\.caseRow)
  private static let born = Of.day("born", TextKey("columnShort.born"), drop: 8, \.caseRow.born)

  private static let district = Of.words(
    "district", TextKey("column.district"), 8...16, drop: 10, \.caseRow.district)

  /// The other case, where two people are perhaps one.
  private static let other = Of(
    "other", TextKey("column.other"), 14...30, drop: 2, json: { JSONValue($0.other?.reference) }
  ) { row, _ in row.other.map { "\($0.name), \($0.reference)" } ?? "" }
}
