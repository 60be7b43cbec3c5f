/// An entry of the office's catalogue of Aufgabenbereiche (§ 1815 Abs. 1 BGB).
///
/// The law has no list; the catalogue is the office's own and can be edited.
public struct TaskArea: Equatable, Sendable {
  public typealias ID = Identifier<TaskArea>

  /// The numbers of § 1815 Abs. 2 BGB.
  public static let expressNumbers = 1...6

  public var name: String
  /// One of the six matters that need an express order, § 1815 Abs. 2 Nr. 1–6 BGB.
  public var expressNumber: Int?
  /// Whether the area includes Vermögensverwaltung (§ 1835 BGB): inventory and accounts follow.
  public var includesAssets: Bool
  /// Not offered any more; the orders that name it go on doing so.
  public var isRetired = false

  public init(name: String, expressNumber: Int?, includesAssets: Bool) {
    self.name = name
    self.expressNumber = expressNumber
    self.includesAssets = includesAssets
  }
}

extension TaskArea: FieldCoded {
  public static let kind = RecordKind.taskArea
  public static let description = RecordDescription(
    adding: .addTaskArea, name: .unique(.taskAreaName), isMergeable: true)
  public static let blank = TaskArea(name: "", expressNumber: nil, includesAssets: false)

  public static let fields: [RecordField<TaskArea>] = [
    .field(.taskAreaName, \.name),
    .field(.taskAreaExpressNumber, \.expressNumber, in: expressNumbers),
    .field(.taskAreaIncludesAssets, \.includesAssets),
    .field(.taskAreaIsRetired, \.isRetired),
  ]
}
