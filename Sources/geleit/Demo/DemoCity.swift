import Guardianship
import Register
import Wording

/// An invented city: nobody in it exists, everything a screen can show does.
///
/// The same seed and the same day make the same register.
struct DemoCity {
  static let usualSize = 2_400
  static let usualSeed: UInt64 = 1

  let cases: Int
  let seed: UInt64
  let today: Day
  /// The account that the demo's supervisor works under.
  let account: String

  /// - Parameter progress: told now and then how many cases are made.
  /// - Throws: `RegisterFailure`; no half city is left behind.
  func make(at path: String, progress: @escaping (Int) -> Void) throws {
    let office = Office(
      name: "Amt für Demografie, Ehrenamt und Betreuung", kind: .authority,
      state: .nordrheinWestfalen, isDemo: true)
    var beginning = RegisterBeginning(
      office: office, firstUser: User(account: account, name: "Sommer, Ruth", role: .supervisor),
      taskAreas: Catalogues.taskAreas, courts: Catalogues.courts)
    beginning.otherUsers = DemoCity.users
    let initial = InitialCases(today: today, at: HostEnvironment.now()) { bulk in
      try fill(bulk, progress: progress)
    }
    try Register.create(path: path, beginning, cases: initial).close()
  }

  /// Users of every role; the supervisor at the account is number 1. They work under the accounts
  /// that `--user` takes.
  static let users: [User] = [
    User(account: "winter", name: "Winter, Jonas", role: .supervisor),
    User(account: "pohlmann", name: "Pohlmann", role: .caseworker),
    User(account: "lensing", name: "Lensing", role: .caseworker),
    User(account: "dorn", name: "Dorn", role: .caseworker),
    User(account: "essing", name: "Essing", role: .caseworker),
    User(account: "yildiz", name: "Yıldız-Brandt", role: .caseworker),
    User(account: "ehren", name: "Ehrenfels", role: .coordinator),
    User(account: "lesen", name: "Leserin, Lea", role: .reader),
  ]

  /// The supervisor at the account, and who deals with cases.
  static let supervisor = User.ID(1)
  static let caseworkers: [User.ID] = zip(users, 2...).filter { $0.0.role == .caseworker }
    .map { User.ID(Int64($0.1)) }

  /// Two who review each other's proposals.
  static let supervisors: [User.ID] = [supervisor, User.ID(2)]

  static let coordinator = User.ID(8)

  private func fill(_ bulk: BulkInsert, progress: (Int) -> Void) throws {
    var random = DemoRandom(seed: seed)
    let words = DemoWorkWords(terms: try bulk.terms())
    var guardianMaker = DemoGuardianMaker(
      today: today, names: DemoNames(), words: DemoGuardianWords(),
      random: DemoRandom(seed: seed.byteSwapped))
    let guardians = try DemoGuardians(
      count: max(60, min(200_000, cases / 6)), bulk: bulk, random: &random, &guardianMaker)
    var placement = DemoPlacement(
      today: today, words: guardianMaker.words, proposalKinds: words.proposals,
      guardians: guardians, maker: guardianMaker, random: DemoRandom(seed: ~seed.byteSwapped))
    var work = DemoWork(today: today, words: words, random: DemoRandom(seed: ~seed))
    var maker = DemoCase(today: today, guardians: guardians, random: random)
    try DemoOffice(today: today).file(in: bulk, words)
    for number in 1...max(1, cases) {
      var records = maker.next(number)
      work.add(to: &records)
      try placement.settle(&records, in: bulk)
      try bulk.add(records)
      if number % 10_000 == 0 { progress(number) }
    }
    try placement.finish(in: bulk)
    for contact in work.contactsWithoutCase(min(300, 9 + cases / 100)) { try bulk.add(contact) }
    if cases > 2 { try bulk.add(work.meeting(about: [1, 2, 3].map { Case.ID($0) })) }
  }
}
