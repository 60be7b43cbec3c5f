/// What a guardian does in an Aufgabenbereich, as somebody would say it who never was one.
public enum VolunteerTask: String, CaseIterable, Sendable {
  /// Persönlicher Kontakt, § 1821 Abs. 5 BGB: part of every guardianship.
  case visiting
  case money
  case health
  case stay
  case home
  case careHome
  case offices
  case support
  case post
  case telecommunication

  /// Nothing for an area that says it best itself.
  public init?(_ area: TaskArea) {
    switch area.expressNumber {
    case 6: self = .post
    case 5: self = .telecommunication
    case .some: return nil
    case nil:
      let name = area.name.folded
      let found = VolunteerTask.stems.first { stem, _ in name.contains(stem.folded) }?.task
      guard let task = area.includesAssets ? .money : found else { return nil }
      self = task
    }
  }

  /// Parts of the names that offices give their areas.
  private static let stems: [(stem: String, task: VolunteerTask)] = [
    ("vermögen", .money), ("gesundheit", .health), ("aufenthalt", .stay), ("wohn", .home),
    ("heim", .careHome), ("sozialleistung", .offices), ("behörd", .offices),
    ("versicherung", .offices), ("rente", .offices), ("versorgung", .support), ("post", .post),
    ("telekommunikation", .telecommunication),
  ]
}
