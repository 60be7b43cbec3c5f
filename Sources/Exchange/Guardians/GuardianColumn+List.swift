public import Guardianship

public typealias GuardianMapping = ListMapping<GuardianColumn>

extension GuardianColumn: ListColumn {
  public static let required = GuardianColumn.family
  public static let listKind = ListKind.guardians

  public static func column(for heading: String) -> GuardianColumn? {
    columns[Headings.key(heading)]
  }

  public var usualHeading: String { Self.spellings[self]?.first ?? "" }

  private static let columns: [String: GuardianColumn] = Dictionary(
    spellings.flatMap { column, texts in
      (texts + [column.rawValue]).map { (Headings.key($0), column) }
    }, uniquingKeysWith: { first, _ in first })

  /// What offices write above the columns of their lists of guardians, German ones first.
  /// - Invariant: no key stands for two columns.
  static let spellings: [GuardianColumn: [String]] = [
    .family: [
      "Name", "Nachname", "Familienname", "Zuname", "Name, Vorname", "Name Vorname", "Betreuer",
      "Betreuer/in", "Betreuerin", "Name Betreuer", "Name des Betreuers", "Name Betreuer/in",
      "Betreuungsperson", "Ehrenamtliche/r", "Organisation", "Family name", "Last name", "Surname",
      "Guardian",
    ],
    .given: ["Vorname", "Vornamen", "Vorname(n)", "Rufname", "Given name", "First name"],
    .street: [
      "Straße", "Str.", "Straße und Hausnummer", "Straße, Hausnummer", "Straße u. Hausnr.",
      "Straße Nr.", "Straße Hausnr.", "Anschrift", "Adresse", "Street", "Address",
    ],
    .postcode: ["PLZ", "Postleitzahl", "Postcode", "Postal code", "Zip", "Zip code"],
    .place: ["Ort", "Wohnort", "Stadt", "Gemeinde", "Place", "City", "Town"],
    .district: [
      "Stadtteil", "Stadtbezirk", "Ortsteil", "Bezirk", "Quartier", "Stadtviertel", "District",
      "Borough",
    ],
    .phone: [
      "Telefon", "Tel.", "Tel.-Nr.", "Telefonnummer", "Telefon-Nr.", "Fon", "Rufnummer", "Handy",
      "Mobil", "Phone", "Telephone", "Phone number",
    ],
    .email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "E-Mail address"],
    .kinds: [
      "Art", "Arten", "Betreuerart", "Art des Betreuers", "Art Betreuer", "Betreuertyp",
      "Art der Betreuung", "Kann sein", "Kind", "Guardian kind",
    ],
    .takesStrangers: [
      "Fremde", "Fremdbetreuung", "übernimmt Fremde", "nimmt Fremde", "Takes strangers",
    ],
    .languages: ["Sprachen", "Sprache", "Sprachkenntnisse", "Fremdsprachen", "Languages"],
    .skills: [
      "Kenntnisse", "Besondere Kenntnisse", "Fachkenntnisse", "Schwerpunkte", "Schwerpunkt",
      "Erfahrung", "Qualifikation", "Skills",
    ],
    .availability: ["Verfügbarkeit", "Erreichbarkeit", "verfügbar", "Availability"],
    .capacity: [
      "max. Fälle", "Max. Anzahl Fälle", "Maximale Fälle", "Kapazität", "Höchstzahl", "Fälle max.",
      "Anzahl max.", "Capacity", "Max. cases",
    ],
    .stage: ["Status", "Stand", "Stufe", "Zustand", "Stage", "State"],
    .pausedUntil: ["Pause bis", "pausiert bis", "Pause", "Paused until"],
    .criminalRecord: [
      "Führungszeugnis vom", "Führungszeugnis", "FZ vom", "FZ", "Führungsz. vom",
      "Behördenführungszeugnis", "Führungszeugnis Datum", "Criminal record",
    ],
    .debtorRegister: [
      "Schuldnerverz. vom", "Schuldnerverzeichnis vom", "Schuldnerverzeichnis", "Schuldnerverz.",
      "SV vom", "Auskunft Schuldnerverzeichnis", "Schuldnerauskunft vom", "Debtor register",
    ],
    .agreement: [
      "Vereinbarung vom", "Vereinbarung", "Vereinbarung § 22", "Vereinbarung am",
      "Begleitvereinbarung", "Datum der Vereinbarung", "Agreement",
    ],
    .partner: ["Verein", "Vereinbarung mit", "Betreuungsverein", "Partner", "Association"],
    .introduction: [
      "Einführung", "Einführung am", "Einführungskurs", "Einführungsveranstaltung",
      "Einführungsgespräch", "eingeführt", "Introduction",
    ],
    .remark: [
      "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Notiz", "Notizen", "Hinweis",
      "Hinweise", "Kommentar", "Sonstiges", "Bem.", "Remark", "Remarks", "Note", "Notes",
    ],
  ]
}
