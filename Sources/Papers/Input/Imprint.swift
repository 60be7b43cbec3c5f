public import Guardianship

/// Who printed a paper and when: the part that differs between two prints of the same list.
public struct Imprint: Equatable, Sendable {
  /// The user's name as it stands on the paper.
  public let name: String
  /// Day and time as they stand on the paper.
  public let time: String
  /// The creation date in the PDF's metadata, so that the clock never decides a byte.
  public let created: Instant

  public init(name: String, time: String, created: Instant) {
    self.name = name
    self.time = time
    self.created = created
  }
}

extension Instant {
  /// `2026-11-21T13:05:00Z`, the form that PDF metadata takes.
  var iso: String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = seconds - days * 86_400
    let clock = [second / 3_600, second / 60 % 60, second % 60]
    return Day(number: days).iso + "T"
      + clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }
}
