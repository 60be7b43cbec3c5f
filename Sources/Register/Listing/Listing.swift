// Listing: the case list at 1.3 million cases.
//
// One derived line per case (`ListedCase`, table `caseListing`) holds what the list shows, sorts and
// filters by. One function makes it from the base tables; every write makes the lines it touched
// again (`CaseListing`). A past day has lines of its own (`AsOfListing`).
//
// How a list is read, by the example `/ayse status:laufend überprüfung:<2027` in the order by name:
//
//  1. `FilterCompiler` makes a `ListingCondition` of each part. Every condition has a `test`, SQL that
//     decides from one line `c`; the rest says how its lines could be found:
//       ayse           match           an expression of the search index `caseSearch`
//       status:…       isTrait         one of the choices that stand together in the number `traits`,
//                      isInEveryIndex  which every sort index has, and the tally; and
//                      stretches       in the order by status its lines lie together
//       überprüfung:…  index           caseByReviewOn, which begins with the day that is asked for
//     Other conditions ask another table (`looksElsewhere`); `cases` is then a query that finds their
//     cases, and `testOfMany` decides faster than `test` where very many lines are looked at.
//
//  2. `ListingReader` walks along the index of the order, `caseByName`, from the edge of the last page
//     and keeps the lines that pass: a few thousand steps fill most pages. How far it walks depends on
//     what a step costs (`ListingPlan`): whether any index tells all that is asked, or the index of
//     this order, or only the line itself.
//
//  3. If the page is not full by then, `Gathering` counts which condition has the fewest lines (here
//     perhaps the 600 of "ayse"), and these are gathered, tested and sorted. If no condition is rare,
//     the walk goes on, because then it meets enough lines.
//
// SQLite never chooses the index: every statement names it. Exact counts come after painting, from the
// tally where it has all that is asked, else from the lines (`ListingCounter`).
