import Guardianship
import TerminalKit
import Wording

/// The guardians whom a new order appoints or dismisses.
extension OrderForm {
  func guardianFields(of kind: OrderKind, _ make: FormFields) -> [FormField<Slot>] {
    var fields: [FormField<Slot>] = []
    let current = detail.currentAssignments(on: make.desk.today)
    if kind == .changeOfGuardian, !current.isEmpty {
      let dismissible = current.map { assignment in
        (
          "\(assignment.id.rawValue)",
          detail.names.guardians[assignment.value.guardian]?.listName ?? ""
        )
      }
      fields.append(make.check(.extra(.dismissals), .labelDismissals, dismissible))
    }
    for number in Slot.appointments {
      fields += appointmentFields(number, make)
      if make.text(.appointment(number, .guardian)).isEmpty { break }
    }
    return fields
  }

  /// The fields of one guardian come with the first letter of the name.
  private func appointmentFields(_ number: Int, _ make: FormFields) -> [FormField<Slot>] {
    func slot(_ part: Slot.AppointmentPart) -> Slot { .appointment(number, part) }
    let wording = make.desk.wording
    let name = make.text(slot(.guardian))
    var fields = [
      make.field(
        slot(.guardian), number == 0 ? .labelGuardian : .labelFurtherGuardian,
        .text(TextField(name)), hint: .hintGuardian)
    ]
    guard !name.isEmpty else { return fields }
    let kinds = GuardianKind.known.map { ($0.rawValue, wording.name($0)) }
    fields.append(make.choice(slot(.kind), .labelKind, kinds))
    if GuardianKind(rawValue: make.text(slot(.kind)))?.isOrganisation != true {
      let ties = Tie.allCases.map { ($0.rawValue, wording.name($0)) }
      fields.append(make.choice(slot(.tie), .labelTie, [("", "–")] + ties))
    }
    let roles = Assignment.Role.allCases.map { ($0.rawValue, wording.name($0)) }
    return fields + [
      make.choice(slot(.role), .labelRole, roles),
      make.day(slot(.effectiveOn), .labelAppointedOn, hint: .hintAppointedOn),
    ]
  }

  func appointments(
    by order: CourtOrder, _ answers: FormAnswers
  ) throws(Refusal) -> [OrderRecording.Appointment] {
    var appointments: [OrderRecording.Appointment] = []
    for number in Slot.appointments {
      if let appointment = try appointment(number, by: order, answers) {
        appointments.append(appointment)
      }
    }
    return appointments
  }

  private func appointment(
    _ number: Int, by order: CourtOrder, _ answers: FormAnswers
  ) throws(Refusal) -> OrderRecording.Appointment? {
    func text(_ part: Slot.AppointmentPart) -> String { answers[.appointment(number, part)] }
    let slot = Slot.appointment(number, .guardian)
    let name = text(.guardian)
    guard answers.shown.contains(slot), !name.isEmpty else { return nil }
    guard let kind = GuardianKind(rawValue: text(.kind)) else { throw .missing(.assignmentKind) }
    let effectiveOn = try answers.day(
      .appointment(number, .effectiveOn), as: .assignmentEffectiveOn)
    let tie = kind.isOrganisation ? nil : Tie(rawValue: text(.tie))
    let known = known[slot].flatMap { $0.value.listName == name ? $0 : nil }
    let guardian = known?.value ?? Guardian(typed: name, kind: kind)
    try AppointmentRules.check(guardian, as: kind, tie: tie)
    return OrderRecording.Appointment(
      guardian: known.map { .known($0.id) } ?? .new(guardian),
      role: Assignment.Role(rawValue: text(.role)) ?? .guardian, kind: kind, tie: tie,
      effectiveOn: effectiveOn ?? order.effectiveOn)
  }

  // MARK: - Looking up

  func found(for slot: Slot, _ wording: Wording) -> FormFinds? {
    guard slot.namesGuardian else { return nil }
    return FormFinds(
      title: .labelGuardian,
      options: found.map {
        PickerOption(id: "\($0.id.rawValue)", title: $0.value.listName)
      })
  }

  func question(about slot: Slot, _ answers: FormAnswers) -> Effect? {
    slot.namesGuardian ? .read(.guardians(answers[slot])) : nil
  }

  mutating func receive(_ reply: Reply, at slot: Slot, _ answers: FormAnswers) -> Bool {
    guard case .guardians(_, let guardians) = reply else { return false }
    found = guardians
    if slot.namesGuardian {
      known[slot] = guardians.first { $0.value.listName.folded == answers[slot].folded }
    }
    return true
  }

  /// A guardian who is a legal person acts as one.
  mutating func take(_ id: String, at slot: Slot, _ answers: FormAnswers) -> [Slot: String] {
    guard case .appointment(let number, .guardian) = slot,
      let guardian = found.first(where: { "\($0.id.rawValue)" == id })
    else { return [:] }
    known[slot] = guardian
    var texts = [slot: guardian.value.listName]
    let kind = Slot.appointment(number, .kind)
    if guardian.value.isOrganisation,
      GuardianKind(rawValue: answers[kind])?.isOrganisation != true
    {
      texts[kind] = GuardianKind.association.rawValue
    }
    return texts
  }

  /// Says at the field whether the guardian is known or will be new.
  func hints(_ answers: FormAnswers) -> [Slot: String] {
    let wording = answers.desk.wording
    var hints: [Slot: String] = [:]
    for slot in answers.shown where slot.namesGuardian {
      let text = answers[slot]
      hints[slot] =
        text.isEmpty
        ? wording[.hintGuardian]
        : known[slot]?.value.listName == text
          ? wording[.guardianKnown]
          : found.isEmpty ? wording[.guardianNew] : wording.plural(.guardiansFound, found.count)
    }
    return hints
  }
}

extension Slot {
  fileprivate var namesGuardian: Bool {
    if case .appointment(_, .guardian) = self { true } else { false }
  }
}

extension Guardian {
  /// A guardian as typed: "Esser, Karl" or "Karl Esser" for a human, the whole name otherwise.
  init(typed name: String, kind: GuardianKind) {
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let words = name.split(separator: " ").map(String.init)
    if kind.isOrganisation {
      self.init(family: name, given: nil, isOrganisation: true)
    } else if parts.count == 2 {
      self.init(family: parts[0], given: parts[1], isOrganisation: false)
    } else if let family = words.last, words.count > 1 {
      self.init(
        family: family, given: words.dropLast().joined(separator: " "), isOrganisation: false)
    } else {
      self.init(family: name, given: nil, isOrganisation: false)
    }
  }
}

extension TextKey {
  fileprivate static let labelDismissals = TextKey("form.label.dismissals")
  fileprivate static let labelGuardian = TextKey("form.label.guardian")
  fileprivate static let labelFurtherGuardian = TextKey("form.label.furtherGuardian")
  fileprivate static let hintGuardian = TextKey("form.hint.guardian")
  fileprivate static let labelKind = TextKey("form.label.kind")
  fileprivate static let labelTie = TextKey("form.label.tie")
  fileprivate static let labelRole = TextKey("form.label.role")
  fileprivate static let labelAppointedOn = TextKey("form.label.appointedOn")
  fileprivate static let hintAppointedOn = TextKey("form.hint.appointedOn")
  fileprivate static let guardianKnown = TextKey("form.guardianKnown")
  fileprivate static let guardianNew = TextKey("form.guardianNew")
}

extension PluralKey {
  fileprivate static let guardiansFound = PluralKey("form.guardiansFound")
}
