/// How far long work is.
public struct Progress: Hashable, Sendable {
  public let done: Int
  /// Nothing while the whole is not known.
  public let total: Int?
  public let secondsLeft: Int?

  public init(done: Int, total: Int?, secondsLeft: Int?) {
    self.done = done
    self.total = total
    self.secondsLeft = secondsLeft
  }
}
