extension Filter {
  /// The filter in English keys and raw values, which every language's parser reads: the form in
  /// saved views and on the command line of scripts.
  public var canonicalText: String {
    var parts = words.map { $0.hasPrefix("-") ? "\"\($0)\"" : Filter.quoted($0) }
    parts += terms.map { term in
      (term.excludes ? "-" : "") + term.key.rawValue + ":"
        + term.values.map(\.canonicalText).map(Filter.quoted).joined(separator: "|")
    }
    if let asOf { parts.append(FilterKey.asOf.rawValue + ":" + asOf.canonicalText) }
    return parts.joined(separator: " ")
  }

  /// The text as it has to be typed to stay in one piece.
  public static func quoted(_ text: String) -> String {
    text.contains { $0.isWhitespace || $0 == ":" } ? "\"\(text)\"" : text
  }
}

extension FilterValue {
  /// The value as `Filter.canonicalText` writes it. No value at all is a hyphen, which is no
  /// raw value of any key.
  public var canonicalText: String {
    switch self {
    case .choice(let raw): raw
    case .name(let name): name
    case .none: "-"
    case .flag(let flag): flag ? "yes" : "no"
    case .day(let comparison, let day): comparison.rawValue + day.canonicalText
    // A whole year or a whole month, the only ranges that the parser makes.
    case .days(let first, let last):
      first.month == 1 && last.month == 12 ? "\(first.year)" : String(first.iso.prefix(7))
    case .past: "past"
    case .number(let comparison, let number): comparison.rawValue + String(number)
    case .numbers(let low, let high): "\(low)-\(high)"
    }
  }
}

extension FilterDay {
  public var canonicalText: String {
    switch self {
    case .fixed(let day): day.iso
    case .fromToday(let days): (days < 0 ? "" : "+") + "\(days)"
    }
  }
}
