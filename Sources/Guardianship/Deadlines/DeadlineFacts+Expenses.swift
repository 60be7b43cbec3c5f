extension DeadlineFacts {
  /// M1: the Aufwandspauschale of the next two Betreuungsjahre that can be claimed, the part of a year
  /// at the end of office included (§ 1878 Abs. 3, 4 BGB): a claim and the next year's may run at
  /// once. What a guardian earned before dying belongs to the heirs; who claims single expenses or has a
  /// Vergütung (§§ 1876, 1877 BGB) has no Pauschale.
  func expenses(of tenure: Tenure) -> [Deadline] {
    guard let start = tenure.effectiveOn, tenure.kind == .volunteer, tenure.otherExpenses == nil,
      tenure.endedOn != nil || endReason != .transferred && !isOverWithoutDay(tenure)
    else { return [] }
    if tenure.role == .substitute { return standingIn(of: tenure) }
    let first = seriesStart(ofOurs: isOurs(.m1, of: tenure, on: today))
    var claims: [Deadline] = []
    for year in 0..<Self.longestSeries where claims.count < 2 {
      let (from, full) = (start.adding(years: year), start.adding(years: year + 1))
      let end = tenure.endedOn.map { min($0, full) } ?? full
      guard from < end else { break }
      let amounts =
        end == full
        ? ExpenseAllowance.fullYear(endingOn: full) : ExpenseAllowance.share(from: from, to: end)
      guard let claim = claim(of: tenure, since: end, amounts: amounts),
        !isClaimedByReport(claim, of: tenure), first.map({ claim.due >= $0 }) ?? true
      else { continue }
      claims.append(claim)
    }
    return claims
  }

  /// A Verhinderungsbetreuer has the Pauschale for the time of acting (§ 1878 Abs. 2 S. 2 BGB), as far
  /// as somebody wrote down when that was.
  private func standingIn(of tenure: Tenure) -> [Deadline] {
    let first = seriesStart(ofOurs: isOurs(.m1, of: tenure, on: today))
    return events.compactMap { event in
      let from = event.value.happenedOn
      guard event.value.kind == .standingIn, tenure.contains(from), let last = event.value.until
      else { return nil }
      let end = last.adding(days: 1)
      let claim = claim(
        of: tenure, since: last, amounts: ExpenseAllowance.share(from: from, to: end))
      return claim.flatMap { claim in first.map { claim.due >= $0 } ?? true ? claim : nil }
    }
  }

  /// R4: after one express claim the Jahresbericht counts as the next (§ 1878 Abs. 4 S. 3 BGB): one that
  /// was filed while the claim ran has made it.
  private func isClaimedByReport(_ claim: Deadline, of tenure: Tenure) -> Bool {
    let subject = RecordReference(tenure.id)
    let isClaimedBefore = done.keys.contains {
      $0.rule == .m1 && $0.subject == subject && $0.base < claim.key.base
    }
    return isClaimedBefore
      && done.contains { key, day in
        key.rule == .r1 && key.subject == subject && day > claim.key.base && day <= claim.due
      }
  }

  /// Expires six months after the end of the year in which it arose, so on 30 June; no move to a
  /// Werktag is shown, to be on the safe side.
  private func claim(of tenure: Tenure, since trigger: Day, amounts: [Int]) -> Deadline? {
    guard let last = Day(year: trigger.year + 1, month: 6, day: 30) else { return nil }
    return deadline(
      .m1, about: RecordReference(tenure.id), from: trigger, [.fixed(last)], of: tenure,
      owedBy: tenure.endedByDeathOfGuardian ? .heirs : nil, amounts: amounts)
  }
}
