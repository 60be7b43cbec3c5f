import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Area 2, Fälle.
  static let cases = ListDeclaration(
    kind: .cases, source: .register(.cases), title: { $0.name(ListName.cases) },
    commands: [
      .init(.openCase, .enter, group: .groupList, footer: .shown, needs: .row),
      .init(.editCase, "e", group: .groupList, footer: .shown, needs: .row, .keeping(.person)),
      .init(.newCase, "n", group: .groupList, footer: .shown, needs: .right(.openCase)),
      .back, .search, .filter, .dropFilter, .dropTerms,
      .init(.order, "o", group: .groupFilter, footer: .shown),
      .views.shown, .paper, .mark.shown,
      .init(.markAll, "*", group: .groupMarked, needs: .rows),
      .init(
        .give, "z", group: .groupMarked, footer: .shown, needs: .chosen, .right(.giveCases),
        .notTooMany),
      .init(
        .setDistrict, "d", group: .groupMarked, footer: .shown, needs: .chosen,
        .right(.setDistrict), .notTooMany),
      .init(.mergeDistricts, "D", group: .groupDesk, needs: .right(.mergeDistricts)),
      .init(
        .setCourt, "A", group: .groupMarked, needs: .chosen, .right(.setCourt), .notTooMany),
      .init(
        .setKind, "K", group: .groupMarked, needs: .chosen, .right(.setGuardianKind), .notTooMany),
      .init(.handOver, "H", group: .groupMarked, needs: .chosen, .right(.handOver), .notTooMany),
      .contact(in: .groupMarked), .followUp(in: .groupMarked),
      .init(.export, "x", group: .groupMarked, footer: .shown, needs: .rows),
      // Whoever may bring in cases may bring in guardians.
      .init(.importCases, "i", group: .groupDesk, footer: .shown, needs: .right(.importGuardians)),
      .undo.shown,
    ],
    empty: .listEmpty,
    emptyFilter: .listEmptyFilter, fileHint: .exportHint, showsDetail: true, isCountedWhole: true,
    groupsHits: true)
}

// MARK: - Actions on all marked cases: choose, look at the preview, release

/// Something to be done with all marked cases at once.
enum BulkAction: Equatable, Sendable {
  case give(User.ID, name: String)
  case setDistrict(String)
  case setCourt(Court.ID, name: String)
  case setKind(GuardianKind)
  case handOver([User.ID])

  /// Cases that one operation takes; more are refused before anything is written.
  static let limit = 5_000

  /// What is asked before so many cases are changed; the button carries the operation.
  func preview(of rows: [CaseRow], in desk: Surroundings) -> Step {
    let wording = desk.wording
    let cases = rows.map(\.id)
    let (count, number) = (rows.count, wording.count(rows.count))
    let (title, deed, operation): (String, String, Operation)
    switch self {
    case .handOver(let users): return .open(SharingScreen(.handover(cases), to: users))
    case .give(let user, let name):
      title = wording.plural(.giveConfirm, count, name)
      deed = wording.text(.deedGive, number)
      operation = .giveCases(cases, to: user, from: desk.today)
    case .setDistrict(let district):
      title = wording.plural(.districtConfirm, count, district)
      deed = wording.text(.deedDistrict, number)
      operation = .setDistrict(cases, district)
    case .setCourt(let court, let name):
      title = wording.plural(.courtConfirm, count, name)
      deed = wording.text(.deedDistrict, number)
      operation = .setCourt(cases, court)
    case .setKind(let kind):
      title = wording.plural(.kindConfirm, count, wording.name(kind))
      deed = wording.text(.deedDistrict, number)
      operation = .setGuardianKind(cases, kind)
    }
    let lines = rows.map { row in
      wording.text(.bulkRow, row.name, before(row, wording) ?? wording[.noValue])
    }
    return .ask(
      Dialogs.preview(title, lines, shown: 8, deed: deed, [.perform(operation)], in: desk))
  }

  /// What the action puts something else in place of.
  private func before(_ row: CaseRow, _ wording: Wording) -> String? {
    switch self {
    case .give, .handOver: row.caseworker
    case .setDistrict: row.district
    case .setCourt: row.court
    case .setKind:
      row.guardianKind.map { kind in
        [row.guardian, wording.name(kind)].compactMap(\.self).joined(separator: ", ")
      }
    }
  }
}

extension Surroundings {
  /// Those to whom cases and Aufträge can be given, each with what they have in hand and who stands in
  /// while they are away.
  var caseworkers: [PickerOption<String>] { caseworkers(adding: 0) }

  /// The same, with what each would have in hand after so many Aufträge more.
  func caseworkers(adding more: Int) -> [PickerOption<String>] {
    choices.caseworkers.map { entry in
      let now = choices.requestsInHand[entry.id] ?? 0
      let load = wording.plural(.inHand, now + more)
      let detail = [
        entry.value.role == .supervisor ? wording.name(entry.value.role) : nil,
        more == 0 ? load : "\(wording.count(now)) → \(load)", absence(of: entry.id),
      ].compactMap(\.self)
      return PickerOption(
        id: "\(entry.id.rawValue)", title: entry.value.name, detail: detail.joined(separator: ", "))
    }
  }

  /// "abwesend bis 14.12. (Essing)": short, so that the name beside it stays whole.
  func absence(of user: User.ID) -> String? {
    let now = choices.absences.map(\.value).first {
      $0.user == user && $0.period.contains(today)
    }
    guard let now else { return nil }
    let away = [
      now.period.to.map { wording.text(.awayUntil, wording.shortDay($0, today: today)) }
        ?? wording[.away],
      now.substitute.map { "(\(choices.name(of: $0).prefix { $0 != "," }))" },
    ]
    return away.compactMap(\.self).joined(separator: " ")
  }

  /// Who can be given a case.
  var caseworkerPicker: PickerOverlay {
    PickerOverlay(.question(.caseworker), title: wording[.giveTitle], options: caseworkers)
  }
}

extension ListScreen {
  /// One colleague, or several among whom the cases are dealt out evenly.
  func colleaguePicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.colleagues), title: desk.wording[.handOverTitle], options: desk.caseworkers,
      takesMany: true)
  }

  func districtPicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.district), title: desk.wording[.districtTitle],
      options: desk.choices.districts.map { PickerOption(id: $0, title: $0) })
  }

  func courtPicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.court), title: desk.wording[.courtTitle],
      options: desk.choices.courts(besides: "").map {
        PickerOption(id: "\($0.id.rawValue)", title: $0.value.name)
      })
  }

  /// In which kind the guardians act of whom no list has told it.
  func kindPicker(in desk: Surroundings) -> PickerOverlay {
    PickerOverlay(
      .question(.guardianKind), title: desk.wording[.kindTitle],
      options: GuardianKind.known.map {
        PickerOption(id: $0.rawValue, title: desk.wording.name($0))
      })
  }

  /// Takes the marked cases, or the selected one where none is marked.
  mutating func begin(_ action: BulkAction, in desk: Surroundings) -> [Step] {
    bulk = action
    guard marks.isAll else { return confirm(action, on: chosenRows, in: desk) }
    return [.read(.collected(query, except: marks.rows.map(\.id), limit: BulkAction.limit))]
  }

  /// Shows who is meant before anything is written.
  mutating func confirm(
    _ action: BulkAction, on rows: [ListRow], in desk: Surroundings
  ) -> [Step] {
    bulkRows = rows.compactMap(\.caseRow)
    return bulkRows.isEmpty ? [] : [action.preview(of: bulkRows, in: desk)]
  }

  /// Says how many cases were changed and which were not and why; these stay marked.
  mutating func report(on done: Outcome.Done, in desk: Surroundings) -> Step {
    bulk = nil
    let names = Dictionary(
      bulkRows.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let report = BulkReport(done, names: names, in: desk)
    marks.keep(bulkRows.filter { report.refused.contains($0.id) }.map { .file($0) })
    return report.step
  }
}

extension TextKey {
  fileprivate static let away = TextKey("caseworker.away")
  fileprivate static let awayUntil = TextKey("caseworker.awayUntil")
}

extension PluralKey {
  fileprivate static let inHand = PluralKey("caseworker.inHand")
}
