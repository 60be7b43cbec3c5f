import Guardianship
import Wording

extension PaperRequest.Subject {
  /// Whether rows and columns are printed, and not a record.
  var isList: Bool {
    switch self {
    case .list, .work, .volunteers: true
    case .caseSheet, .handover, .visits, .socialReport, .proposal, .reviewList, .load, .searches:
      false
    }
  }

  func title(_ wording: Wording) -> String {
    switch self {
    case .list: wording[TextKey("print.list")]
    case .caseSheet: wording[TextKey("print.case")]
    case .work(let query): wording.name(query.list)
    case .handover: wording[TextKey("print.handover")]
    case .visits: wording[TextKey("print.visits")]
    case .socialReport: wording[TextKey("print.socialReport")]
    case .proposal: wording[TextKey("print.proposal")]
    case .reviewList: wording[TextKey("print.reviewList")]
    case .volunteers: wording[TextKey("print.volunteers")]
    case .load: wording[TextKey("print.load")]
    case .searches: wording[TextKey("print.searches")]
    }
  }

  /// A name that says what is in the file and of which day; no person's name, since files travel.
  func fileName(on day: Day, _ wording: Wording) -> String {
    let name =
      switch self {
      case .list: wording[TextKey("paperFile.list")]
      case .caseSheet: wording[TextKey("paperFile.case")]
      case .work(let query): wording.name(.listFile, query.list.rawValue)
      case .handover: wording[TextKey("paperFile.handover")]
      case .visits: wording[TextKey("paperFile.visits")]
      case .socialReport(_, let reference):
        wording.text(TextKey("paperFile.socialReport"), reference.lowercased())
      case .proposal(_, let reference):
        wording.text(TextKey("paperFile.proposal"), reference.lowercased())
      case .reviewList: wording[TextKey("paperFile.reviewList")]
      case .volunteers: wording[TextKey("paperFile.volunteers")]
      case .load: wording[TextKey("paperFile.load")]
      case .searches: wording[TextKey("paperFile.searches")]
      }
    return "\(name)-\(day.iso).pdf"
  }
}
