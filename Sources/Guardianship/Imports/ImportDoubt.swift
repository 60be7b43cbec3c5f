/// A row whose guardian may be one whom the register has, or somebody else: who it is a human says.
///
/// Nothing is done with a row of a list of guardians until then; a case is taken in without its
/// guardian.
public struct ImportDoubt: Equatable, Sendable {
  public let number: Int
  /// The guardian as the list has it.
  public let name: String
  public let address: String?
  public let candidates: [Candidate]
  /// The case that nobody was appointed in; nothing for a list of guardians.
  public var caseReference: String?

  public init(
    number: Int, name: String, address: String?, candidates: [Candidate],
    caseReference: String? = nil
  ) {
    self.number = number
    self.name = name
    self.address = address
    self.candidates = candidates
    self.caseReference = caseReference
  }

  /// Who may be meant.
  public struct Candidate: Equatable, Sendable {
    /// B-00012.
    public let reference: String
    public let name: String
    public let address: String?

    public init(reference: String, name: String, address: String?) {
      self.reference = reference
      self.name = name
      self.address = address
    }
  }
}
