import GRDB
import Guardianship

extension ListedCase {
  /// In the order of the table, with the number first.
  static let columns = [
    "id", "traits", "district", "caseworker", "court", "status", "kind", "born", "appointedOn",
    "decidedOn", "reviewOn", "endedOn", "changesOn", "guardian", "guardianCount", "referenceKey",
    "nameKey", "fileKey", "districtKey", "guardianKey", "caseworkerKey", "reference", "family",
    "given", "districtName", "fileNumber", "words", "guardians", "areas", "birthWords", "phones",
    "parties", "partyPhones", "streets",
  ]

  static func insertSQL(into table: String, replacing: Bool = false) -> String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = replacing ? "INSERT OR REPLACE" : "INSERT"
    return "\(insert) INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// All columns but the number, then the number.
  static let updateSQL =
    "UPDATE caseListing SET " + columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    + " WHERE id = ?"

  static let selectSQL = "SELECT \(columns.joined(separator: ", ")) FROM caseListing"

  /// The values behind `columns`.
  var values: [(any DatabaseValueConvertible)?] {
    [
      id, traits.bits, district, caseworker, court, status, kind, born, appointedOn, decidedOn,
      reviewOn, endedOn, changesOn, guardian, guardianCount, referenceKey, nameKey, fileKey,
      districtKey, guardianKey, caseworkerKey, reference, family, given, districtName, fileNumber,
      words, guardians, areas, birthWords, phones, parties, partyPhones, streets,
    ]
  }

  /// The lines of these cases as they should be, by the number of the case.
  static func read(
    _ cases: [Int64], on day: Day, names: ListingNames, in db: Database
  ) throws -> [Int64: ListedCase] {
    var lines: [Int64: ListedCase] = [:]
    for facts in try ListingFacts.read(cases, in: db) {
      lines[facts.id] = try ListedCase(facts, on: day, names: names)
    }
    return lines
  }

  /// A row of `selectSQL`.
  init(_ row: Row) {
    self.init(
      id: row[0], traits: Traits(bits: row[1]), district: row[2], caseworker: row[3],
      court: row[4], status: row[5], kind: row[6], born: row[7], appointedOn: row[8],
      decidedOn: row[9], reviewOn: row[10], endedOn: row[11], changesOn: row[12],
      guardian: row[13], guardianCount: row[14], referenceKey: row[15], nameKey: row[16],
      fileKey: row[17], districtKey: row[18], guardianKey: row[19], caseworkerKey: row[20],
      reference: row[21], family: row[22], given: row[23], districtName: row[24],
      fileNumber: row[25], words: row[26], guardians: row[27], areas: row[28],
      birthWords: row[29], phones: row[30], parties: row[31], partyPhones: row[32],
      streets: row[33])
  }
}
