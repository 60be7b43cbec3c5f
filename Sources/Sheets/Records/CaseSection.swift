/// The sections of a case, in the order in which they are read.
public enum CaseSection: String, CaseIterable, Sendable {
  case guardianship
  case scope
  case proposals
  case deadlines
  case requests
  case plans
  case contacts
  case reports
  case events
  case person
  case parties
  case directives
  case court
  case formerGuardians
  case remark
  case otherCases
  case household

  /// What a placement needs: who is or was guardian or is proposed, and for which Aufgabenbereiche.
  static let ofPlacement: [CaseSection] = [.guardianship, .scope, .proposals, .formerGuardians]
}
