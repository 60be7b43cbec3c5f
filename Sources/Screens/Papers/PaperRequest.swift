public import Guardianship
import Wording

/// A paper that is asked for: what it is about and how it lies on the page.
public struct PaperRequest: Hashable, Sendable {
  public let paper: Paper
  public let subject: Subject
  public var isLandscape: Bool
  /// A free line and a box for the decision under each row.
  public var hasDecisionLines = false

  /// What a paper is about, one form for each `Paper.Need`.
  public enum Subject: Hashable, Sendable {
    case rows(ListQuery, RowSelection = .all)
    /// Cases with all that is in them, in this order.
    case files([Case.ID])
    case copies(of: Filter, Int)
    case caseFile(Case.ID)
    /// The report, and the Geschäftszeichen of its case for the name of the file.
    case socialReport(SocialReport.ID, of: String)
    /// The assignment, and its reference for the name of the file.
    case assignment(Assignment.ID, of: String)
    /// A day of the user or of everybody.
    case day(Day, ofEverybody: Bool)
    case office
  }

  /// Lists lie on their side.
  public init(_ paper: Paper, of subject: Subject = .office) {
    self.paper = paper
    self.subject = subject
    isLandscape = paper.isList
  }

  func fileName(on day: Day, _ wording: Wording) -> String {
    let reference: String? =
      switch subject {
      case .socialReport(_, let reference), .assignment(_, let reference): reference
      case .rows, .files, .copies, .caseFile, .day, .office: nil
      }
    return paper.fileName(of: reference, on: day, wording)
  }
}
