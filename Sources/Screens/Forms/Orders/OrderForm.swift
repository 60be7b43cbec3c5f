import Guardianship
import TerminalKit
import Wording

/// An order of the court, recorded or corrected: asks for what its kind changes, and for nothing else.
struct OrderForm: FormDescription {
  let detail: CaseDetail
  /// The order that is corrected; nothing for a new one.
  let order: Versioned<CourtOrder>?
  /// The kind that a new one was opened as.
  private let kind: OrderKind?
  /// Guardians whose names fit what is typed, and those who were taken, by place.
  var found: [Versioned<Guardian>] = []
  var known: [Slot: Versioned<Guardian>] = [:]

  init(new kind: OrderKind?, _ detail: CaseDetail) {
    self.detail = detail
    self.kind = kind
    order = nil
  }

  init(_ detail: CaseDetail, _ order: Versioned<CourtOrder>) {
    self.detail = detail
    self.order = order
    kind = nil
  }

  var draftKey: DraftKey { DraftKey(.order, of: detail.file.id, order?.reference) }
  var basis: Draft.Basis? { order?.basis }
  var isNew: Bool { order == nil }
  var subject: String? { detail.person.value.listName }
  func title(_ wording: Wording) -> String { wording[isNew ? .newOrder : .order] }

  /// A new order begins with the Aufgabenkreis in force: it mostly leaves the greater part of it.
  func texts(in desk: Surroundings) -> [Slot: String] {
    if let order { return order.value.values.inputs(in: desk) }
    var texts: [Slot: String] = [.field(.orderKind): kind?.rawValue ?? ""]
    // What was sent was answered by the order; what was not may still be wanted.
    texts[.extra(.settled)] = detail.work.openRequests.filter { $0.value.sentOn != nil }
      .map { "\($0.id.rawValue)" }.joined(separator: " ")
    if kind == .changeOfGuardian {
      let current = detail.currentAssignments(on: desk.today)
      texts[.extra(.dismissals)] = current.count == 1 ? "\(current[0].id.rawValue)" : ""
    }
    for number in Slot.appointments {
      texts[.appointment(number, .kind)] = GuardianKind.volunteer.rawValue
      let role = number == 0 ? Assignment.Role.guardian : .coGuardian
      texts[.appointment(number, .role)] = role.rawValue
    }
    guard !detail.taskAreas.isEmpty else { return texts }
    texts[.field(.orderTaskAreas)] = detail.taskAreas.numbers
    texts[.extra(.areaWordings)] = desk.words(of: detail.taskAreas)
    return texts
  }

  /// Where the kind is said already, the first letters belong to the day.
  var start: Slot? { kind == .changeOfGuardian ? .field(.orderDecidedOn) : nil }

  func fields(_ make: FormFields) -> [FormField<Slot>] {
    var fields = [
      make.field(.orderKind, isRequired: true), make.field(.orderDecidedOn),
      make.field(.orderEffectiveOn),
    ]
    if let kind = OrderKind(rawValue: make.text(.field(.orderKind))) {
      fields += changedFields(of: kind, make)
    }
    guard isNew else { return fields + [make.changeReason()] }
    let open = detail.work.openRequests(in: make.desk.wording).map { ($0.id, $0.title) }
    return open.isEmpty ? fields : fields + [make.check(.extra(.settled), .labelSettled, open)]
  }

  private func changedFields(of kind: OrderKind, _ make: FormFields) -> [FormField<Slot>] {
    var fields: [FormField<Slot>] = []
    let changes = kind.changes
    if changes.contains(.reviewDay) { fields.append(make.field(.orderReviewOn)) }
    if changes.contains(.endOfValidity) { fields.append(make.field(.orderValidUntil)) }
    if changes.contains(.declaredWill) { fields.append(make.field(.orderAgainstDeclaredWill)) }
    if changes.contains(.guardian), isNew { fields += guardianFields(of: kind, make) }
    if changes.contains(.scope) {
      fields += [
        make.field(.orderTaskAreas),
        make.area(.extra(.areaWordings), .labelAreaWordings, rows: 2, hint: .hintAreaWordings),
      ]
    }
    if changes.contains(.reservation) {
      fields += [make.field(.orderHasReservation), make.field(.orderReservationScope)]
    }
    return fields + [make.field(.orderWording)]
  }

  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation? {
    if let order {
      let values = order.value.values.merging(answers.values)
      try OrderRules.check(CourtOrder(values), born: detail.person.value.born)
      return RecordEntry(order).edited(answers.values)
    }
    let order = try CourtOrder(answers.values)
    try OrderRules.check(order, born: detail.person.value.born)
    var recording = OrderRecording(caseID: detail.file.id, order: order)
    if order.kind.changes.contains(.guardian) {
      recording.appointments = try appointments(by: order, answers)
      recording.dismissals = answers.identifiers(.extra(.dismissals))
    }
    recording.settled = answers.identifiers(.extra(.settled))
    return .recordOrder(recording)
  }

  func warnings(_ answers: FormAnswers) -> [Warning] {
    let seen = order?.value.values ?? FieldValues()
    guard let order = try? CourtOrder(seen.merging(answers.values)) else { return [] }
    let desk = answers.desk
    let earlier = detail.orders(before: order, besides: self.order?.id)
    var warnings = OrderRules.warnings(
      for: order, after: earlier, today: desk.today, catalogue: desk.choices.taskAreasByID)
    if let appointments = try? appointments(by: order, answers) {
      warnings += AppointmentRules.warnings(for: appointments)
    }
    return warnings.filter { warning in
      warning.field.map { answers.shown.contains(place(of: $0, answers)) } ?? false
    }
  }

  func place(of refusal: Refusal, _ answers: FormAnswers) -> Slot? {
    switch refusal {
    case .unknownValue(.orderTaskAreas, _): .extra(.areaWordings)
    case .notADay(.assignmentEffectiveOn, let text):
      appointed(answers) { answers[.appointment($0, .effectiveOn)] == text }
        .map { .appointment($0, .effectiveOn) }
    case .kindOfOrganisation(let name):
      appointed(answers) { answers[.appointment($0, .guardian)] == name }
        .map { .appointment($0, .kind) }
    default: refusal.field.map { place(of: $0, answers) }
    }
  }

  /// What concerns no appointment in particular stands at the last one.
  func place(of field: Field, _ answers: FormAnswers) -> Slot {
    let last = Slot.appointments.last { answers.shown.contains(.appointment($0, .kind)) } ?? 0
    return switch field {
    case .assignmentKind: .appointment(last, .kind)
    case .assignmentTie: .appointment(last, .tie)
    default: .field(field)
    }
  }

  private func appointed(_ answers: FormAnswers, where isMeant: (Int) -> Bool) -> Int? {
    Slot.appointments.first {
      answers.shown.contains(.appointment($0, .guardian)) && isMeant($0)
    }
  }
}

extension TextKey {
  fileprivate static let newOrder = TextKey("form.newOrder")
  fileprivate static let order = TextKey("form.order")
  fileprivate static let labelSettled = TextKey("form.label.settled")
  fileprivate static let labelAreaWordings = TextKey("form.label.areaWordings")
  fileprivate static let hintAreaWordings = TextKey("form.hint.areaWordings")
}
