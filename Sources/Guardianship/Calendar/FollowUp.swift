/// Wiedervorlage: a note to oneself that comes back on a day, once or again and again.
public struct FollowUp: Equatable, Sendable {
  public typealias ID = Identifier<FollowUp>

  public var dueOn: Day
  public var text: String
  public var owner: User.ID?
  /// Comes back after so long; nothing for once.
  public var every: Interval?
  /// The first day of a series: later days are computed from it, so that a month end stays one.
  public var firstOn: Day?
  public var doneOn: Day?

  public init(dueOn: Day, text: String) {
    self.dueOn = dueOn
    self.text = text
  }

  /// The one that follows in a series when this one is done; nothing for a single one.
  ///
  /// The last one of the calendar has none.
  ///
  /// - Parameter today: it never comes back on a day that has passed.
  public func next(after today: Day) -> FollowUp? {
    guard let every else { return nil }
    let first = firstOn ?? dueOn
    var next = self
    next.doneOn = nil
    next.firstOn = first
    var (count, passed) = (1, first)
    next.dueOn = every.day(count, after: first)
    while next.dueOn <= max(dueOn, today) {
      guard next.dueOn > passed else { return nil }
      (count, passed) = (count + 1, next.dueOn)
      next.dueOn = every.day(count, after: first)
    }
    return next
  }

  /// A length of time between two days of a series, as people type it: `3m`, `2w`, `1j`.
  public struct Interval: Hashable, Sendable {
    public let count: Int
    public let unit: Unit

    public enum Unit: String, CaseIterable, Sendable {
      case days = "d"
      case weeks = "w"
      case months = "m"
      case years = "y"
    }

    public init?(count: Int, unit: Unit) {
      guard (1...999).contains(count) else { return nil }
      self.count = count
      self.unit = unit
    }

    /// The canonical form: a number and the letter of the unit.
    public init?(_ text: String) {
      guard let unit = text.last.flatMap({ Unit(rawValue: String($0)) }),
        let count = Int(text.dropLast())
      else { return nil }
      self.init(count: count, unit: unit)
    }

    public var text: String { "\(count)\(unit.rawValue)" }

    func day(_ number: Int, after first: Day) -> Day {
      switch unit {
      case .days: first.adding(days: count * number)
      case .weeks: first.adding(days: 7 * count * number)
      case .months: first.adding(months: count * number)
      case .years: first.adding(years: count * number)
      }
    }
  }
}

extension FollowUp: FieldCoded {
  public static let kind = RecordKind.followUp
  public static let description = RecordDescription(
    adding: .addFollowUp, keeper: .coordinators, links: [.caseFile], words: [.followUpText])
  public static let blank = FollowUp(dueOn: Day(number: 0), text: "")

  public static let fields: [RecordField<FollowUp>] = [
    .field(.followUpDueOn, \.dueOn),
    .field(.followUpText, \.text),
    .field(.followUpEvery, \.every),
    .field(.followUpOwner, \.owner, .activeUser),
    .field(.followUpFirstOn, \.firstOn),
    .field(.followUpDoneOn, \.doneOn),
  ]
}
