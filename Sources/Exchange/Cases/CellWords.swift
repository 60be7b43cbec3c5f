import Guardianship

/// The words and abbreviations that offices write into the cells of their lists.
enum CellWords {
  /// A status word may say why the case ended.
  struct Status: Hashable, Sendable {
    let status: CaseStatus
    var reason: EndReason?
  }

  /// A kind word may say how the guardian stands to the person.
  struct Kind: Hashable, Sendable {
    let kind: GuardianKind
    var tie: Tie?
  }

  static let statuses = WordTable<Status>([
    (
      Status(status: .inquiry),
      [
        "Anregung", "angeregt", "Anr.", "Antrag", "beantragt", "neu", "Neufall", "Neueingang",
        "Eingang", "Erstanregung", "Anregung eingegangen", "inquiry", "new",
      ]
    ),
    (
      Status(status: .investigating),
      [
        "Prüfung", "in Prüfung", "Prüf.", "in Bearbeitung", "Ermittlung", "in Ermittlung",
        "Sachverhaltsermittlung", "Sachverhaltsaufklärung", "Sachaufklärung", "Vorprüfung",
        "Verfahren läuft", "laufendes Verfahren", "Verfahren", "SVE", "investigating",
        "under review", "investigation",
      ]
    ),
    (
      Status(status: .provisional),
      [
        "vorläufig", "vorl.", "vorläufige Betreuung", "vorl. Betreuung", "einstw. Anordnung",
        "einstweilige Anordnung", "einstw. AO", "einstw. Anord.", "e.A.", "EAO", "einstweilig",
        "vorläufiger Betreuer", "Eilbetreuung", "Eilfall", "provisional", "interim",
      ]
    ),
    (
      Status(status: .running),
      [
        "laufend", "lfd.", "lfd. Betreuung", "laufende Betreuung", "läuft", "aktiv", "bestellt",
        "Betreuung", "Betreuung läuft", "Betreuung eingerichtet", "eingerichtet", "angeordnet",
        "Betreuung angeordnet", "besteht", "bestehend", "in Betreuung", "betreut", "running",
        "active", "ongoing", "current",
      ]
    ),
    (
      Status(status: .ended),
      [
        "beendet", "beend.", "Ende", "erledigt", "abgeschlossen", "geschlossen", "abgelegt",
        "archiviert", "weggelegt", "inaktiv", "Altfall", "Beendigung", "ended", "closed",
        "finished",
      ]
    ),
    (Status(status: .ended, reason: .lifted), ["aufgehoben", "aufgeh.", "Aufhebung", "lifted"]),
    (
      Status(status: .ended, reason: .death),
      [
        "verstorben", "verst.", "gestorben", "gest.", "Tod", "tot", "†", "durch Tod beendet",
        "deceased", "died", "death",
      ]
    ),
    (
      Status(status: .ended, reason: .transferred),
      ["abgegeben", "abgeg.", "Abgabe", "übergeleitet", "transferred"]
    ),
    (
      Status(status: .ended, reason: .lapsed),
      ["abgelaufen", "ausgelaufen", "Ablauf", "Fristablauf", "lapsed", "expired"]
    ),
    (
      Status(status: .ended, reason: .notNeeded),
      [
        "keine Betreuung nötig", "keine Betreuung", "nicht erforderlich", "nicht nötig",
        "nicht notwendig", "Betreuung nicht erforderlich", "keine Betreuung erforderlich",
        "eingestellt", "Verfahren eingestellt", "abgelehnt", "Anregung abgelehnt", "not needed",
      ]
    ),
  ])

  static let endReasons = WordTable<EndReason>([
    (
      .death,
      [
        "Tod", "verstorben", "verst.", "gestorben", "Tod der betreuten Person", "Tod des Betreuten",
        "Tod Betreuter", "†", "death", "died", "deceased",
      ]
    ),
    (.lifted, ["Aufhebung", "aufgehoben", "aufgeh.", "lifted"]),
    (.transferred, ["Abgabe", "abgegeben", "Abgabe an anderes Gericht", "Wegzug", "transferred"]),
    (
      .lapsed,
      ["Ablauf", "abgelaufen", "Fristablauf", "Ablauf der einstw. Anordnung", "lapsed", "expired"]
    ),
    (
      .notNeeded,
      [
        "keine Betreuung nötig", "nicht erforderlich", "nicht nötig", "nicht notwendig",
        "keine Betreuung", "keine Betreuung erforderlich", "eingestellt", "abgelehnt", "notNeeded",
      ]
    ),
  ])

  static let sexes = WordTable<Sex>([
    (.female, ["weiblich", "w", "Frau", "f", "female", "weibl."]),
    (.male, ["männlich", "m", "Herr", "Mann", "male", "männl."]),
    (.diverse, ["divers", "d", "x", "diverse"]),
  ])

  static let livingSituations = WordTable<LivingSituation>([
    (
      .ownHome,
      [
        "eigene Wohnung", "Wohnung", "zu Hause", "eigener Haushalt", "eigenes Haus",
        "Privathaushalt",
        "alleinlebend", "ownHome", "own home",
      ]
    ),
    (
      .withRelatives,
      ["bei Angehörigen", "bei Familie", "bei den Eltern", "bei Eltern", "withRelatives"]
    ),
    (
      .assistedLiving,
      [
        "betreutes Wohnen", "ambulant betreutes Wohnen", "ABW", "BeWo", "Wohngruppe", "WG",
        "besondere Wohnform", "Wohnheim", "assistedLiving", "assisted living",
      ]
    ),
    (
      .careHome,
      [
        "Pflegeheim", "Heim", "Altenheim", "Seniorenheim", "Altenpflegeheim", "stationäre Pflege",
        "stationär", "careHome", "care home", "nursing home",
      ]
    ),
    (.hospital, ["Krankenhaus", "Klinik", "Psychiatrie", "hospital"]),
    (.prison, ["Haft", "JVA", "Justizvollzugsanstalt", "Gefängnis", "prison"]),
    (
      .homeless,
      ["wohnungslos", "obdachlos", "ohne festen Wohnsitz", "o.f.W.", "ofW", "homeless"]
    ),
    (.other, ["Sonstiges", "sonstige", "andere", "anderes", "other"]),
  ])

  static let kinds = WordTable<Kind>([
    (
      Kind(kind: .volunteer),
      [
        "ehrenamtlich", "ehrenamtl.", "Ehrenamt", "ehrenamtlicher Betreuer", "EA", "E",
        "ea. Betreuer",
        "ehrenamtliche Betreuung", "Ehrenamtler", "Ehrenamtliche", "Ehrenamtlicher", "volunteer",
      ]
    ),
    (
      Kind(kind: .volunteer, tie: .family),
      [
        "ehrenamtlich (Familie)", "ehrenamtl. (Familie)", "Familie", "familiär", "Angehörige",
        "Angehöriger", "Angehörige/r", "Familienangehörige", "Familienangehöriger",
        "Familienangehörige/r", "ehrenamtlich (Angehörige)", "ehrenamtlich (Angehöriger)",
        "ehrenamtlich (Angehörige/r)", "ehrenamtlich (Familienangehörige)",
        "ehrenamtlich (Familienangehöriger)", "ehrenamtlich (familiär)", "Angehörigenbetreuer",
        "Familienbetreuer", "EA Familie", "EA Angehörige", "Verwandte", "Verwandter",
        "volunteer:family", "volunteer (family)", "relative", "family",
      ]
    ),
    (
      Kind(kind: .volunteer, tie: .bond),
      [
        "ehrenamtlich (persönliche Bindung)", "ehrenamtlich (Bindung)",
        "ehrenamtlich (nahestehend)",
        "ehrenamtlich (Bekannte)", "ehrenamtlich (Bekannter)", "ehrenamtlich (bekannt)",
        "persönliche Bindung", "nahestehende Person", "nahestehend", "Bekannter", "Bekannte",
        "volunteer:bond", "volunteer (bond)",
      ]
    ),
    (
      Kind(kind: .volunteer, tie: Tie.none),
      [
        "ehrenamtlich (fremd)", "ehrenamtl. (fremd)", "fremd", "Fremdbetreuer", "EA fremd",
        "ehrenamtlicher Fremdbetreuer", "ehrenamtliche Fremdbetreuung", "volunteer:none",
        "volunteer (stranger)",
      ]
    ),
    (
      Kind(kind: .professional),
      [
        "Berufsbetreuer", "beruflich", "beruflicher Betreuer", "berufl. Betreuer", "berufl.",
        "Beruf", "BB", "B", "selbständig", "selbstständig", "freiberuflich",
        "selbständiger Berufsbetreuer", "Berufsbetreuung", "professional",
      ]
    ),
    (
      Kind(kind: .associationEmployee),
      [
        "Vereinsbetreuer", "VB", "Vereinsmitarbeiter", "Mitarbeiter Verein",
        "Mitarbeiter des Vereins", "Vereinsbetreuung", "associationEmployee",
        "association employee",
      ]
    ),
    (
      Kind(kind: .authorityEmployee),
      [
        "Behördenbetreuer", "Mitarbeiter Behörde", "Mitarbeiter der Behörde",
        "Behördenmitarbeiter", "authorityEmployee", "authority employee",
      ]
    ),
    (
      Kind(kind: .association),
      ["Verein", "Betreuungsverein", "Verein als Betreuer", "e.V.", "association"]
    ),
    (
      Kind(kind: .authority),
      [
        "Behörde", "Betreuungsbehörde", "Betreuungsstelle", "Behörde als Betreuer",
        "Behördenbetreuung", "authority",
      ]
    ),
  ])

  static let flags = WordTable<Bool>([
    (true, ["ja", "j", "yes", "y", "x", "wahr", "true", "1", "vorhanden", "angeordnet"]),
    (
      false,
      [
        "nein", "n", "no", "kein", "keine", "keiner", "ohne", "falsch", "false", "0", "entfällt",
        "nicht",
      ]
    ),
  ])

  /// What stands in a cell for "nothing".
  static let placeholders: Set<String> = [
    "-", "–", "—", "--", "---", "./.", "/", "k.A.", "k. A.", "kA", "n.n.", "N.N.", "NN", "?",
    "unbekannt", "n/a", "keine Angabe", "entfällt",
  ]

  /// What stands in the guardian's cell where there is none.
  static let noGuardian = WordTable<Bool>([
    (
      true,
      [
        "niemand", "kein", "keine", "keiner", "keine/r", "kein Betreuer", "ohne", "ohne Betreuer",
        "offen", "noch offen", "noch unbekannt", "none", "nobody", "wird gesucht", "gesucht",
      ]
    )
  ])
}
