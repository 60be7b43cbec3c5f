/// What holds for a field, whatever record stands before one: said once, in its record's `fields`.
public struct FieldDescription: Sendable {
  public let field: Field
  public let content: Field.Content
  /// The family of texts that has the words for its choices.
  public let family: String?
  /// Whether a record without it is refused.
  public let isRequired: Bool
  /// Whether the record can hold nothing for it: a flag can then be neither yes nor no.
  public let mayBeNothing: Bool
  public let rules: Field.Rules
}

extension Field {
  /// What kind of value a field holds; forms choose their widget by it.
  public enum Content: Equatable, Sendable {
    case line
    case paragraph
    case day
    case flag
    case number
    /// One of these raw values.
    case choice([String])
    /// Some of these raw values between spaces.
    case choices([String])
    /// The number of a record of this kind.
    case reference(RecordKind)
    case taskAreas
    /// Cents.
    case money
    /// Numbers of cases between spaces.
    case cases
    /// `09:30`.
    case time
    /// `3m`, as `FollowUp.Interval` writes it.
    case interval
    /// Raw values of municipal holidays between spaces.
    case holidays
    /// ISO days between spaces.
    case days

    /// The raw values that can be chosen; empty for what is typed.
    public var choices: [String] {
      switch self {
      case .choice(let all), .choices(let all): all
      default: []
      }
    }
  }

  /// What is asked of a field beside the form of its value.
  public struct Rules: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Has to be filled although the record could hold nothing.
    public static let required = Rules(rawValue: 1)
    /// Need not be filled although the record cannot hold nothing.
    public static let mayBeEmpty = Rules(rawValue: 2)
    /// A day that lies ahead is refused.
    public static let notAfterToday = Rules(rawValue: 4)
    /// Only somebody who works here can be named.
    public static let activeUser = Rules(rawValue: 8)
    /// What it names is not taken out of the register as long as it does so.
    public static let holds = Rules(rawValue: 16)
    /// Only somebody who works on cases can be named.
    public static let caseworker = Rules(rawValue: 32)
  }

  public var description: FieldDescription {
    guard let description = Self.descriptions[self] else {
      preconditionFailure("no record describes \(rawValue)")
    }
    return description
  }

  public var content: Content { description.content }

  /// Whether a flag can also be neither yes nor no.
  public var mayBeUnknown: Bool { description.mayBeNothing }

  /// The field whose raw value these two make.
  static func of(_ kind: RecordKind, _ column: String) -> Field {
    guard let field = Field(rawValue: "\(kind.rawValue).\(column)") else {
      preconditionFailure("a \(kind.rawValue) has no \(column)")
    }
    return field
  }

  /// The kind of record that the field belongs to.
  public var kind: RecordKind { Self.kinds[self] ?? .caseFile }

  /// The part of the raw value behind the dot.
  public var column: String { String(rawValue.drop { $0 != "." }.dropFirst()) }

  private static let descriptions: [Field: FieldDescription] = {
    // The person of a case is what the case hangs on and no value of it.
    let person = FieldDescription(
      field: .casePerson, content: .reference(.person), family: nil, isRequired: true,
      mayBeNothing: false, rules: .holds)
    return Dictionary(
      uniqueKeysWithValues: (RecordKind.allCases.flatMap(\.fields) + [person]).map {
        ($0.field, $0)
      })
  }()

  private static let kinds: [Field: RecordKind] = Dictionary(
    uniqueKeysWithValues: allCases.map { field in
      (field, RecordKind(rawValue: String(field.rawValue.prefix { $0 != "." })) ?? .caseFile)
    })
}
