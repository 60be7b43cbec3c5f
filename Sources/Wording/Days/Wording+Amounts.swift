public import Guardianship

/// Money and lengths of time, said and read.
extension Wording {
  /// Cents as `10,00`, in English `10.00`.
  public func money(_ cents: Int) -> String {
    let rest = cents % 100
    return "\(cents / 100)\(self[TextKey("number.decimal")])\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The cents of `10`, `10,5` or `10.00`; nothing where it is no amount.
  public func cents(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let euros = Int(parts[0]), (0..<1_000_000).contains(euros)
    else { return nil }
    guard parts.count == 2 else { return euros * 100 }
    guard (1...2).contains(parts[1].count), let rest = Int(parts[1]), rest >= 0 else { return nil }
    return euros * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }

  /// `3m`, with the letters that the language types.
  public func interval(_ interval: FollowUp.Interval) -> String {
    let words = words(FollowUp.Interval.keys[interval.unit] ?? .unitDay)
    return "\(interval.count)\(words.first ?? interval.unit.rawValue)"
  }

  /// The interval of `3m` or `+2w`; nothing where it is none.
  public func interval(_ text: String) -> FollowUp.Interval? {
    let body = text.drop { $0 == "+" || $0 == " " }
    let digits = body.prefix { $0.isNumber }
    let letters = body.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let count = Int(digits) else { return nil }
    for unit in FollowUp.Interval.Unit.allCases {
      let key = FollowUp.Interval.keys[unit] ?? .unitDay
      if words(key).contains(letters) { return FollowUp.Interval(count: count, unit: unit) }
    }
    return nil
  }
}

extension FollowUp.Interval {
  fileprivate static let keys: [Unit: TextKey] = [
    .days: .unitDay, .weeks: .unitWeek, .months: .unitMonth, .years: .unitYear,
  ]
}
