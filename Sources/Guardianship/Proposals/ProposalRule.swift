/// The rules that look at a proposal, each with its place in the law. The raw value is the stable
/// name: in `--warning RULE="…"`, in answers, in JSON.
public enum ProposalRule: String, CaseIterable, Sendable, Codable {
  // What stops the step into review.
  /// The guardian's own readiness (§ 1819 Abs. 1, 2 BGB).
  case readiness
  /// Consent of Verein or Behörde (§ 1818 Abs. 1, § 1819 Abs. 3 BGB).
  case consent
  /// A professional is registered, or has an undecided application from 2023 (§ 19 Abs. 2, §§ 23, 24,
  /// 32 BtOG).
  case registration
  /// Aufgabenbereiche inside the order or the request (§ 1815 Abs. 1 BGB).
  case taskAreas
  // What stops the step to the court.
  /// The result of the § 21 check goes with the proposal (§ 12 Abs. 3 S. 2 BtOG).
  case suitability
  // What wants a written reason.
  /// Age of the Führungszeugnis (§ 21 Abs. 2, 3 BtOG).
  case criminalRecord
  /// Age of the Schuldnerverzeichnis (§ 21 Abs. 2, 3 BtOG).
  case debtorRegister
  /// Vereinbarung of a stranger (§ 22 Abs. 2 BtOG, § 1816 Abs. 4 BGB).
  case agreement
  /// More cases than the guardian wants.
  case capacity
  /// Guardian in this case already, and not by einstweilige Anordnung only (§ 1817 Abs. 1, 4 BGB).
  case inOffice
  case pause
  /// Left, found unsuitable, still in Prüfung: no stage from which one is proposed.
  case stage
  /// A stranger who takes relatives only.
  case strangers
  /// Dependence on who cares for the person (§ 1816 Abs. 6 BGB).
  case provider
  /// The person's wish (§ 1816 Abs. 2 BGB).
  case wish
  /// A rejection by the person (§ 1816 Abs. 2 S. 1 BGB).
  case rejection
  /// Family and personal bonds before strangers (§ 1816 Abs. 3 BGB).
  case family
  /// The Bezug, as Beteiligte, Anfrage and reason have it (§ 1816 Abs. 3 BGB).
  case tie
  /// A volunteer before a professional (§ 1816 Abs. 5 BGB).
  case volunteerFirst
  /// Verein and Behörde last (§ 1818 Abs. 1, 4 BGB).
  case organisationLast
  /// Several professionals (§ 1817 Abs. 3 BGB).
  case severalProfessionals
  /// The person's view of the proposal (§ 12 Abs. 1 S. 2 BtOG).
  case view
  /// Berufshaftpflicht of a professional (§ 23 Abs. 1 Nr. 3 BtOG).
  case insurance
  /// Reported number of cases of a professional (§ 12 Abs. 3 S. 3, § 25 BtOG).
  case caseload

  public var paragraph: Paragraph? {
    switch self {
    case .readiness: .readiness
    case .consent: .consent
    case .registration: .registration
    case .taskAreas: .taskAreas
    case .suitability: .suitability
    case .criminalRecord, .debtorRegister: .papers
    case .agreement: .agreement
    case .provider: .provider
    case .wish, .rejection: .wish
    case .family, .tie: .family
    case .volunteerFirst: .volunteerFirst
    case .organisationLast: .organisationAsGuardian
    case .severalProfessionals: .severalProfessionals
    case .view: .view
    case .insurance: .insurance
    case .caseload: .caseload
    case .inOffice: .severalGuardians
    case .capacity, .pause, .stage, .strangers: nil
    }
  }
}
