/// The limits between walking and gathering, as measured at 1.3 million cases.
struct ListingPlan {
  /// Index rows that the first walk may touch where they tell enough, and where each row of the
  /// table has to be looked up: one to three milliseconds either way.
  var narrowSteps: Int
  var wideSteps: Int

  /// Where the index keeps out some of the rows that would have to be looked up.
  var mixedSteps: Int { wideSteps * 3 }

  /// Up to so many rows, gathering and sorting takes less than walking on, which looks at ten rows
  /// of an index in the time of one row of the table.
  var narrowGathered: Int
  var wideGathered: Int

  static let usual = ListingPlan(
    narrowSteps: 8_000, wideSteps: 1_500, narrowGathered: 1_300, wideGathered: 9_000)

  /// Nothing is known to be rare: a longer walk, then whatever is rarest.
  func longWalk(mixed: Bool) -> Int { mixed ? 40_000 : 12_000 }
  static let manyGathered = 300_000
}
