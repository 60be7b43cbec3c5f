/// A word of one of the office's own catalogues, such as a kind of Auftrag.
public struct Term: Equatable, Sendable {
  public typealias ID = Identifier<Term>

  public var topic: Topic
  public var name: String
  /// No longer offered; stays where it is used.
  public var isRetired = false
  /// Of a kind of Auftrag: what answers it.
  public var answeredBy: RequestAnswer?

  public init(topic: Topic, name: String) {
    self.topic = topic
    self.name = name
  }

  /// What the words of a catalogue are about.
  public enum Topic: String, FieldChoice {
    public static let textFamily = "termTopic"

    case requestKind
    case requestOccasion
  }
}

extension Term: FieldCoded {
  public static let kind = RecordKind.term
  public static let description = RecordDescription(
    adding: .addTerm, name: .unique(.termName, among: .termTopic),
    order: .grouped(.termTopic), isMergeable: true)
  public static let blank = Term(topic: .requestKind, name: "")

  public static let fields: [RecordField<Term>] = [
    .field(.termTopic, \.topic),
    .field(.termName, \.name),
    .field(.termAnsweredBy, \.answeredBy),
    .field(.termIsRetired, \.isRetired),
  ]
}
