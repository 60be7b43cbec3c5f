/// The limits between walking and gathering, as measured at 1.3 million cases.
struct ListingPlan {
  /// Index rows that the first walk may touch where they tell enough, and where each row of the
  /// table has to be looked up: one to three milliseconds either way.
  var narrowSteps: Int
  var wideSteps: Int
  /// Up to so many rows, gathering and sorting takes less than walking on.
  var gathered: Int

  static let usual = ListingPlan(narrowSteps: 8_000, wideSteps: 1_500, gathered: 6_000)
}
