/// A day on which something is due, ends or is expected, as a rule computed it from the facts.
public struct Deadline: Equatable, Sendable {
  public let key: Key
  public let kind: DeadlineRule.Kind
  public let owedBy: DeadlineRule.Debtor
  public let paragraph: Paragraph
  /// How the day came about, step by step: at least the trigger, and `due` at last.
  public let steps: [DeadlineStep]
  /// Owed by or to this office, or an end of validity it watches.
  public let isOurs: Bool
  /// Why the duties of the guardian whom it is about are the office's concern; nothing where they are
  /// not, or it is about no guardian.
  public let concern: GuardianshipConcern?
  public let state: State
  /// What can be claimed, in cents, for an Aufwandspauschale; two values where the law left open
  /// which amount holds for a year that lies across its change.
  public let amounts: [Int]

  public var due: Day { steps.last?.day ?? key.base }

  /// The due day before it moved to a Werktag; nothing where it did not.
  public var shiftedFrom: Day? {
    guard case .shifted? = steps.last, steps.count > 1 else { return nil }
    return steps[steps.count - 2].day
  }

  /// What makes a deadline the same one when it is computed again: one rule, one subject, one day
  /// from which it counts.
  public struct Key: Hashable, Sendable, Codable {
    public var rule: DeadlineRule.ID
    /// The case, assignment or order that the rule is about.
    public var subject: RecordReference
    /// The trigger: the day from which the period counts, itself not counted (§ 187 Abs. 1 BGB).
    public var base: Day

    public init(_ rule: DeadlineRule.ID, _ subject: RecordReference, base: Day) {
      self.rule = rule
      self.subject = subject
      self.base = base
    }
  }

  /// Where a deadline stands; whether it is overdue is a question of the day that asks.
  public enum State: String, CaseIterable, Sendable {
    case open
    /// Not owed but awaited: the court's review.
    case expected
    case done
    case dropped
    /// Due before the case came into the register; not watched here.
    case beforeTakeover
  }
}

/// One step of the way from the trigger to the due day, for "why this day?".
public enum DeadlineStep: Equatable, Sendable {
  /// The day from which the period counts; itself not counted (§ 187 Abs. 1 BGB).
  case trigger(Day)
  /// A period of the law; a missing day of the month becomes its last (§ 188 Abs. 2, 3 BGB).
  case law(Span, Day)
  /// The office's own period where the law names none.
  case reminder(Span, Day)
  /// The day that the court set; it always wins.
  case court(Day)
  /// A limit that the law sets to what would otherwise follow.
  case limit(Span, Day)
  /// A fixed day of the calendar that the law or practice names.
  case fixed(Day)
  /// The expected end that the office told the court.
  case announced(Day)
  /// The duty rests until then, while an erweiterte Unterstützung runs (§ 11 Abs. 3 S. 4 BtOG).
  case resting(Day)
  /// Moved from a Saturday, Sunday or holiday to the next Werktag (§ 193 BGB).
  case shifted(because: DayOff, Day)

  public var day: Day {
    switch self {
    case .trigger(let day), .law(_, let day), .reminder(_, let day), .court(let day),
      .limit(_, let day), .fixed(let day), .announced(let day), .resting(let day),
      .shifted(_, let day):
      day
    }
  }

  /// Why a day is no Werktag.
  public enum DayOff: Equatable, Sendable {
    case weekend(Weekday)
    case holiday(Holiday)
  }

  /// A length of time as the law counts it.
  public enum Span: Equatable, Sendable {
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// The last day of the span that begins the day after `day`.
    public func end(after day: Day) -> Day {
      switch self {
      case .weeks(let count): day.adding(days: 7 * count)
      case .months(let count): day.adding(months: count)
      case .years(let count): day.adding(years: count)
      }
    }
  }
}
