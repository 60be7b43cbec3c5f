public import Guardianship

/// What a Verein may know of a person for whom the office looks for a volunteer.
///
/// - Invariant: holds no name, no number, no street and no note; of what somebody wrote freely only
///   what names nobody that the case knows.
public struct VolunteerSearch: Equatable, Sendable {
  /// Full years; said as a group of ages.
  public let age: Int?
  /// Nothing with an Auskunftssperre (§ 51 BMG).
  public let district: String?
  public let areas: [TaskArea]
  public let languages: String?
  public let interpreter: String?
  public let wish: String?
  public let answerBy: Day

  /// Days that an association has for its answer, unless the court wants it earlier.
  private static let patience = 14

  public init(_ detail: CaseDetail, on day: Day) {
    let person = detail.person.value
    age = person.born?.age(on: day)
    district =
      person.addressBlocked ? nil : detail.residence(.home, on: day)?.value.district
    areas = detail.taskAreas.compactMap { detail.names.taskAreas[$0.area] }
    let telling = VolunteerSearch.tellingWords(of: detail)
    languages = person.languages.map(telling.removed)
    interpreter = person.interpreter.map(telling.removed)
    wish = detail.file.value.wishes.map(telling.removed)
    let last = day.adding(days: VolunteerSearch.patience)
    answerBy =
      detail.work.openRequests.compactMap { detail.work.due(of: $0)?.day }
      .filter { day < $0 && $0 < last }.min() ?? last
  }

  /// Nobody stands where the alphabet of names would put them: by district, those without one last,
  /// then by age.
  var place: (Int, String, Int) {
    (district == nil ? 1 : 0, district?.folded ?? "", age ?? .max)
  }

  private static func tellingWords(of detail: CaseDetail) -> TellingWords {
    let person = detail.person.value
    let places = detail.residences.map(\.value).flatMap { home in
      [home.street] + (person.addressBlocked ? [home.district, home.place] : [])
    }
    let asked = detail.work.inquiries.map(\.value.whom)
    let known = detail.names
    let others =
      detail.parties.map(\.value.name) + known.guardians.values.map(\.listName)
      + known.users.values.map(\.name)
    return TellingWords(
      person: [person.family, person.given, person.birthName].compactMap(\.self),
      names: asked.compactMap(\.self) + others,
      places: places.compactMap(\.self))
  }
}
