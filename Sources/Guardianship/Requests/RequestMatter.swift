/// What an Auftrag means to the law. The catalogue of kinds is the office's own; what they are about
/// follows from their names.
public enum RequestMatter: CaseIterable, Sendable {
  /// Sozialbericht.
  case socialReport
  /// Betreuervorschlag.
  case proposal
  /// Vorschlag of a Verfahrenspfleger.
  case guardianAdLitem
  /// Eignung of a volunteer.
  case suitability
  /// Whether the guardianship is still needed.
  case necessity
  /// Further facts.
  case factFinding
  /// Vorführung to a hearing or an examination, Zuführung to an Unterbringung.
  case bringing

  /// Nothing for a kind that none of them is about.
  public init?(named name: String) {
    let name = name.folded
    let found = RequestMatter.stems.first { stem, _ in name.contains(stem.folded) }
    guard let found else { return nil }
    self = found.matter
  }

  public var paragraph: Paragraph {
    switch self {
    case .socialReport: Paragraph("§ 11 Abs. 1 S. 2 Nr. 1 BtOG, § 279 Abs. 2 FamFG")
    case .proposal: Paragraph("§ 12 BtOG")
    case .guardianAdLitem: Paragraph("§ 11 Abs. 1 S. 2 Nr. 5 BtOG")
    case .suitability: Paragraph("§ 12 Abs. 3, § 21 BtOG")
    case .necessity: Paragraph("§ 11 Abs. 1 S. 2 Nr. 4 BtOG")
    case .factFinding: Paragraph("§ 11 Abs. 1 S. 2 Nr. 3 BtOG")
    case .bringing: Paragraph("§§ 278 Abs. 5, 283, 319 Abs. 5, 326 FamFG")
    }
  }

  /// Parts of the names that offices give, the more particular first.
  private static let stems: [(stem: String, matter: RequestMatter)] = [
    ("verfahrenspfleg", .guardianAdLitem), ("sozialbericht", .socialReport),
    ("vorschlag", .proposal), ("vorschläge", .proposal), ("eignung", .suitability),
    ("erforderlichkeit", .necessity), ("sachaufklärung", .factFinding),
    ("sachverhalt", .factFinding), ("ermittlung", .factFinding), ("vorführ", .bringing),
    ("zuführ", .bringing),
  ]
}
