/// One row of a list of guardians, read and found to make a guardian.
public struct GuardianListRow: ListedRow {
  public let number: Int
  /// What the row says about the guardian; fields that it says nothing about are missing.
  public var values: FieldValues
  /// When a paper was issued. What is in it no list says (`Proof.Result.unknown`).
  public var proofs: [Proof.Kind: Day] = [:]
  /// The Vereinbarung that the row names (§ 22 BtOG); empty where it names none.
  public var agreement = FieldValues()
  /// Unknown columns and values that were not understood, one `heading: value` a line.
  public var notes: [String] = []
  public var warnings: [Warning] = []
  public let cells: [String]

  public init(number: Int, values: FieldValues, cells: [String]) {
    self.number = number
    self.values = values
    self.cells = cells
  }
}
