/// The limits between walking and gathering, as measured at 1.3 million cases.
struct ListingPlan {
  /// Where the index of any order tells all that is asked.
  let anyIndex: Limits
  /// Where the index of this order does: its texts and days have to be looked at.
  let ownIndex: Limits
  /// Where each row of the table has to be looked up.
  let table: Limits

  struct Limits {
    /// Index rows that the first walk may touch: one to three milliseconds any way.
    let steps: Int
    /// As many times more, where choices keep out some of the rows before they are looked at or up.
    var mixed = 1
    /// Up to so many rows, gathering and sorting takes less than walking on, which looks at ten rows
    /// of an index in the time of one row of the table.
    let gathered: Int
  }

  static let usual = ListingPlan(
    anyIndex: Limits(steps: 8_000, gathered: 1_300),
    ownIndex: Limits(steps: 4_000, mixed: 2, gathered: 4_500),
    table: Limits(steps: 1_500, mixed: 3, gathered: 9_000))

  /// How far a second walk goes where the first one lets hope for a full page by then; behind that,
  /// what is asked is so rare that gathering takes less.
  func furtherSteps(after steps: Int) -> Int { steps * 15 }

  /// Nothing is known to be rare: a longer walk, then whatever is rarest.
  func longWalk(mixed: Bool) -> Int { mixed ? 40_000 : 12_000 }
  static let longWalkAlongOwnIndex = 150_000
  static let manyGathered = 300_000
}
