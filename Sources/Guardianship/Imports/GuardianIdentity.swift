/// What makes two entries of a list one guardian: name, postcode and street, however they are
/// spelled.
public struct GuardianIdentity: Hashable, Sendable {
  public let name: ListedName
  public let address: Address

  public init(_ values: FieldValues) {
    name = ListedName(
      family: values[.guardianFamily] ?? "", given: values[.guardianGiven] ?? "")
    address = Address(
      postcode: values[.guardianPostcode] ?? "", street: values[.guardianStreet] ?? "")
  }

  public struct Address: Hashable, Sendable {
    public let postcode: String
    /// Folded; "Str." and "Straße" are one, and the house number stands as it is counted.
    public let street: String

    public init(postcode: String, street: String) {
      self.postcode = postcode.filter { !$0.isWhitespace }
      self.street = Self.key(street)
    }

    public var isEmpty: Bool { postcode.isEmpty && street.isEmpty }

    /// Letters and digits; between two numbers a dash remains, so that `12-14` is not `1214`.
    private static func key(_ street: String) -> String {
      var key = ""
      var isGap = false
      for character in street.folded.replacing("strasse", with: "str") {
        guard character.isLetter || character.isNumber else {
          isGap = true
          continue
        }
        if isGap, character.isNumber, key.last?.isNumber == true { key.append("-") }
        isGap = false
        key.append(character)
      }
      return key
    }
  }
}

/// A name as a list writes it, folded.
public struct ListedName: Hashable, Sendable {
  public let family: String
  public private(set) var given: String

  public init(family: String, given: String) {
    self.family = family.folded
    self.given = given.folded
  }

  /// Whether a question mark stands where a letter was.
  public var hasLostLetters: Bool { family.contains("?") || given.contains("?") }

  /// Whether two different names may be one: a letter was lost in one of them, or one has only an
  /// initial or no given name at all.
  public func isPerhaps(_ other: ListedName) -> Bool {
    self != other && Self.fits(family, other.family)
      && (Self.fits(given, other.given) || Self.shortens(given, other.given)
        || Self.shortens(other.given, given))
  }

  /// Whether two spellings may be one name, titles left aside: "Weber", "Weber, P.", "Weber, Dr. Paul".
  public func maySpell(_ other: ListedName) -> Bool {
    guard self != other else { return false }
    let (one, two) = (withoutTitles, other.withoutTitles)
    return one == two || one.isPerhaps(two)
  }

  private var withoutTitles: ListedName {
    var name = self
    name.given = given.split(separator: " ").filter { !["dr.", "prof."].contains($0) }
      .joined(separator: " ")
    return name
  }

  private static func fits(_ one: String, _ other: String) -> Bool {
    one == other
      || one.count == other.count
        && zip(one, other).allSatisfy { $0 == $1 || $0 == "?" || $1 == "?" }
  }

  private static func shortens(_ initial: String, _ name: String) -> Bool {
    let letters = initial.filter { $0 != "." && $0 != " " }
    return letters.count <= 1 && name.hasPrefix(letters)
  }
}
