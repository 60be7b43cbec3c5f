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
  func fileName(on day: Day) -> String {
    let name =
      switch self {
      case .list: "fallliste"
      case .caseSheet: "fallblatt"
      case .work(let query): query.list.fileName
      case .handover: "uebergabeblatt"
      case .visits: "aussendienst"
      case .socialReport(_, let reference): "sozialbericht-\(reference.lowercased())"
      case .proposal(_, let reference): "betreuervorschlag-\(reference.lowercased())"
      case .reviewList: "pruefliste"
      case .volunteers: "ehrenamt"
      case .load: "belastung"
      case .searches: "gesuche"
      }
    return "\(name)-\(day.iso).pdf"
  }
}

extension ListName {
  /// The list in the name of a file.
  var fileName: String {
    switch self {
    case .cases: "faelle"
    case .deadlines: "fristen"
    case .requests: "auftraege"
    case .calendar: "termine"
    case .followUps: "wiedervorlagen"
    case .contacts: "kontakte"
    case .quality: "datenpflege"
    case .guardians: "betreuer"
    case .assignments: "vorschlaege"
    }
  }
}
