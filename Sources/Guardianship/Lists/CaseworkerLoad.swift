/// How much lies with somebody of the office: Aufträge that are not settled, never the stock of
/// cases.
public struct CaseworkerLoad: Equatable, Sendable {
  /// Nothing for the Eingang.
  public let name: String?
  /// Aufträge that somebody has to do something about.
  public let inHand: Int
  /// Of these, the ones whose day of the court has passed.
  public let late: Int
  /// Aufträge whose answer is with the court.
  public let sent: Int

  public init(name: String?, inHand: Int, late: Int, sent: Int) {
    self.name = name
    self.inHand = inHand
    self.late = late
    self.sent = sent
  }
}
