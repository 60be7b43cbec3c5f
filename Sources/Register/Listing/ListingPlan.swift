/// The limits between walking and gathering, as measured at 1.3 million cases.
struct ListingPlan {
  /// Index rows that the first walk may touch where they tell enough, where their texts and days
  /// have to be looked at, and where each row of the table has to be looked up: one to three
  /// milliseconds any way.
  var narrowSteps: Int
  var carriedSteps: Int
  var wideSteps: Int

  /// Where choices keep out some of the rows that would have to be looked at or looked up.
  var mixedSteps: Int { wideSteps * 3 }
  var mixedCarriedSteps: Int { carriedSteps * 2 }

  /// Up to so many rows, gathering and sorting takes less than walking on, which looks at ten rows
  /// of an index in the time of one row of the table.
  var narrowGathered: Int
  var carriedGathered: Int
  var wideGathered: Int

  static let usual = ListingPlan(
    narrowSteps: 8_000, carriedSteps: 4_000, wideSteps: 1_500, narrowGathered: 1_300,
    carriedGathered: 4_500, wideGathered: 9_000)

  /// How far a second walk goes where the first one lets hope for a full page by then; behind that,
  /// what is asked is so rare that gathering takes less.
  func furtherSteps(after steps: Int) -> Int { steps * 15 }

  /// Nothing is known to be rare: a longer walk, then whatever is rarest.
  func longWalk(mixed: Bool) -> Int { mixed ? 40_000 : 12_000 }
  static let longCarriedWalk = 150_000
  static let manyGathered = 300_000
}
