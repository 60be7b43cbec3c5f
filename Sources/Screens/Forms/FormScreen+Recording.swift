import Guardianship
import TerminalKit
import Wording

/// An order with the guardians it appoints or dismisses.
extension FormScreen {
  func recording(
    _ values: FieldValues, _ detail: CaseDetail, in desk: Surroundings
  ) throws(Refusal) -> OrderRecording {
    let order = try CourtOrder(values)
    try OrderRules.check(order, born: detail.person.value.born)
    var recording = OrderRecording(caseID: detail.file.id, order: order)
    guard order.kind.changes.contains(.guardian) else { return recording }
    recording.appointments = try appointments(order, in: desk)
    recording.dismissals = (texts[.extra(.dismissals)] ?? "").split(separator: " ")
      .compactMap { Int64($0) }.map { Assignment.ID($0) }
    return recording
  }

  func appointments(
    _ order: CourtOrder, in desk: Surroundings
  ) throws(Refusal) -> [OrderRecording.Appointment] {
    var appointments: [OrderRecording.Appointment] = []
    for number in Slot.appointments {
      if let appointment = try appointment(number, order, in: desk) {
        appointments.append(appointment)
      }
    }
    return appointments
  }

  private func appointment(
    _ number: Int, _ order: CourtOrder, in desk: Surroundings
  ) throws(Refusal) -> OrderRecording.Appointment? {
    let slot = Slot.appointment(number, .guardian)
    guard form.has(slot) else { return nil }
    let name = form[slot].value.trimmed
    guard !name.isEmpty else { return nil }
    func text(_ part: Slot.AppointmentPart) -> String { texts[.appointment(number, part)] ?? "" }
    guard let kind = GuardianKind(rawValue: text(.kind)) else { throw .missing(.assignmentKind) }
    let effective = try day(text(.effectiveOn), field: .assignmentEffectiveOn, in: desk)
    let tie = kind.isOrganisation ? nil : Tie(rawValue: text(.tie))
    let known = knownGuardians[slot].flatMap { $0.value.listName == name ? $0 : nil }
    let guardian = known?.value ?? Guardian(typed: name, kind: kind)
    try AppointmentRules.check(guardian, as: kind, tie: tie)
    return OrderRecording.Appointment(
      guardian: known.map { .known($0.id) } ?? .new(guardian),
      role: Assignment.Role(rawValue: text(.role)) ?? .guardian, kind: kind, tie: tie,
      effectiveOn: effective ?? order.effectiveOn)
  }

  // MARK: - Finding guardians

  mutating func findGuardians(after slot: Slot, in desk: Surroundings) -> [Step] {
    guard slot.isGuardian else { return [] }
    let text = form[slot].value.trimmed
    guard !text.isEmpty else { return [] }
    return [.effect(.findGuardians(text))]
  }

  mutating func takeFound(_ guardians: [KnownGuardian], in desk: Surroundings) -> [Step] {
    foundGuardians = guardians
    let slot = form.focused
    if wantsGuardians {
      wantsGuardians = false
      return [.show(.picker(guardianPicker(slot, in: desk)))]
    }
    guard slot.isGuardian else { return [] }
    let text = form[slot].value.trimmed
    knownGuardians[slot] = guardians.first { $0.value.listName.folded == text.folded }
    settle(in: desk)
    return []
  }

  private func guardianPicker(_ slot: Slot, in desk: Surroundings) -> PickerOverlay {
    let options = foundGuardians.map { guardian in
      PickerOption(id: "\(guardian.id.rawValue)", title: guardian.value.listName)
    }
    return PickerOverlay(
      .question(.fieldOption(slot)), title: desk.wording[.labelGuardian], options: options)
  }

  /// Says at the field whether the guardian is known or will be new.
  mutating func settleGuardians(_ wording: Wording) {
    for number in Slot.appointments {
      let slot = Slot.appointment(number, .guardian)
      guard form.has(slot) else { continue }
      let text = form[slot].value.trimmed
      if text.isEmpty {
        form[slot].hint = wording[.hintGuardian]
      } else if let known = knownGuardians[slot], known.value.listName == text {
        form[slot].hint = wording[.guardianKnown]
      } else {
        form[slot].hint =
          foundGuardians.isEmpty
          ? wording[.guardianNew]
          : wording.plural(.guardiansFound, foundGuardians.count)
      }
    }
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
  static let guardianKnown = TextKey("form.guardianKnown")
  static let guardianNew = TextKey("form.guardianNew")
}

extension PluralKey {
  static let guardiansFound = PluralKey("form.guardiansFound")
}
