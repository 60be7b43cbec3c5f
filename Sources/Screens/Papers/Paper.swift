public import Guardianship
public import Wording

/// A paper that Geleit makes.
///
/// Its entry says what screens, command line, help and rights know of it; `PaperMaker` makes it.
public enum Paper: Hashable, Sendable {
  /// A list as it stands.
  case list(ListName)
  case caseSheet
  case handover
  case visits
  case week
  case socialReport
  case proposal
  case reviewList
  case volunteers
  case load
  case searches

  /// What a paper is made of, beside the office and the day.
  public enum Need: Hashable, Sendable {
    /// The rows of a query.
    case list(ListName)
    /// Cases of a filter, each with all that is in it.
    case cases
    /// Cases of a filter, in numbered copies.
    case copies
    case caseFile
    case socialReport
    case assignment
    /// The Termine of a day.
    case day
    /// The week of the user in which a day lies.
    case week
    /// Nothing else.
    case office
  }

  public struct Entry: Sendable {
    public let title: TextKey
    /// What its file is called, before the day.
    let fileName: TextKey
    public let needs: Need
    /// Whether it shows no more of a case than a placement needs (`Rights.checkWholeCases`).
    let isOfPlacement: Bool

    fileprivate init(
      _ title: TextKey, file: TextKey, _ needs: Need, isOfPlacement: Bool = false
    ) {
      self.title = title
      fileName = file
      self.needs = needs
      self.isOfPlacement = isOfPlacement
    }

    /// A list under its own name.
    fileprivate init(_ list: ListName) {
      self.init(
        TextFamily.workList.key(list.rawValue), file: TextFamily.listFile.key(list.rawValue),
        .list(list), isOfPlacement: Rights.sees(list, .coordinator))
    }
  }

  public var entry: Entry {
    switch self {
    case .list(.cases):
      Entry(
        TextKey("print.list"), file: TextKey("paperFile.list"), .list(.cases), isOfPlacement: true)
    case .list(let list): Entry(list)
    case .caseSheet: Entry(TextKey("print.case"), file: TextKey("paperFile.case"), .caseFile)
    case .handover: Entry(TextKey("print.handover"), file: TextKey("paperFile.handover"), .cases)
    case .visits: Entry(TextKey("print.visits"), file: TextKey("paperFile.visits"), .day)
    case .week:
      Entry(TextKey("print.week"), file: TextKey("paperFile.week"), .week, isOfPlacement: true)
    case .socialReport:
      Entry(TextKey("print.socialReport"), file: TextKey("paperFile.socialReport"), .socialReport)
    case .proposal:
      Entry(TextKey("print.proposal"), file: TextKey("paperFile.proposal"), .assignment)
    case .reviewList:
      Entry(TextKey("print.reviewList"), file: TextKey("paperFile.reviewList"), .office)
    case .volunteers:
      Entry(
        TextKey("print.volunteers"), file: TextKey("paperFile.volunteers"), .list(.guardians),
        isOfPlacement: true)
    case .load: Entry(TextKey("print.load"), file: TextKey("paperFile.load"), .office)
    case .searches:
      Entry(
        TextKey("print.searches"), file: TextKey("paperFile.searches"), .copies,
        isOfPlacement: true)
    }
  }

  /// Whether rows and columns are printed, and not a record.
  public var isList: Bool { if case .list = entry.needs { true } else { false } }

  /// A name that says what is in the file and of which day; no person's name, since files travel.
  ///
  /// - Parameter subject: the Geschäftszeichen of what it is about, or another word that tells it
  ///   from papers of the same day.
  public func fileName(of subject: String?, on day: Day, _ wording: Wording) -> String {
    let parts = [wording[entry.fileName], subject?.lowercased(), day.iso]
    return parts.compactMap(\.self).joined(separator: "-") + ".pdf"
  }

  /// - Throws: `Refusal.notSeen` where the role does not see what is on the paper, `notAllowed` where
  ///   it is made for a work that the role does not do.
  public func check(for role: UserRole) throws(Refusal) {
    if self == .reviewList { try Rights.check(.reviewProposal, for: role) }
    if !entry.isOfPlacement { try Rights.checkWholeCases(for: role) }
  }
}

extension Paper: CaseIterable, RawRepresentable {
  public static let allCases: [Paper] =
    [.list(.cases), .caseSheet] + ListName.allCases.filter { $0 != .cases }.map { .list($0) }
    + [
      .handover, .visits, .week, .socialReport, .proposal, .reviewList, .volunteers, .load,
      .searches,
    ]

  public init?(rawValue: String) {
    guard let paper = Paper.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = paper
  }

  /// Its word on the command line.
  public var rawValue: String {
    switch self {
    case .list(let list): list.word
    case .caseSheet: "case"
    case .handover: "handover"
    case .visits: "visits"
    case .week: "week"
    case .socialReport: "social-report"
    case .proposal: "proposal"
    case .reviewList: "review"
    case .volunteers: "volunteers"
    case .load: "load"
    case .searches: "searches"
    }
  }
}
