import Sheets

extension Samples {
  static let record = RecordSheet(
    title: "Fallblatt Çelik, Ayşe", office: "Betreuungsbehörde der Stadt Düren", asOf: asOf,
    head: [
      "Çelik, Ayşe · 17.08.1962 (64) · Grüngürtel · laufend seit 14.02.2022",
      "Wunsch: möchte von ihrer Nichte Fatma begleitet werden; Gespräche auf Türkisch.",
    ],
    sections: [
      RecordSheet.Section(
        key: "",
        title: "Person",
        blocks: [
          .pairs([
            .init("Name", "Çelik, Ayşe"), .init("Geburtstag", "17.08.1962"),
            .init("Anschrift", "An der Rur 11\n52353 Düren"), .init("Telefon", ""),
            .init("Gegenwärtiger Aufenthalt", "Krankenhaus Düren, Station 4"),
          ])
        ]),
      RecordSheet.Section(key: "", title: "Vorsorgevollmacht und Verfügungen", blocks: []),
      RecordSheet.Section(
        key: "",
        title: "Betreuer",
        blocks: [
          .table(
            RecordSheet.Table(
              columns: [Samples.columns[5], Samples.columns[6], Samples.columns[7]],
              rows: [
                .init(record: nil, cells: ["Nowak, Ingrid", "ehrenamtlich", "14.02.2029"]),
                .init(
                  record: nil, cells: ["Betreuungsverein Düren e. V.", "Verein", "14.02.2029"]),
              ]))
        ]),
      RecordSheet.Section(
        key: "",
        title: "Notizen",
        blocks: [
          .paragraph(
            "Wohnung gekündigt zum 31.01.2027. Die Wohnberatung der Caritas ist vermittelt, ein "
              + "erstes Gespräch fand am 19.11.2026 statt. Die Nichte ist bereit, die Betreuung zu "
              + "übernehmen; Unterlagen sind angefordert.")
        ]),
    ])
}
