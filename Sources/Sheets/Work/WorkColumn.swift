public import Guardianship
public import Wording

/// A column of a list of work: the one catalogue that screen, paper, table and CSV read.
///
/// The raw value is the stable key.
public enum WorkColumn: String, CaseIterable, Sendable {
  /// How the row lies to today; said where a group begins.
  case group
  case due
  case day
  case time
  case rule
  case request
  case kind
  case finding
  case text
  case name
  case born
  case reference
  case fileNumber
  case occasion
  case received
  case place
  case withWhom
  case minutes
  case reached
  case owner
  case author
  case owedBy
  case trigger
  case shiftedFrom
  case sent
  case settled
  case duration
  case every
  case fee
  case nature
  case state
  case paragraph
  case district
  case caseworker
  case other
  case kinds
  /// The same in letters, for lists.
  case letters
  case load
  case talk
  case nextTalk
  case papers
  case agreement
  case phone
  case languages
  case step
  case guardian
  case tie
  case submitted
  case claimed

  /// The columns of a list on the screen and on paper, in their order.
  public static func list(_ list: ListName) -> [WorkColumn] {
    switch list {
    case .cases: []
    case .deadlines: [.group, .due, .rule, .name, .fileNumber, .owner, .owedBy, .paragraph]
    case .requests:
      [.group, .due, .request, .name, .fileNumber, .occasion, .received, .owner, .state]
    case .calendar: [.group, .day, .time, .kind, .name, .place, .owner, .state]
    case .followUps: [.group, .due, .text, .name, .every, .owner]
    case .contacts: [.day, .kind, .name, .text, .withWhom, .minutes, .reached, .author]
    case .quality: [.finding, .name, .born, .fileNumber, .other, .caseworker]
    case .guardians:
      [.name, .letters, .load, .state, .papers, .nextTalk, .agreement, .district, .talk]
    case .assignments:
      [.step, .submitted, .name, .guardian, .letters, .due, .owner, .claimed]
    }
  }

  /// The columns of a table of everything and of a CSV file; who does not see the whole of cases
  /// gets neither their court's number nor their caseworker (`Rights.seesWholeCases`).
  public static func data(_ list: ListName, seenBy role: UserRole) -> [WorkColumn] {
    Rights.seesWholeCases(role)
      ? data(list) : data(list).filter { $0 != .fileNumber && $0 != .caseworker }
  }

  private static func data(_ list: ListName) -> [WorkColumn] {
    switch list {
    case .cases: []
    case .deadlines:
      [
        .due, .rule, .reference, .name, .fileNumber, .owner, .owedBy, .trigger, .shiftedFrom,
        .nature, .state, .paragraph,
      ]
    case .requests:
      [
        .reference, .request, .occasion, .received, .due, .owner, .sent, .settled, .duration,
        .state, .name, .fileNumber, .caseworker,
      ]
    case .calendar: [.day, .time, .kind, .name, .fileNumber, .place, .owner, .state, .text]
    case .followUps: [.due, .text, .every, .owner, .name, .fileNumber, .state]
    case .contacts:
      [.day, .kind, .minutes, .name, .withWhom, .reached, .text, .fee, .author]
    case .quality:
      [.finding, .reference, .name, .born, .fileNumber, .other, .district, .caseworker]
    case .guardians:
      [
        .reference, .name, .kinds, .state, .load, .papers, .agreement, .talk, .nextTalk, .district,
        .phone, .languages,
      ]
    case .assignments:
      [
        .reference, .step, .submitted, .name, .fileNumber, .guardian, .kind, .tie, .due, .sent,
        .owner, .claimed, .caseworker,
      ]
    }
  }

  public func title(_ wording: Wording) -> String { wording[title] }

  private var title: TextKey {
    switch self {
    case .group: TextKey("column.group")
    case .due: TextKey("column.due")
    case .day: TextKey("column.day")
    case .time: TextKey("column.time")
    case .rule: TextKey("column.rule")
    case .request: TextKey("column.request")
    case .kind: TextKey("column.kind")
    case .finding: TextKey("column.finding")
    case .text: TextKey("column.text")
    case .name: TextKey("column.name")
    case .born: TextKey("columnShort.born")
    case .reference: TextKey("column.reference")
    case .fileNumber: TextKey("column.fileNumber")
    case .occasion: TextKey("column.occasion")
    case .received: TextKey("column.received")
    case .place: TextKey("column.place")
    case .withWhom: TextKey("column.withWhom")
    case .minutes: TextKey("column.minutes")
    case .reached: TextKey("column.reached")
    case .owner: TextKey("column.owner")
    case .author: TextKey("column.author")
    case .owedBy: TextKey("column.owedBy")
    case .trigger: TextKey("column.trigger")
    case .shiftedFrom: TextKey("column.shiftedFrom")
    case .sent: TextKey("column.sent")
    case .settled: TextKey("column.settled")
    case .duration: TextKey("column.duration")
    case .every: TextKey("column.every")
    case .fee: TextKey("column.fee")
    case .nature: TextKey("column.deadlineKind")
    case .state: TextKey("column.deadlineState")
    case .paragraph: TextKey("column.paragraph")
    case .district: TextKey("column.district")
    case .caseworker: TextKey("columnShort.caseworker")
    case .other: TextKey("column.other")
    case .kinds: TextKey("column.kinds")
    case .letters: TextKey("column.kind")
    case .load: TextKey("column.load")
    case .talk: TextKey("column.talk")
    case .nextTalk: TextKey("column.nextTalk")
    case .papers: TextKey("column.papers")
    case .agreement: TextKey("column.agreement")
    case .phone: TextKey("column.phone")
    case .languages: TextKey("column.languages")
    case .step: TextKey("column.step")
    case .guardian: TextKey("column.proposed")
    case .tie: TextKey("column.tie")
    case .submitted: TextKey("column.submitted")
    case .claimed: TextKey("column.claimed")
    }
  }

  /// How the column is set: widths in columns of text, and what gives way first when room is short.
  public func column(_ wording: Wording) -> Sheet.Column {
    let (minimum, ideal, drop) = measures
    return Sheet.Column(
      key: rawValue, title: title(wording),
      alignment: self == .minutes || self == .duration || self == .fee ? .trailing : .leading,
      minimumWidth: minimum, idealWidth: ideal, dropOrder: drop)
  }

  private var measures: (minimum: Int, ideal: Int, drop: Int) {
    switch self {
    case .group: (13, 13, 0)
    case .due, .day: (10, 10, 0)
    case .time: (5, 5, 0)
    case .rule, .request: (16, 34, 0)
    case .finding: (20, 34, 0)
    case .kind: (9, 16, 0)
    case .text: (16, 44, 0)
    case .name: (16, 28, 0)
    case .fileNumber: (14, 19, 5)
    case .reference: (12, 14, 9)
    case .owner, .author: (9, 18, 3)
    case .caseworker: (8, 16, 6)
    case .owedBy: (9, 16, 7)
    case .other: (14, 30, 2)
    case .occasion, .place: (10, 22, 7)
    case .state: (8, 18, 4)
    case .withWhom: (10, 24, 6)
    case .paragraph: (12, 30, 8)
    case .minutes, .duration, .every, .fee, .reached: (5, 8, 8)
    case .received, .trigger, .shiftedFrom, .sent, .settled, .born: (10, 10, 8)
    case .nature, .district: (8, 16, 10)
    case .kinds: (11, 20, 4)
    case .letters: (4, 6, 4)
    case .load: (8, 12, 0)
    case .papers: (14, 14, 3)
    case .agreement: (12, 12, 6)
    case .talk: (10, 10, 9)
    case .nextTalk: (12, 12, 5)
    case .phone, .languages: (10, 20, 9)
    case .step: (14, 26, 0)
    case .guardian: (16, 26, 0)
    case .tie: (8, 12, 8)
    case .submitted: (10, 14, 2)
    case .claimed: (14, 16, 6)
    }
  }
}
