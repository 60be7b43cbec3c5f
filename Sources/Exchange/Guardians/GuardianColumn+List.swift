public import Guardianship

public typealias GuardianMapping = ListMapping<GuardianColumn>
public typealias GuardianListReader = ListReader<GuardianRowDraft>

extension GuardianColumn: ListColumn {
  public static let kind = ImportKind.guardians
  public static let required = GuardianColumn.family
  public static let marks: Set<GuardianColumn> = [
    .takesStrangers, .capacity, .criminalRecord, .debtorRegister, .agreement, .introduction,
  ]

  public static let ofPerson: Set<GuardianColumn> = [
    .family, .given, .street, .postcode, .place, .district, .phone, .email,
  ]

  public static let headings = ColumnHeadings<GuardianColumn>([
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
  ])
}
