import Guardianship
import Register
import Wording

/// An open register together with who works with it, on which day, in which language.
struct Workplace {
  let register: Register
  let office: Office
  let userID: User.ID
  var user: User
  private(set) var today: Day
  let wording: Wording

  /// Opens the register that the options name, for the user of the operating system's account.
  ///
  /// `--today` opens anything but a demo register read-only, `--user` works on demo registers only:
  /// rights and legal days do not hang on what somebody types.
  ///
  /// - Parameter patience: seconds that a write waits for other desks.
  init(
    _ options: GlobalOptions, host: HostEnvironment = .current(),
    patience: Double = Workplace.patienceOfCommands
  ) throws {
    let wording = options.wording(host)
    let path = options.path(host)
    let today = try options.day(wording)
    let isOtherDay = today != nil && today != HostEnvironment.today()
    var register = try Register.open(path: path, readOnly: isOtherDay, patience: patience)
    let office = try register.office()
    HostEnvironment.stand(in: try register.officeSetting().value.timeZone)
    if isOtherDay, office.isDemo {
      try register.close()
      register = try Register.open(path: path, patience: patience)
    }
    guard options.user == nil || office.isDemo else { throw CommandFailure.userOnlyInDemo }
    let account = options.user ?? host.account
    guard let user = try register.user(account: account), user.value.isActive else {
      throw CommandFailure.refused(.unknownUser(account))
    }
    self.register = register
    self.office = office
    self.userID = user.id
    self.user = user.value
    self.today = today ?? HostEnvironment.today()
    isDayFixed = today != nil
    self.wording = wording
    try Workplace.refresh(register, today: self.today)
    switch register.openToOthers {
    case .closedNow: Output.note(wording.explanation(ofFailure: "wasOpenToOthers", []).text)
    case .readable: Output.note(wording.sentence(for: .openToOthers(path: path)))
    case nil: break
    }
    if register.isReadOnly, !isOtherDay { Output.note(wording.explanation(of: .readOnly).text) }
  }

  /// Nobody watches a command while it waits.
  static let patienceOfCommands = 10.0
  /// A key waits only a moment; the desk tries again.
  static let patienceOfDesks = 0.25

  /// Whether another day than that of the clock is looked at.
  private let isDayFixed: Bool

  /// Whether the user's account was switched off, here or at another desk.
  func isLockedOut() throws -> Bool { try register.isActive(userID) == false }

  /// Goes on to the day of the clock.
  ///
  /// - Returns: the day, where it is another than before.
  mutating func turn() throws -> Day? {
    let clock = HostEnvironment.today()
    guard !isDayFixed, clock != today else { return nil }
    today = clock
    try Workplace.refresh(register, today: clock)
    return clock
  }

  /// Makes the lines of the list true for the day. Where there is no room for that, or another
  /// desk is at it, reading goes on with the lines as they are.
  private static func refresh(_ register: Register, today: Day) throws {
    guard !register.isReadOnly else { return }
    do {
      try register.refreshListing(today: today)
    } catch {
      guard error == .noSpace || error == .busy else { throw error }
    }
  }

  /// What a search line of a list may say in this register; nothing for the case list.
  func filterParser(for list: ListName = .cases) throws -> FilterParser {
    FilterParser(
      vocabulary: wording.vocabulary(names: try register.filterNames()), today: today,
      keys: Rights.filterKeys(of: list, user.role),
      findsNumbers: Rights.findsNumbers(in: list, user.role))
  }

  /// - Parameter order: `name`, or `-reviewOn` for the other way round.
  func query(filter: String?, order: String?) throws -> ListQuery {
    ListQuery(
      .cases, filter: try filterParser().filter(filter ?? ""),
      order: try ListOrder(option: order, of: Rights.orderKeys(user.role)), today: today)
  }
}
