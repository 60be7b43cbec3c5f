public import Guardianship
public import Wording

extension RecordSheet {
  /// Belastungsübersicht: open Aufträge of everybody in the office, and the cases of each guardian
  /// against what he or she wants at most, as bars of characters with their numbers.
  public init(
    load users: [CaseworkerLoad], guardians: [GuardianRow], asOf day: Day, office: String,
    wording: Wording
  ) {
    let sheet = LoadSheet(wording: wording)
    self.init(
      title: wording[TextKey("print.load")], office: office, asOf: day, head: [],
      sections: [
        Section(
          key: "users", title: wording[TextKey("loadPaper.section.users")],
          blocks: sheet.users(users))
      ]
        + LoadSheet.Group.allCases.map { group in
          Section(
            key: group.rawValue, title: wording[group.title],
            blocks: sheet.guardians(guardians.filter { LoadSheet.Group(of: $0) == group }))
        })
  }
}

/// Who carries how much, in bars.
private struct LoadSheet {
  let wording: Wording

  /// Characters of the longest bar, and the room that they take on paper, where they are broader
  /// than letters.
  private static let longest = 24
  private static let room = 40

  enum Group: String, CaseIterable {
    case volunteers
    case professionals
    case organisations

    init(of row: GuardianRow) {
      if row.kinds.contains(where: \.isProfessional) {
        self = .professionals
      } else if row.kinds.contains(.volunteer) || row.kinds.isEmpty {
        self = row.record.value.isOrganisation ? .organisations : .volunteers
      } else {
        self = .organisations
      }
    }

    var title: TextKey {
      switch self {
      case .volunteers: TextKey("loadPaper.section.volunteers")
      case .professionals: TextKey("loadPaper.section.professionals")
      case .organisations: TextKey("loadPaper.section.organisations")
      }
    }
  }

  // MARK: - Aufträge

  func users(_ loads: [CaseworkerLoad]) -> [Block] {
    let most = loads.map(\.inHand).max() ?? 0
    return loads.plainTable([
      .column(wording[TextKey("column.name")], 16...34, key: "name") {
        $0.name ?? wording[TextKey("request.inbox")]
      },
      bars(TextKey("loadPaper.bar.requests")) { bar($0.inHand, most: most) },
      .column(wording[TextKey("loadPaper.open")], 5...7, key: "open", .trailing) {
        "\($0.inHand)"
      },
      .column(wording[TextKey("loadPaper.late")], 9...10, key: "late", .trailing) {
        $0.late == 0 ? "0" : "! \($0.late)"
      },
      .column(wording[TextKey("loadPaper.sent")], 8...10, key: "sent", .trailing) { "\($0.sent)" },
    ])
  }

  // MARK: - Guardians

  /// Guardians with cases, here or elsewhere, the most first; the others are counted with their free
  /// places.
  func guardians(_ rows: [GuardianRow]) -> [Block] {
    let idle = rows.filter { $0.load == 0 }
    let shown = rows.filter { $0.load > 0 }
      .sorted { a, b in
        a.load == b.load
          ? a.record.value.listName.folded < b.record.value.listName.folded
          : a.load > b.load
      }
    let most = shown.map { max($0.load, $0.record.value.capacity ?? 0) }.max() ?? 0
    let blocks = shown.table([
      .column(wording[TextKey("column.name")], 16...34, key: "name") { $0.record.value.listName },
      bars(TextKey("loadPaper.bar.cases")) {
        bar($0.load, of: $0.record.value.capacity, most: most)
      },
      .column(wording[TextKey("loadPaper.cases")], 12...34, key: "load") { words($0) },
    ]) { RecordSheet.Row(record: $0.record.reference, cells: $1) }
    let places = idle.compactMap(\.record.value.capacity).reduce(0, +)
    let rest = wording.plural(PluralKey("loadPaper.idle"), idle.count, "\(places)")
    return idle.isEmpty ? blocks : blocks + [.paragraph(rest)]
  }

  /// "2 von 3", or "15 hier, 50 gemeldet (17.10.2026) von 40" of a professional.
  private func words(_ row: GuardianRow) -> String {
    let load = wording.load(of: row)
    guard let capacity = row.record.value.capacity else { return load }
    let words =
      row.record.value.reportedLoad == nil
      ? load : wording.text(TextKey("guardian.load"), load, "\(capacity)")
    if row.load > capacity { return wording.text(TextKey("loadPaper.over"), words) }
    return row.load == capacity ? wording.text(TextKey("loadPaper.full"), words) : words
  }

  // MARK: - Bars

  /// A full square for what is there, a light one for what is still free; every bar of a table has
  /// one scale.
  private func bar(_ count: Int, of capacity: Int? = nil, most: Int) -> String {
    func length(_ number: Int) -> Int {
      guard most > LoadSheet.longest, number > 0 else { return number }
      return max(1, number * LoadSheet.longest / most)
    }
    let full = length(count)
    let free = max(0, length(capacity ?? 0) - full)
    return String(repeating: "█", count: full) + String(repeating: "░", count: free)
  }

  private func bars<Element>(
    _ title: TextKey, _ bar: @escaping (Element) -> String
  ) -> RecordColumn<Element> {
    .column(wording[title], LoadSheet.longest...LoadSheet.room, key: "bar", .leading, bar)
  }
}

extension GuardianRow {
  fileprivate var load: Int { record.value.load(here: activeCases) }
}
