public import Wording

extension PaperWords {
  public init(_ wording: Wording) {
    self.init(
      asOf: { wording.asOf($0) }, filter: wording.filterLabel, noFilter: wording.noFilter,
      order: wording.orderLabel, rows: { wording.rows($0, of: $1) }, noRows: wording.noRows,
      printed: { wording.printed(by: $0, at: $1) }, confidentiality: wording.confidentiality,
      page: { wording.page($0, of: $1) }, note: wording.noteLabel,
      decision: wording.decisionLabel)
  }
}
