/// How something went to the court, and what its side confirmed.
public struct Sending: Equatable, Sendable {
  public var way: SendingWay?
  public var receipt: String?

  public init(way: SendingWay? = nil, receipt: String? = nil) {
    self.way = way
    self.receipt = receipt
  }
}

/// By which way; § 14b FamFG: electronically.
public enum SendingWay: String, FieldChoice {
  public static let textFamily = "sendingWay"

  case electronic
  case post
  case fax
  case handedOver
}
