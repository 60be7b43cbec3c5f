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
    /// A page of the handbook, which says nothing of anybody.
    case handbook

    /// The line on confidentiality, also on a paper that its reader keeps and on one for a meeting.
    fileprivate var confidentiality: TextKey {
      switch self {
      case .cases, .entries: TextKey("paper.confidentiality")
      case .letter: TextKey("paper.confidentialLetter")
      case .handout: TextKey("paper.confidentialHandout")
      case .handbook: TextKey("paper.handbook")
      }
    }
  }

  public init(_ wording: Wording, for use: Use = .cases) {
    let isOfEntries = use == .entries
    self.init(
      asOf: { wording.text(TextKey("paper.asOf"), wording.day($0)) },
      filter: wording[TextKey("paper.filter")],
      noFilter: wording[
        isOfEntries ? TextKey("paper.noFilter.entries") : TextKey("paper.noFilter")],
      order: wording[TextKey("paper.order")],
      rows: { isOfEntries ? wording.entries($0, of: $1) : wording.rows($0, of: $1) },
      marked: { wording.marked($0, of: $1, areCases: !isOfEntries) },
      noRows: wording[isOfEntries ? TextKey("paper.noEntries") : TextKey("paper.noRows")],
      printed: { wording.text(TextKey("paper.printed"), $0, $1) },
      confidentiality: wording[use.confidentiality],
      page: { wording.text(TextKey("paper.page"), wording.count($0), wording.count($1)) },
      continued: { wording.text(TextKey("paper.continued"), $0) },
      withoutEntries: {
        wording.text(TextKey("paper.withoutEntries"), $0.joined(separator: ", "))
      },
      note: wording[TextKey("paper.note")], decision: wording[TextKey("paper.decision")])
  }
}
