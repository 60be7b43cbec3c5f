/// The body that keeps the register and is the controller of its data.
public struct Office: Equatable, Sendable {
  public var name: String
  public var kind: Kind
  public var state: Land
  /// Invented people only: `--user` and `--today` may be used for everything.
  public var isDemo: Bool

  public init(name: String, kind: Kind, state: Land, isDemo: Bool) {
    self.name = name
    self.kind = kind
    self.state = state
    self.isDemo = isDemo
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// Betreuungsbehörde, § 1 BtOG.
    case authority = "behoerde"
    /// Betreuungsverein, § 14 BtOG.
    case association = "verein"
  }
}

/// The sixteen Länder by their usual codes; they decide on holidays and on Land law.
public enum Land: String, FieldChoice {
  public static let textFamily = "land"

  case badenWuerttemberg = "BW"
  case bayern = "BY"
  case berlin = "BE"
  case brandenburg = "BB"
  case bremen = "HB"
  case hamburg = "HH"
  case hessen = "HE"
  case mecklenburgVorpommern = "MV"
  case niedersachsen = "NI"
  case nordrheinWestfalen = "NW"
  case rheinlandPfalz = "RP"
  case saarland = "SL"
  case sachsen = "SN"
  case sachsenAnhalt = "ST"
  case schleswigHolstein = "SH"
  case thueringen = "TH"
}
