import GRDB
import Guardianship

extension Ledger {
  /// A district that stands under two names gets one: in every home, at guardians and in the table by
  /// which work is dealt out. Spellings that a filter takes for the same go along.
  func mergeDistricts(keep: String, drop: String) throws {
    guard !keep.isEmpty, keep.folded != drop.folded else { throw Refusal.notTwoEntries }
    for field in [Field.residenceDistrict, .guardianDistrict, .dealingDistrict] {
      let spellings = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT \(field.column) FROM \(field.kind.rawValue)
          WHERE \(field.column) IS NOT NULL AND voided IS NULL ORDER BY 1
          """)
      for spelling in spellings where spelling.folded == drop.folded {
        let records = try RecordTable.of(field.kind).records(
          where: "\(field.column) = ? AND voided IS NULL ORDER BY id", [spelling], in: db)
        for stored in records { try update(stored.reference, [field: keep]) }
      }
    }
  }
}
