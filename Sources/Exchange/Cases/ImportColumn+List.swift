public import Guardianship

public typealias ColumnMapping = ListMapping<ImportColumn>
public typealias CaseListHeader = ListHeader<ImportColumn>
public typealias CaseListReader = ListReader<CaseRowDraft>

extension ImportColumn: ListColumn {
  public static let kind = ImportKind.cases
  public static let required = ImportColumn.family
  public static let marks: Set<ImportColumn> = [
    .fileNumber, .taskAreas, .reservation, .decidedOn, .appointedOn, .reviewOn,
  ]
  public static let ofPerson = Set(personHeadings.keys)

  /// "verstorben" says two things.
  public var alsoSays: ImportColumn? { self == .status ? .endReason : nil }

  public static let headings = ColumnHeadings(
    ofCase.merging(personHeadings) { $1 }.merging(ofOrder) { $1 })

  private static let ofCase: [ImportColumn: [String]] = [
    .reference: [
      "Geschäftszeichen", "Unser Zeichen", "Unser Az.", "Eigenes Zeichen", "Eigenes Aktenzeichen",
      "Interne Nr.", "Fallnummer", "Fall-Nr.", "Fall", "Az. Behörde", "Aktenzeichen Behörde",
      "Az. Betreuungsbehörde", "Az. Betreuungsstelle", "Az. Verein", "Reference", "Case number",
      "Case no.", "Our reference",
    ],
    .fileReference: [
      "E-Akte", "Nummer der E-Akte", "E-Akten-Nr.", "E-Akten-Nummer", "E-Akte Nr.", "eAkte",
      "eAkten-Nr.", "DMS-Nr.", "DMS-Aktenzeichen", "Nr. E-Akte", "Electronic file",
      "Electronic file number",
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

  private static let personHeadings: [ImportColumn: [String]] = [
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

  private static let ofOrder: [ImportColumn: [String]] = [
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
