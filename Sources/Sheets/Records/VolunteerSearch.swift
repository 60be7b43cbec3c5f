public import Guardianship

/// What an association may know of somebody for whom a volunteer is looked for.
///
/// - Invariant: holds no name, no number, no street and no note; of the wish only what names nobody
///   that the case knows.
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
  static let hidden = "[…]"

  public init(_ detail: CaseDetail, on day: Day) {
    let person = detail.person.value
    age = person.born?.age(on: day)
    district =
      person.addressBlocked ? nil : detail.residence(.home, on: day)?.value.district
    areas = detail.taskAreas.compactMap { detail.names.taskAreas[$0.area] }
    languages = person.languages
    interpreter = person.interpreter
    wish = detail.file.value.wishes.map { VolunteerSearch.withoutNames($0, in: detail) }
    let last = day.adding(days: VolunteerSearch.patience)
    answerBy =
      detail.work.openRequests.compactMap(\.value.courtDay)
      .filter { day < $0 && $0 < last }.min() ?? last
  }

  /// Nobody stands where the alphabet of names would put them: by district, those without one last,
  /// then by age.
  var place: (Int, String, Int) {
    (district == nil ? 1 : 0, district?.folded ?? "", age ?? .max)
  }

  /// The text with a mark in place of every word that names somebody of the case or where the
  /// person lives, and of every longer number.
  private static func withoutNames(_ text: String, in detail: CaseDetail) -> String {
    let names = Set(names(in: detail).flatMap { NameWord.words(of: $0).map(\.text) })
      .filter { $0.count > 1 }
    var result = ""
    var word = ""
    func flush() {
      result += isTelling(word, names) ? hidden : word
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }

  /// Whether a word is a name, also with the ending of a genitive or a plural, or a longer number.
  private static func isTelling(_ word: String, _ names: Set<String>) -> Bool {
    if word.count(where: \.isNumber) > 2 { return true }
    let folded = word.folded
    return names.contains(folded)
      || names.contains { name in
        name.count > 2 && folded.hasPrefix(name) && folded.count - name.count <= 2
      }
  }

  private static func names(in detail: CaseDetail) -> [String] {
    let person = detail.person.value
    let places = detail.residences.map(\.value).flatMap { home in
      [home.street] + (person.addressBlocked ? [home.district, home.place] : [])
    }
    let own = [person.family, person.given, person.birthName] + places
    let asked = detail.work.inquiries.map(\.value.whom)
    let known = detail.names
    let others =
      detail.parties.map(\.value.name) + known.guardians.values.map(\.listName)
      + known.users.values.map(\.name)
    return (own + asked).compactMap(\.self) + others
  }
}
