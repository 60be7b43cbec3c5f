public import Wording

extension PaperWords {
  /// What a paper is about, as far as its fixed words hang on it.
  public enum Use: Sendable {
    /// Rows that are cases, and one case.
    case cases
    /// Rows of any other kind.
    case entries
    /// Something that leaves the house: whoever gets it keeps it.
    case letter
  }

  public init(_ wording: Wording, for use: Use = .cases) {
    self.init(
      asOf: { wording.asOf($0) }, filter: wording.filterLabel,
      noFilter: use == .entries ? wording.noFilterOfEntries : wording.noFilter,
      order: wording.orderLabel,
      rows: { use == .entries ? wording.entries($0, of: $1) : wording.rows($0, of: $1) },
      noRows: use == .entries ? wording.noEntries : wording.noRows,
      printed: { wording.printed(by: $0, at: $1) },
      confidentiality: use == .letter ? wording.confidentialLetter : wording.confidentiality,
      page: { wording.page($0, of: $1) }, note: wording.noteLabel,
      decision: wording.decisionLabel)
  }
}
