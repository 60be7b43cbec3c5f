extension DeadlineFacts {
  /// M1: the Aufwandspauschale of the next two Betreuungsjahre that can be claimed, the part of a year
  /// at the end of office included (§ 1878 Abs. 3, 4 BGB): a claim and the next year's may run at
  /// once. What a guardian earned before dying belongs to the heirs.
  func expenses(of tenure: Tenure) -> [Deadline] {
    guard let start = tenure.effectiveOn, tenure.kind == .volunteer, tenure.role != .substitute,
      tenure.endedOn != nil || endReason != .transferred && !isOverWithoutDay(tenure)
    else { return [] }
    let first = seriesStart(ofOurs: office.watches(.m1, of: tenure.kind))
    var claims: [Deadline] = []
    for year in 0..<Self.longestSeries where claims.count < 2 {
      let (from, full) = (start.adding(years: year), start.adding(years: year + 1))
      let end = tenure.endedOn.map { min($0, full) } ?? full
      guard from < end else { break }
      let amounts =
        end == full
        ? ExpenseAllowance.fullYear(endingOn: full) : ExpenseAllowance.share(from: from, to: end)
      guard let claim = claim(of: tenure, since: end, amounts: amounts),
        first.map({ claim.due >= $0 }) ?? true
      else { continue }
      claims.append(claim)
    }
    return claims
  }

  /// Expires six months after the end of the year in which it arose, so on 30 June; no move to a
  /// Werktag is shown, to be on the safe side.
  private func claim(of tenure: Tenure, since trigger: Day, amounts: [Int]) -> Deadline? {
    guard let last = Day(year: trigger.year + 1, month: 6, day: 30) else { return nil }
    return deadline(
      .m1, about: RecordReference(tenure.id), from: trigger, [.fixed(last)], of: tenure.kind,
      owedBy: tenure.endedByDeathOfGuardian ? .heirs : nil, amounts: amounts)
  }
}
