/// A piece of text that the office uses again in its reports.
public struct TextModule: Equatable, Sendable {
  public typealias ID = Identifier<TextModule>

  public var name: String
  public var text: String
  public var isRetired = false

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension TextModule: FieldCoded {
  public static let kind = RecordKind.textModule
  public static let description = RecordDescription(
    adding: .addTextModule, name: .unique(.textModuleName), order: .name)
  public static let blank = TextModule(name: "", text: "")

  public static let fields: [RecordField<TextModule>] = [
    .field(.textModuleName, \.name),
    .paragraph(.textModuleText, \.text),
    .field(.textModuleIsRetired, \.isRetired),
  ]
}
