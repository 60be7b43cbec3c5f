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

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      name: try values.required(.textModuleName), text: try values.required(.textModuleText))
    isRetired = values.flag(.textModuleIsRetired)
  }

  public var values: FieldValues {
    var values: FieldValues = [.textModuleName: name, .textModuleText: text]
    values.set(.textModuleIsRetired, isRetired)
    return values
  }
}
