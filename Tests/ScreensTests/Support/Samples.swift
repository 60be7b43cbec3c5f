import Guardianship
import Screens

/// Invented people and papers of the tests.
enum Samples {
  static let today = day(2026, 11, 21)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let result = Day(year: year, month: month, day: day) else {
      preconditionFailure("a sample day that is none")
    }
    return result
  }

  static let office = Office(
    name: "Betreuungsstelle Düren", kind: .authority, state: .nordrheinWestfalen, isDemo: true)

  static let courts = [
    Versioned(id: Court.ID(1), version: 1, value: Court(name: "Amtsgericht Düren")),
    Versioned(id: Court.ID(2), version: 1, value: Court(name: "Amtsgericht Jülich")),
  ]

  static let users = [
    Versioned(
      id: User.ID(1), version: 1,
      value: User(account: "pohl", name: "Pohl, Marion", role: .caseworker)),
    Versioned(
      id: User.ID(2), version: 1,
      value: User(account: "weiss", name: "Weiß, Jonas", role: .supervisor)),
    Versioned(
      id: User.ID(3), version: 1, value: User(account: nil, name: "Nowak, Iga", role: .caseworker)),
  ]

  static let taskAreas = [
    Versioned(
      id: TaskArea.ID(1), version: 1,
      value: TaskArea(name: "Gesundheitssorge", expressNumber: nil, includesAssets: false)),
    Versioned(
      id: TaskArea.ID(2), version: 1,
      value: TaskArea(name: "Vermögenssorge", expressNumber: nil, includesAssets: true)),
    Versioned(
      id: TaskArea.ID(3), version: 1,
      value: TaskArea(name: "Wohnungsangelegenheiten", expressNumber: nil, includesAssets: false)),
    Versioned(
      id: TaskArea.ID(4), version: 1,
      value: TaskArea(name: "Postkontrolle", expressNumber: 6, includesAssets: false)),
  ]

  static let choices: Choices = {
    var choices = plainChoices
    choices.terms = terms
    choices.textModules = [
      Versioned(
        id: TextModule.ID(1), version: 1,
        value: TextModule(name: "Hausarzt", text: "Die Hausarztpraxis wurde befragt."))
    ]
    var rule = DealingRule(caseworker: User.ID(1))
    (rule.fromLetters, rule.toLetters, rule.district) = ("A", "K", "Merken")
    choices.dealingRules = [Versioned(id: DealingRule.ID(1), version: 1, value: rule)]
    var absence = Absence(user: User.ID(3), period: Period(from: today, to: nil))
    absence.substitute = User.ID(1)
    choices.absences = [Versioned(id: Absence.ID(1), version: 1, value: absence)]
    choices.setting = Versioned(id: OfficeSetting.id, version: 1, value: OfficeSetting())
    return choices
  }()

  private static let plainChoices = {
    var choices = Choices()
    (choices.courts, choices.users, choices.taskAreas) = (courts, users, taskAreas)
    choices.districts = ["Echtz", "Grüngürtel", "Merken", "Nord"]
    choices.filterNames = [
      .district: choices.districts, .caseworker: users.map(\.value.name),
      .court: courts.map(\.value.name), .taskArea: taskAreas.map(\.value.name),
    ]
    return choices
  }()

  static func session(
    role: UserRole = .caseworker, isReadOnly: Bool = false
  ) -> Session {
    Session(
      office: office, userID: User.ID(1),
      user: User(account: "pohl", name: "Pohl, Marion", role: role), choices: choices,
      isReadOnly: isReadOnly)
  }
}
