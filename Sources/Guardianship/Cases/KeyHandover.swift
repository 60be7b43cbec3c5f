/// A key of the person's home that the office gave out (Schlüssel): what, to whom, from when on.
public struct KeyHandover: Equatable, Sendable {
  public typealias ID = Identifier<KeyHandover>

  public var key: String
  public var whom: String
  public var handedOn: Day
  public var returnedOn: Day?

  public init(_ key: String, to whom: String, on day: Day) {
    self.key = key
    self.whom = whom
    handedOn = day
  }
}

extension KeyHandover: FieldCoded {
  public static let kind = RecordKind.keyHandover
  public static let description = RecordDescription(
    adding: .addKeyHandover, links: [.caseFile],
    list: RecordListing(
      name: "keys", beside: .requests, day: .keyHandedOn,
      columns: [[.keyName], [.keyWhom], [.keyReturnedOn]], owner: nil,
      done: .filled(.keyReturnedOn)))
  public static let blank = KeyHandover("", to: "", on: Day(number: 0))

  public static let fields: [RecordField<KeyHandover>] = [
    .field(.keyName, \.key),
    .field(.keyWhom, \.whom),
    .field(.keyHandedOn, \.handedOn, .notAfterToday),
    .field(.keyReturnedOn, \.returnedOn, .notAfterToday),
  ]

  public func check() throws(Refusal) {
    try Refusal.check(.keyReturnedOn, returnedOn, notBefore: handedOn)
  }
}
