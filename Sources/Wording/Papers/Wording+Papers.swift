/// How many rows a paper or a list shows.
extension Wording {
  /// "38 von 2.400 Fällen", or "38 Fälle" where nothing is left out.
  public func rows(_ shown: Int, of total: Int) -> String {
    shown == total
      ? plural(PluralKey("paper.rows"), total)
      : text(TextKey("paper.rowsOf"), count(shown), count(total))
  }

  /// The line of counts where somebody marked some of the rows: "3 markierte von 60 Fällen".
  public func marked(_ shown: Int, of total: Int, areCases: Bool) -> String {
    text(
      areCases ? TextKey("paper.markedRows") : TextKey("paper.markedEntries"), count(shown),
      count(total))
  }

  /// The line of counts for rows that are no cases: "12 von 40 Einträgen".
  public func entries(_ shown: Int, of total: Int) -> String {
    shown == total
      ? plural(PluralKey("paper.entries"), total)
      : text(TextKey("paper.entriesOf"), count(shown), count(total))
  }
}
