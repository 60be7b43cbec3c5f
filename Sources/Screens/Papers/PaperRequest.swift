public import Guardianship
import Wording

/// A paper that is asked for: what it is about and how it lies on the page.
public struct PaperRequest: Hashable, Sendable {
  public let paper: Paper
  public let subject: Subject
  public var isLandscape: Bool
  /// A free line and a box for the decision under each row.
  public var hasDecisionLines = false
  /// Termine in one part of the town stand together.
  public var isByDistrict = false

  /// What a paper is about, one form for each `Paper.Need`.
  public enum Subject: Hashable, Sendable {
    case rows(ListQuery, RowSelection = .all)
    /// Cases with all that is in them, in this order.
    case files([Case.ID])
    case copies(of: Filter, Int)
    /// The case, and its Geschäftszeichen for the name of the file.
    case caseFile(Case.ID, of: String)
    /// The report, and the Geschäftszeichen of its case for the name of the file.
    case socialReport(SocialReport.ID, of: String)
    /// The assignment, and its reference for the name of the file.
    case assignment(Assignment.ID, of: String)
    /// A day of the user or of everybody.
    case day(Day, ofEverybody: Bool)
    /// The week of the user in which a day lies.
    case week(of: Day)
    case office
  }

  /// Lists lie on their side.
  public init(_ paper: Paper, of subject: Subject = .office) {
    self.paper = paper
    self.subject = subject
    isLandscape = paper.isList
  }

  func fileName(on day: Day, _ wording: Wording) -> String {
    switch subject {
    case .caseFile(_, let reference), .socialReport(_, let reference),
      .assignment(_, let reference):
      paper.fileName(of: reference, on: day, wording)
    case .day(let day, let ofEverybody):
      paper.fileName(
        of: ofEverybody ? wording[TextKey("paperFile.everybody")] : nil, on: day, wording)
    case .week(let day): paper.fileName(of: nil, on: day.monday, wording)
    case .rows, .files, .copies, .office: paper.fileName(of: nil, on: day, wording)
    }
  }
}
