import Guardianship
import Register

/// Invents what is asked for, planned and done in the cases of the city.
///
/// It draws from numbers of its own, so that people and roads are the same with and without it, and
/// gives most cases nothing: an office's work lies in few of them.
struct DemoWork {
  let today: Day
  let words: DemoWorkWords
  var random: DemoRandom
  private var counts = Counts()

  /// How many there are of each so far; what lies ahead is limited, however large the city is.
  /// Every fourth goes out by the rarest way, so that each is met in a small city.
  var sentReports = 0

  private struct Counts {
    var requests = 0
    var calendar = 0
    var followUps = 0
    var events = [false: 0, true: 0]
  }

  init(today: Day, words: DemoWorkWords, random: DemoRandom) {
    self.today = today
    self.words = words
    self.random = random
  }

  mutating func add(to records: inout CaseRecords) {
    let status = records.statuses.last?.status ?? .inquiry
    addRequests(to: &records, status)
    addContacts(to: &records, status)
    if !records.requests.isEmpty { addReport(to: &records) }
    guard status != .ended else { return }
    if random.chance(3) { addCalendarEntry(to: &records) }
    if random.chance(3) { addFollowUp(to: &records) }
    guard status != .inquiry else { return }
    if random.chance(status.isAppointed ? 2 : 7) { addEvent(to: &records, status) }
  }

  /// Who works on the case; somebody of the caseworkers where nobody does. Now and then it is the
  /// supervisor, so that the desk which opens the demo has work of its own.
  mutating func worker(of records: CaseRecords) -> User.ID {
    if random.chance(8) { return DemoCity.supervisor }
    let current = records.caseworkers.last { $0.period.to == nil }?.caseworker
    return current ?? random.pick(DemoCity.caseworkers)
  }

  mutating func nextRequest(year: Int) -> String {
    counts.requests += 1
    return DemoCase.reference("A", year: year, counts.requests)
  }

  /// A Werktag so many days from today, Mondays instead of weekends.
  private func workday(_ days: Int) -> Day {
    let day = today.adding(days: days)
    switch day.weekday {
    case .saturday: return day.adding(days: 2)
    case .sunday: return day.adding(days: 1)
    default: return day
    }
  }

  // MARK: - Days ahead

  private mutating func addCalendarEntry(to records: inout CaseRecords) {
    guard counts.calendar < DemoWork.calendarLimit else { return }
    counts.calendar += 1
    let kind: CalendarEntry.Kind = random.pick([
      .homeVisit: 45, .hearing: 20, .talk: 20, .presentation: 10, .other: 5,
    ])
    let isPast = random.chance(20)
    let isToday = counts.calendar.isMultiple(of: 6)
    let days = isToday ? 0 : isPast ? -1 - random.below(20) : 1 + random.below(12)
    var entry = CalendarEntry(
      kind: kind, day: isToday ? today : workday(days),
      time: TimeOfDay(minutes: 8 * 60 + 15 * random.below(32)))
    entry.minutes = random.pick([30, 45, 60, 90])
    let isMine = counts.calendar.isMultiple(of: 12)
    entry.user = isMine ? DemoCity.supervisor : worker(of: records)
    entry.place = words.places[kind]
    if entry.day < today { entry.state = random.chance(80) ? .held : .cancelled }
    if random.chance(25) { entry.note = random.pick(words.notes) }
    records.calendar.append(entry)
  }

  private mutating func addFollowUp(to records: inout CaseRecords) {
    guard counts.followUps < DemoWork.followUpLimit else { return }
    counts.followUps += 1
    let template = random.pick(words.followUps)
    var followUp = FollowUp(
      dueOn: workday(random.below(34) - 5), text: template.text)
    followUp.every = template.every
    followUp.owner = worker(of: records)
    if followUp.every != nil { followUp.firstOn = followUp.dueOn }
    if random.chance(15) {
      followUp.dueOn = today.adding(days: -20 + random.below(15))
      followUp.firstOn = nil
      followUp.every = nil
      followUp.doneOn = followUp.dueOn.adding(days: random.below(4))
    }
    records.followUps.append(followUp)
  }

  /// The kinds take turns, so that each is met in a small city already.
  private mutating func addEvent(to records: inout CaseRecords, _ status: CaseStatus) {
    let kinds: [CaseEvent.Kind] =
      status.isAppointed
      ? [
        .placement, .provisionalPlacement, .notification, .treatment, .provisionalTreatment,
        .accounting, .actingPerson, .employment, .standingIn,
      ]
      : [.opinion, .spouse, .observation, .extendedSupport]
    let count = counts.events[status.isAppointed, default: 0]
    counts.events[status.isAppointed] = count + 1
    let kind = kinds[count % kinds.count]
    let longest = kind == .provisionalTreatment ? 12 : 27
    var event = CaseEvent(kind: kind, happenedOn: today.adding(days: -random.below(longest)))
    switch kind {
    case .placement: event.until = event.happenedOn.adding(months: 6)
    case .accounting, .extendedSupport: event.until = event.happenedOn.adding(months: 3)
    case .standingIn: event.until = min(today, event.happenedOn.adding(days: random.below(14)))
    default: break
    }
    records.events.append(event)
  }

  private static let calendarLimit = 400
  private static let followUpLimit = 600
}
