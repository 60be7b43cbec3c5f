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
    /// Something for a meeting, that nobody keeps.
    case handout

    fileprivate func confidentiality(_ wording: Wording) -> String {
      switch self {
      case .cases, .entries: wording.confidentiality
      case .letter: wording.confidentialLetter
      case .handout: wording.confidentialHandout
      }
    }
  }

  public init(_ wording: Wording, for use: Use = .cases) {
    self.init(
      asOf: { wording.asOf($0) }, filter: wording.filterLabel,
      noFilter: use == .entries ? wording.noFilterOfEntries : wording.noFilter,
      order: wording.orderLabel,
      rows: { use == .entries ? wording.entries($0, of: $1) : wording.rows($0, of: $1) },
      noRows: use == .entries ? wording.noEntries : wording.noRows,
      printed: { wording.printed(by: $0, at: $1) },
      confidentiality: use.confidentiality(wording),
      page: { wording.page($0, of: $1) },
      continued: { wording.text(TextKey("paper.continued"), $0) }, note: wording.noteLabel,
      decision: wording.decisionLabel)
  }
}
