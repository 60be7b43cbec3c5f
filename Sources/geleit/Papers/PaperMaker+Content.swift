import Guardianship
import Papers
import Screens
import Sheets

/// What is on a paper, before it is laid out.
enum PaperContent {
  case rows(Sheet, PaperWords.Use)
  /// One for each copy or receiver.
  case records([RecordSheet], PaperWords.Use = .cases, Density = .airy)
}

extension PaperMaker {
  func content(of request: PaperRequest) throws -> PaperContent {
    let subject = request.subject
    return switch request.paper {
    case .list(let name): .rows(try list(subject.rows), name == .cases ? .cases : .entries)
    case .caseSheet: .records([try caseSheet(subject.caseFile)])
    case .handover: .records(try handovers(subject.files))
    case .visits: .records([try visits(subject.day, byDistrict: request.isByDistrict)])
    case .week: .records([try week(of: subject.week)], .cases, .dense)
    case .socialReport: .records([try socialReport(subject.socialReport)], .letter)
    case .proposal: .records([try workplace.sheet(of: subject.assignment)], .letter)
    case .reviewList: .records([try reviewList()], .cases, .dense)
    case .volunteers: .rows(try volunteers(subject.rows.query), .entries)
    case .load: .records([try load()])
    case .searches: .records(try searches(subject.copies), .handout)
    }
  }
}

/// Each paper finds the subject that it needs (`Paper.Need`).
extension PaperRequest.Subject {
  fileprivate var rows: (query: ListQuery, selection: RowSelection) {
    if case .rows(let query, let selection) = self { (query, selection) } else { missing() }
  }
  fileprivate var files: [Case.ID] { if case .files(let ids) = self { ids } else { missing() } }
  fileprivate var copies: (Filter, Int) {
    if case .copies(let filter, let count) = self { (filter, count) } else { missing() }
  }
  fileprivate var caseFile: Case.ID {
    if case .caseFile(let id, _) = self { id } else { missing() }
  }
  fileprivate var socialReport: (SocialReport.ID, String) {
    if case .socialReport(let id, let reference) = self { (id, reference) } else { missing() }
  }
  fileprivate var assignment: Assignment.ID {
    if case .assignment(let id, _) = self { id } else { missing() }
  }
  fileprivate var day: (Day, Bool) {
    if case .day(let day, let ofEverybody) = self { (day, ofEverybody) } else { missing() }
  }
  fileprivate var week: Day { if case .week(let day) = self { day } else { missing() } }

  private func missing() -> Never {
    preconditionFailure("a paper is asked for without what it is about")
  }
}
