/// Telephone numbers as they are compared: digits alone, German ones from the 0 of the area code on.
enum PhoneDigits {
  /// Digits that make a number; fewer may be anything.
  static let least = 4

  /// `02421/89-3021 oder +49 (0)171 1234567` as `02421893021`, `01711234567`.
  static func numbers(in text: String) -> [String] {
    text.split { !isSign($0) }.map { digits(of: $0) }.filter { $0.utf8.count >= least }
  }

  /// What is typed of a number, in any spacing; nothing for anything else.
  static func begun(_ text: String) -> String? {
    guard text.allSatisfy(isSign) else { return nil }
    let digits = digits(of: text)
    return digits.utf8.count >= least ? digits : nil
  }

  static func isSign(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || " +-/().".contains(character))
  }

  private static func digits(of text: some StringProtocol) -> String {
    let isForeign = text.first { $0 != " " && $0 != "(" } == "+"
    let digits = String(text.filter(\.isNumber))
    let whole = isForeign ? "00" + digits : digits
    guard whole.hasPrefix("0049") else { return whole }
    let national = whole.dropFirst(4)
    return national.hasPrefix("0") || national.isEmpty ? String(national) : "0" + national
  }
}
