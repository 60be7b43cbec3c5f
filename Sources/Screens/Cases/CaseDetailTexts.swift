import Wording

extension TextKey {
  static let headCaseworker = TextKey("detail.caseworker")
  static let statusSince = TextKey("detail.statusSince")
  static let wishes = TextKey("detail.wishes")
  static let noWishes = TextKey("detail.noWishes")
  static let nothing = TextKey("detail.nothing")
  static let diedOn = TextKey("detail.diedOn")
  static let bornOn = TextKey("detail.bornOn")
  static let birthName = TextKey("detail.birthName")
  static let reviewBy = TextKey("detail.reviewBy")
  static let provisionalUntil = TextKey("detail.provisionalUntil")
  static let caseEnded = TextKey("detail.ended")
  static let nobodyYet = TextKey("detail.nobodyYet")
  static let withoutGuardian = TextKey("detail.withoutGuardian")
  static let withoutGuardianSince = TextKey("detail.withoutGuardianSince")
  static let appointedOn = TextKey("detail.appointedOn")
  static let expressArea = TextKey("detail.expressArea")
  static let reservation = TextKey("detail.reservation")
  static let reservationNoScope = TextKey("detail.reservationNoScope")
  static let noFileNumber = TextKey("detail.noFileNumber")
  static let decidedOn = TextKey("detail.decidedOn")
  static let effectiveOn = TextKey("detail.effectiveOn")
  static let orderReview = TextKey("detail.orderReview")
  static let orderUntil = TextKey("detail.orderUntil")
  static let againstWill = TextKey("detail.againstWill")
  static let residenceSince = TextKey("detail.residenceSince")
  static let addressBlocked = TextKey("detail.addressBlocked")
  static let phone = TextKey("detail.phone")
  static let languages = TextKey("detail.languages")
  static let interpreter = TextKey("detail.interpreter")
  static let visitHints = TextKey("detail.visitHints")
  static let mayBeInformed = TextKey("detail.mayBeInformed")
  static let mayNotBeInformed = TextKey("detail.mayNotBeInformed")
  static let asGuardian = TextKey("detail.asGuardian")
  static let signedOn = TextKey("detail.signedOn")
  static let cause = TextKey("detail.cause")
  static let undone = TextKey("detail.undone")
  static let historyMore = TextKey("detail.historyMore")
  static let detailReading = TextKey("detail.reading")
  static let detailGone = TextKey("detail.gone")
  static let detailPath = TextKey("detail.path")

  static let sectionGuardianship = TextKey("section.guardianship")
  static let sectionTaskAreas = TextKey("section.taskAreas")
  static let sectionPerson = TextKey("section.person")
  static let sectionParties = TextKey("section.parties")
  static let sectionDirectives = TextKey("section.directives")
  static let sectionCourt = TextKey("section.court")
  static let sectionFormer = TextKey("section.former")
  static let sectionRemark = TextKey("section.remark")
  static let sectionOtherCases = TextKey("section.otherCases")
  static let sectionHistory = TextKey("section.history")
  static let sectionTitle = TextKey("section.title")
  static let newTitle = TextKey("detail.newTitle")
  static let nothingToEdit = TextKey("detail.nothingToEdit")
  static let nothingToVoid = TextKey("detail.nothingToVoid")
}

extension CaseSection {
  var title: TextKey {
    switch self {
    case .guardianship: .sectionGuardianship
    case .taskAreas: .sectionTaskAreas
    case .person: .sectionPerson
    case .parties: .sectionParties
    case .directives: .sectionDirectives
    case .court: .sectionCourt
    case .former: .sectionFormer
    case .remark: .sectionRemark
    case .otherCases: .sectionOtherCases
    case .history: .sectionHistory
    }
  }
}
