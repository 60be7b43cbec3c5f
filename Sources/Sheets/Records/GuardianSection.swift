/// The sections of a guardian, in the order in which they are read.
public enum GuardianSection: String, CaseIterable, Sendable {
  case person
  case cases
  case inquiries
  case proofs
  case agreement
  case trainings
  case contacts
}
