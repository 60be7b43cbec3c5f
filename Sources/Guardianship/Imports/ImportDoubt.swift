/// A row of a list of guardians that may speak about somebody whom the register has, or about
/// somebody else: nothing is done with it until a human has said so.
public struct ImportDoubt: Equatable, Sendable {
  public let number: Int
  /// The guardian as the list has it.
  public let name: String
  public let address: String?
  public let candidates: [Candidate]

  public init(number: Int, name: String, address: String?, candidates: [Candidate]) {
    self.number = number
    self.name = name
    self.address = address
    self.candidates = candidates
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
