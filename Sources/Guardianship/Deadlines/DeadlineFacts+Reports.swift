extension DeadlineFacts {
  /// The yearly duties towards the court: R1 and R3. R2 has a day only by the court and comes as a
  /// deadline that somebody entered.
  func reports(of tenure: Tenure) -> [Deadline] {
    guard let start = tenure.effectiveOn, tenure.role != .substitute else { return [] }
    let reports = series(of: tenure, .r1) { year in
      let base = start.adding(years: year)
      return (base, DeadlineStep.law(.years(1), start.adding(years: year + 1)))
    }
    guard tenure.isExemptForCertain else { return reports }
    let overviews = series(of: tenure, .r3) { year in
      guard let first = Day(year: start.year + year, month: 1, day: 1) else { return nil }
      // § 1859 Abs. 1 S. 2 BGB says yearly and names no day; the base day only tells the years apart.
      return (max(start, first), .reminder(.years(1), start.adding(years: year + 1)))
    }
    return reports + overviews.filter { includesAssets(on: $0.key.base) }
  }

  /// The next unsettled deadline of a yearly duty, and the last one from before the takeover.
  ///
  /// A day that the court set for one year holds for the same day of the years after it.
  private func series(
    of tenure: Tenure, _ id: DeadlineRule.ID, _ year: (Int) -> (base: Day, step: DeadlineStep)?
  ) -> [Deadline] {
    let subject = RecordReference(tenure.id)
    let start = seriesStart(ofOurs: isOurs(id, of: tenure, on: today))
    var earlier: Deadline?
    var court: (day: Day, year: Int)?
    for index in 0..<Self.longestSeries {
      guard let (base, step) = year(index) else { break }
      if let day = courtDays[Deadline.Key(id, subject, base: base)] { court = (day, index) }
      let steps = court.map { [.court($0.day.adding(years: index - $0.year))] } ?? [step]
      guard
        let next = deadline(
          id, about: subject, from: base, steps, of: tenure,
          kind: court == nil ? nil : .courtSet)
      else { continue }
      guard isOwed(next, in: tenure) else { break }
      if next.state != .beforeTakeover, start.map({ next.due >= $0 }) ?? true {
        return [earlier, next].compactMap(\.self)
      }
      if next.state == .beforeTakeover { earlier = next }
    }
    return [earlier].compactMap(\.self)
  }

  /// No guardianship of an adult lasts longer, in years.
  static let longestSeries = 100
}
