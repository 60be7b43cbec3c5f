/// A word of one of the office's own catalogues, such as a kind of Auftrag.
public struct Term: Equatable, Sendable {
  public typealias ID = Identifier<Term>

  public var topic: Topic
  public var name: String
  /// No longer offered; stays where it is used.
  public var isRetired = false

  public init(topic: Topic, name: String) {
    self.topic = topic
    self.name = name
  }

  /// What the words of a catalogue are about.
  public enum Topic: String, CaseIterable, Sendable {
    case requestKind
    case requestOccasion
  }
}

extension Term: FieldCoded {
  public static let kind = RecordKind.term

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      topic: try values.requiredChoice(.termTopic), name: try values.required(.termName))
    isRetired = values.flag(.termIsRetired)
  }

  public var values: FieldValues {
    var values: FieldValues = [.termTopic: topic.rawValue, .termName: name]
    values.set(.termIsRetired, isRetired)
    return values
  }
}
