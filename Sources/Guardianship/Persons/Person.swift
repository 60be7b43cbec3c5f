/// A human being whom a case is about: *betroffene Person* before an appointment, *betreute Person*
/// after it.
public struct Person: Equatable, Sendable {
  public typealias ID = Identifier<Person>

  public var family: String
  public var given: String
  public var birthName: String?
  /// Academic degree or title, set before the name.
  public var title: String?
  public var born: Day?
  public var sex: Sex?
  public var livingSituation: LivingSituation?
  /// Languages the person speaks, as the office wrote them down.
  public var languages: String?
  /// Which interpreter is needed; nothing where none is.
  public var interpreter: String?
  public var phone: String?
  /// What somebody who visits has to know ("Hund", "nur vormittags").
  public var visitHints: String?
  /// Auskunftssperre (§ 51 BMG): the address leaves every list and paper.
  public var addressBlocked = false
  public var diedOn: Day?

  public init(family: String, given: String) {
    self.family = family
    self.given = given
  }

  /// "Çelik, Ayşe".
  public var listName: String { Person.listName(family, given) }

  /// Years that nobody who is looked after has lived longer: a birth day further back is a slip.
  public static let oldest = 110

  /// A name as lists show and sort it; the one part alone where the other is not known.
  public static func listName(_ family: String, _ given: String?) -> String {
    guard let given, !given.isEmpty else { return family }
    return family.isEmpty ? given : "\(family), \(given)"
  }
}

public enum Sex: String, FieldChoice {
  public static let textFamily = "sex"

  case female
  case male
  case diverse
}

/// How the person lives, as far as it shapes visits, pay and statistics.
public enum LivingSituation: String, FieldChoice {
  public static let textFamily = "livingSituation"

  case ownHome
  case withRelatives
  case assistedLiving
  case careHome
  case hospital
  case prison
  case homeless
  case other
}

extension Person: FieldCoded {
  public static let kind = RecordKind.person
  public static let description = RecordDescription(
    name: .person(family: .personFamily, given: .personGiven), correctsCase: true)
  public static let blank = Person(family: "", given: "")

  public static let fields: [RecordField<Person>] = [
    .field(.personFamily, \.family),
    .field(.personGiven, \.given, .mayBeEmpty),
    .field(.personBirthName, \.birthName),
    .field(.personTitle, \.title),
    .field(.personBorn, \.born, .notAfterToday),
    .field(.personSex, \.sex),
    .field(.personLivingSituation, \.livingSituation),
    .field(.personPhone, \.phone),
    .field(.personLanguages, \.languages),
    .field(.personInterpreter, \.interpreter),
    .paragraph(.personVisitHints, \.visitHints),
    .field(.personAddressBlocked, \.addressBlocked),
    .field(.personDiedOn, \.diedOn, .notAfterToday),
  ]

  public func check() throws(Refusal) {
    if let born, let diedOn, diedOn < born { throw .diedBeforeBirth(died: diedOn, born: born) }
  }
}
