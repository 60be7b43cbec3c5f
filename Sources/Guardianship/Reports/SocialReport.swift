/// Sozialbericht (§ 11 Abs. 1 S. 2 Nr. 1, Abs. 2 BtOG, § 279 Abs. 2 FamFG): what the Behörde writes
/// to the court about the person, with the person's own view on each point.
///
/// - Invariant: what was sent does not change any more; only its receipt is still written down.
public struct SocialReport: Equatable, Sendable {
  public typealias ID = Identifier<SocialReport>

  /// The Auftrag that it answers.
  public var request: CourtRequest.ID?
  public var passages: [Section: Passage] = [:]
  /// Talks, papers and people that it rests on.
  public var sources: String?
  public var state = State.draft
  public var author: User.ID?
  public var coSigner: User.ID?
  public var coSignedOn: Day?
  public var sentOn: Day?
  public var way: SendingWay?
  /// What the recipient's side confirmed, and when.
  public var receipt: String?

  public init() {}

  /// The points of § 11 Abs. 2, 3 BtOG and § 279 Abs. 2 S. 2 FamFG, in the order of the report.
  public enum Section: String, CaseIterable, Sendable {
    case personal
    case health
    case social
    /// Erforderlichkeit of the guardianship.
    case necessity
    /// Andere Hilfen that make it unnecessary.
    case otherHelp
    /// Betreuerauswahl, volunteers first.
    case selection
    /// Erweiterte Unterstützung, § 8 Abs. 2 BtOG: checked, tried, with which outcome.
    case extendedSupport

    public var field: Field { .of(.socialReport, rawValue) }
    public var viewField: Field { .of(.socialReport, rawValue + "View") }
  }

  /// What the office found, and how the person sees it.
  public struct Passage: Equatable, Sendable {
    public var finding: String?
    public var view: String?

    public init(finding: String? = nil, view: String? = nil) {
      self.finding = finding
      self.view = view
    }

    public var isEmpty: Bool { finding == nil && view == nil }
  }

  /// Entwurf, fertig, gesendet.
  public enum State: String, FieldChoice {
    public static let textFamily = "reportState"

    case draft
    case finished
    case sent
  }

  /// Points without a finding, or without the person's view, and missing sources: named before it is
  /// sent, never a hindrance.
  public var gaps: [Field] {
    let points = Section.allCases.compactMap { section -> Field? in
      guard let passage = passages[section], passage.finding != nil else { return section.field }
      return passage.view == nil ? section.viewField : nil
    }
    return points + (sources == nil ? [.reportSources] : [])
  }
}

extension SocialReport: FieldCoded {
  public static let kind = RecordKind.socialReport
  public static let description = RecordDescription(
    adding: .addSocialReport, links: [.caseFile], correctsCase: true)
  public static let blank = SocialReport()

  public static let fields: [RecordField<SocialReport>] =
    [.field(.reportRequest, \.request, .holds)]
    + Section.allCases.flatMap { section -> [RecordField<SocialReport>] in
      [
        .paragraph(section.field, \.[finding: section]),
        .paragraph(section.viewField, \.[view: section]),
      ]
    } + [
      .paragraph(.reportSources, \.sources),
      .field(.reportState, \.state, .mayBeEmpty),
      .field(.reportAuthor, \.author),
      .field(.reportCoSigner, \.coSigner),
      .field(.reportCoSignedOn, \.coSignedOn),
      .field(.reportSentOn, \.sentOn, .notAfterToday),
      .field(.reportWay, \.way),
      .field(.reportReceipt, \.receipt),
    ]

  public func check() throws(Refusal) {
    if let coSigner, coSigner == author { throw .ownCoSignature }
    if coSignedOn != nil, coSigner == nil { throw .missing(.reportCoSigner) }
    if state == .sent {
      if sentOn == nil { throw .missing(.reportSentOn) }
      if way == nil { throw .missing(.reportWay) }
    } else if sentOn != nil {
      throw .onlyByOperation(.reportSentOn)
    }
  }

  private subscript(finding section: Section) -> String? {
    get { passages[section]?.finding }
    set { set(Passage(finding: newValue, view: self[view: section]), of: section) }
  }

  private subscript(view section: Section) -> String? {
    get { passages[section]?.view }
    set { set(Passage(finding: self[finding: section], view: newValue), of: section) }
  }

  private mutating func set(_ passage: Passage, of section: Section) {
    passages[section] = passage.isEmpty ? nil : passage
  }
}
