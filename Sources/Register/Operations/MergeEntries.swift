import GRDB
import Guardianship

extension Ledger {
  /// Two entries of one court, Aufgabenbereich, kind of Auftrag or guardian become one: whatever
  /// names the second names the first from now on, and what the first does not say the second
  /// tells. The second is voided, its history stays; lists that use its name are understood.
  ///
  /// A number that both courts have given to different people stops it: one of them is wrong.
  func mergeEntries(keep: RecordReference, drop: RecordReference) throws {
    let (kept, dropped) = (try record(keep), try record(drop))
    guard keep != drop, keep.kind == drop.kind, keep.kind.description.isMergeable,
      kept.values[.termTopic] == dropped.values[.termTopic]
    else { throw Refusal.notTwoEntries }
    try checkKeeps(keep.kind, .mergeEntries)
    if keep.kind == .court { try checkFileNumbers(of: drop, at: keep) }
    for field in Ledger.naming(keep.kind) {
      let records = try RecordTable.of(field.kind).records(
        where: "\(Ledger.names(field)) AND voided IS NULL ORDER BY id", [drop.id], in: db)
      for stored in records {
        let text = try Ledger.renamed(stored.values[field] ?? "", field, drop.id, keep.id)
        try update(stored.reference, [field: text])
      }
    }
    try update(keep, try completed(kept, by: dropped))
    try void(drop)
  }

  private func checkFileNumbers(of drop: RecordReference, at keep: RecordReference) throws {
    let periods = try RecordTable.of(.courtPeriod).records(
      where: "court = ? AND voided IS NULL ORDER BY id", [drop.id], in: db)
    for stored in periods {
      var period = try CourtPeriod(stored.values)
      period.court = Court.ID(keep.id)
      try checkUnique(period.values, of: stored.reference, caseFile: stored.caseFile)
    }
  }

  /// What the second entry tells where the first says nothing.
  private func completed(_ kept: StoredRecord, by dropped: StoredRecord) throws -> FieldValues {
    var values = kept.values
    for field in dropped.values.fields where values[field] == nil {
      values[field] = dropped.values[field]
    }
    guard kept.reference.kind == .court else { return values }
    let second = try Court(dropped.values)
    var court = try Court(values)
    court.spellings = try Court(kept.values).spellings
    court.add(spellings: [second.name] + second.otherNames)
    return court.values
  }

  /// The fields that name records of a kind.
  private static func naming(_ kind: RecordKind) -> [Field] {
    Field.allCases.filter {
      $0.content == .reference(kind) || kind == .taskArea && $0.content == .taskAreas
    }
  }

  private static func renamed(
    _ text: String, _ field: Field, _ old: Int64, _ new: Int64
  ) throws -> String {
    guard field.content == .taskAreas else { return "\(new)" }
    var areas: [OrderedTaskArea] = []
    for area in try [OrderedTaskArea](text, of: field) {
      let renamed =
        area.area.rawValue == old
        ? OrderedTaskArea(area: TaskArea.ID(new), wording: area.wording) : area
      if !areas.contains(where: { $0.area == renamed.area }) { areas.append(renamed) }
    }
    return OrderedTaskArea.text(of: areas)
  }
}
