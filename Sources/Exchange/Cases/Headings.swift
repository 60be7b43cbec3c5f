public import Guardianship

/// What offices write above the columns of their case lists.
///
/// Compared by `key`: folded, letters and digits only, so that `Gesch.-Nr. Gericht`,
/// `GESCH NR GERICHT` and `gesch_nr_gericht` are one. The first of each column is the heading that
/// an export writes.
/// - Invariant: no key stands for two columns.
public enum Headings {
  /// The reason column of a rejects file: skipped when the mended file comes in again.
  public static let rejection = ["Ablehnungsgrund", "Rejection reason", "Grund der Ablehnung"]

  /// The heading of a column in an exported list.
  public static func export(_ column: ImportColumn) -> String { spellings[column]?.first ?? "" }

  /// The column that a heading stands for.
  public static func column(for heading: String) -> ImportColumn? { columns[key(heading)] }

  public static func isRejectionReason(_ heading: String) -> Bool {
    rejectionKeys.contains(key(heading))
  }

  /// What two spellings of the same heading have in common.
  public static func key(_ heading: String) -> String {
    let folded = heading.folded
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: folded.utf8.filter { (48...57).contains($0) || (97...122).contains($0) },
        as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
  }

  private static let rejectionKeys = Set(rejection.map(key))

  private static let columns: [String: ImportColumn] = Dictionary(
    spellings.flatMap { column, texts in
      (texts + [column.rawValue]).map { (key($0), column) }
    }, uniquingKeysWith: { first, _ in first })

  /// The spellings of each column, German ones first.
  static let spellings: [ImportColumn: [String]] = caseSpellings.merging(personSpellings) { $1 }
    .merging(orderSpellings) { $1 }

  private static let caseSpellings: [ImportColumn: [String]] = [
    .reference: [
      "Geschäftszeichen", "Unser Zeichen", "Unser Az.", "Eigenes Zeichen", "Eigenes Aktenzeichen",
      "Interne Nr.", "Fallnummer", "Fall-Nr.", "Fall", "Az. Behörde", "Aktenzeichen Behörde",
      "Az. Betreuungsbehörde", "Az. Betreuungsstelle", "Az. Verein", "Reference", "Case number",
      "Case no.", "Our reference",
    ],
    .fileNumber: [
      "Aktenzeichen", "Az.", "Akten-Nr.", "Aktennummer", "Az. Gericht", "Az. des Gerichts",
      "Aktenzeichen Gericht", "Aktenzeichen des Gerichts", "Gerichtsaktenzeichen", "Gerichts-Az.",
      "Gericht Az.", "Gesch.-Nr. Gericht", "Gesch.-Nr.", "Geschäftsnummer",
      "Geschäftsnummer Gericht", "Geschäfts-Nr.", "Geschäfts-Nr. Gericht",
      "Geschäftsnummer des Gerichts", "Geschäftszeichen Gericht", "Geschäftszeichen des Gerichts",
      "Gz. Gericht", "Gerichtl. Az.", "Gerichtliches Aktenzeichen", "Az. AG",
      "Aktenzeichen Amtsgericht", "Az. Betreuungsgericht", "XVII-Nr.", "File number", "File no.",
      "Court file number", "Court reference", "Court file no.", "Docket number",
    ],
    .court: [
      "Gericht", "Amtsgericht", "AG", "Betreuungsgericht", "zust. Gericht", "Zuständiges Gericht",
      "Zuständiges Amtsgericht", "Vormundschaftsgericht", "Gerichtsort", "Court",
      "Guardianship court", "Local court",
    ],
    .status: [
      "Status", "Verfahrensstand", "Stand", "Verfahrensstatus", "Fallstatus", "Sachstand",
      "Aktenstatus", "Status der Betreuung", "Betreuungsstatus", "Stand des Verfahrens", "Zustand",
      "Bearbeitungsstand", "State", "Case status",
    ],
    .endReason: [
      "Grund des Endes", "Beendigungsgrund", "Endegrund", "Ende Grund", "Grund der Beendigung",
      "Grund Ende", "Abschlussgrund", "Beendet wegen", "Grund der Aufhebung", "Abgangsgrund",
      "End reason", "Reason for ending", "Reason of end",
    ],
    .endedOn: [
      "beendet am", "Ende am", "Ende", "Ende der Betreuung", "Betreuungsende", "Beendigung",
      "Beendigung am", "Beendigungsdatum", "Abschluss", "abgeschlossen am", "Enddatum", "Abgang am",
      "aufgehoben am", "Aufhebung am", "Ended on", "Ended", "End date", "Closed on",
    ],
    .caseworker: [
      "Sachbearbeitung", "SB", "Sachbearbeiter", "Sachbearbeiter/in", "Sachbearbeiterin",
      "Sachbearb.", "Bearbeiter", "Bearbeiter/in", "Bearbeiterin", "Bearb.", "zuständig",
      "Zuständigkeit", "Zuständige/r", "Zuständiger Sachbearbeiter", "Fallzuständig",
      "Fallverantwortung", "Mitarbeiter/in", "Mitarbeiter", "Caseworker", "Case worker", "Officer",
      "Responsible",
    ],
    .wishes: [
      "Wünsche", "Wunsch", "Wunsch der Person", "Wünsche der Person",
      "Wünsche der betreuten Person",
      "Wunsch der betreuten Person", "Wünsche der betroffenen Person", "Betreuerwunsch",
      "Wunsch Betreuer", "Wishes", "Wish", "Wishes of the person",
    ],
    .remark: [
      "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Notiz", "Notizen", "Hinweis",
      "Hinweise", "Kommentar", "Sonstiges", "Info", "Bem.", "Remark", "Remarks", "Note", "Notes",
      "Comment", "Comments",
    ],
  ]

  private static let personSpellings: [ImportColumn: [String]] = [
    .family: [
      "Name", "Nachname", "Familienname", "Zuname", "Name, Vorname", "Name Vorname", "Betreute/r",
      "Betreuter", "Betreute Person", "Betroffene/r", "Betroffener", "Betroffene Person",
      "Name betreute Person", "Name der betreuten Person", "Name des Betreuten",
      "Name der/des Betreuten", "Name der betroffenen Person", "Name des Betroffenen",
      "Nachname Betreuter", "Name Betreuter", "Klient", "Klient/in", "Person", "Family name",
      "Last name", "Surname", "Client",
    ],
    .given: [
      "Vorname", "Vornamen", "Vorname(n)", "Rufname", "Vorname betreute Person",
      "Vorname der betreuten Person", "Vorname des Betreuten", "Vorname Betreuter", "Given name",
      "First name", "Forename", "Given names",
    ],
    .title: ["Titel", "Akad. Titel", "Akademischer Titel", "Akademischer Grad", "Title"],
    .birthName: [
      "Geburtsname", "geb. als", "Geborene", "Mädchenname", "Birth name", "Maiden name",
    ],
    .born: [
      "Geburtsdatum", "geb.", "geb. am", "geboren", "geboren am", "Geburtstag", "Geb.-Datum",
      "Geb.-Dat.", "GebDat", "Geb.-Tag", "Geburtsd.", "Date of birth", "Birth date", "Birthday",
      "DOB", "Birth day",
    ],
    .sex: ["Geschlecht", "Geschl.", "m/w/d", "m/w", "w/m/d", "Sex", "Gender"],
    .street: [
      "Straße", "Str.", "Straße und Hausnummer", "Straße, Hausnummer", "Straße u. Hausnr.",
      "Straße Nr.", "Straße/Nr.", "Straße, Nr.", "Straße Hausnr.", "Anschrift", "Adresse",
      "Wohnanschrift", "Street", "Address",
    ],
    .postcode: ["PLZ", "Postleitzahl", "Postcode", "Postal code", "Zip", "Zip code"],
    .place: [
      "Ort", "Wohnort", "Stadt", "Gemeinde", "Kommune", "Place", "City", "Town", "Residence place",
    ],
    .district: [
      "Stadtteil", "Stadtbezirk", "Quartier", "Ortsteil", "Bezirk", "Stadtviertel", "Viertel",
      "Wohnbezirk", "Gemeindeteil", "Sozialraum", "Kiez", "District", "Quarter", "Borough",
    ],
    .phone: [
      "Telefon", "Tel.", "Tel.-Nr.", "Telefonnummer", "Telefon-Nr.", "Fon", "Rufnummer", "Phone",
      "Telephone", "Phone number", "Handy", "Mobil",
    ],
    .livingSituation: [
      "Wohnsituation", "Wohnform", "Lebenssituation", "Wohnverhältnis", "Wohnverhältnisse",
      "Unterbringung", "Aufenthalt", "Living situation", "Housing",
    ],
    .languages: [
      "Sprachen", "Sprache", "Muttersprache", "Sprachkenntnisse", "Languages", "Language",
    ],
    .interpreter: [
      "Dolmetscher", "Dolmetscher/in", "Dolmetscherin", "Sprachmittler", "Sprachmittlung",
      "Dolmetscher nötig", "Dolmetscher erforderlich", "Interpreter",
    ],
    .visitHints: [
      "Besuchshinweis", "Besuchshinweise", "Hinweis für Besuche", "Hinweise für Besuche",
      "Hinweise zum Besuch", "Hausbesuch", "Hinweis Hausbesuch", "Visit hints", "Visit hint",
      "Visiting hints",
    ],
    .addressBlocked: [
      "Auskunftssperre", "Sperrvermerk", "Adresse gesperrt", "Adresssperre", "Address blocked",
    ],
    .diedOn: [
      "verstorben am", "Todestag", "Sterbedatum", "Todesdatum", "gestorben am", "gest.", "gest. am",
      "verst. am", "Sterbetag", "Died on", "Date of death", "Died",
    ],
  ]

  private static let orderSpellings: [ImportColumn: [String]] = [
    .taskAreas: [
      "Aufgabenbereiche", "Aufgabenkreise", "Aufgabenkreis", "Aufgabenbereich", "Aufgaben",
      "Wirkungskreis", "Wirkungskreise", "AK", "Aufg.-Kreise", "Aufg.kreis", "Task areas", "Tasks",
      "Areas", "Scope",
    ],
    .reservation: [
      "Einwilligungsvorbehalt", "Einw.vorbehalt", "Einw.-Vorbehalt", "Einw. Vorb.", "EV", "EVB",
      "EWV", "Vorbehalt", "Reservation of consent", "Reservation",
    ],
    .guardian: [
      "Betreuer/in", "Betreuer", "Betreuerin", "rechtl. Betreuer", "rechtl. Betreuer/in",
      "Rechtlicher Betreuer", "Rechtliche/r Betreuer/in", "Rechtliche Betreuung",
      "Gesetzlicher Betreuer", "Gesetzl. Betreuer", "Betreuername", "Name Betreuer",
      "Name des Betreuers", "Name Betreuer/in", "Name der Betreuerin", "Betreuungsperson",
      "Betreuer (Name)", "Betreuer:in", "Betreuer*in", "Bestellter Betreuer", "Guardian",
      "Legal guardian", "Name of guardian", "Guardian name",
    ],
    .guardianKind: [
      "Betreuerart", "Art", "Art des Betreuers", "Art Betreuer", "Art der Betreuung",
      "Betreuungsart", "Betreuungsform", "Betreuertyp", "Führungsart", "Art der Führung",
      "Art Betreuer/in", "Kind", "Guardian kind", "Kind of guardian", "Guardian type",
      "Type of guardian",
    ],
    .decidedOn: [
      "Beschluss vom", "Beschluss", "Beschlussdatum", "Beschl. vom", "Datum des Beschlusses",
      "Datum Beschluss", "Beschluss am", "beschlossen am", "Tag des Beschlusses", "Order of",
      "Decided on", "Decided", "Order date", "Date of order", "Date of decision",
    ],
    .appointedOn: [
      "bestellt am", "bestellt seit", "Bestellt", "Bestellung", "Bestellung am", "Bestellung vom",
      "Bestelldatum", "Bestellungsdatum", "Betreuung seit", "Betreuungsbeginn",
      "Beginn der Betreuung", "Betreuer seit", "wirksam ab", "wirksam seit", "Wirksamkeit",
      "Beginn",
      "Appointed on", "Appointed", "Date of appointment", "Effective on", "Effective from",
    ],
    .reviewOn: [
      "Überprüfung bis", "Prüffrist", "Überprüfungsfrist", "Überprüfung", "Überprüfung am",
      "Überprüfungsdatum", "Überprüfungstermin", "Überprüfung spätestens", "Überpr. bis",
      "Überpr.", "Prüftermin", "Nächste Überprüfung", "befristet bis", "Frist", "Frist bis",
      "Verlängerung bis", "Entscheidung bis", "Review on", "Review by", "Review", "Review date",
      "Review due",
    ],
  ]
}
