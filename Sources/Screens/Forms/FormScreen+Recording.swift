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
    for block in AppointmentSlots.allCases {
      if let appointment = try appointment(block, order, in: desk) {
        recording.appointments.append(appointment)
      }
    }
    recording.dismissals = (texts[.extra(.dismissals)] ?? "").split(separator: " ")
      .compactMap { Int64($0) }.map { Assignment.ID($0) }
    return recording
  }

  private func appointment(
    _ block: AppointmentSlots, _ order: CourtOrder, in desk: Surroundings
  ) throws(Refusal) -> OrderRecording.Appointment? {
    guard form.has(.extra(block.guardian)) else { return nil }
    let name = form[.extra(block.guardian)].value.trimmed
    guard !name.isEmpty else { return nil }
    guard let kind = GuardianKind(rawValue: texts[.extra(block.kind)] ?? "") else {
      throw .missing(.assignmentKind)
    }
    let effective = try day(
      texts[.extra(block.effectiveOn)] ?? "", field: .assignmentEffectiveOn, in: desk)
    return OrderRecording.Appointment(
      guardian: appointee(name, kind, at: .extra(block.guardian)),
      role: Assignment.Role(rawValue: texts[.extra(block.role)] ?? "") ?? .guardian, kind: kind,
      tie: Tie(rawValue: texts[.extra(block.tie)] ?? ""),
      effectiveOn: effective ?? order.effectiveOn)
  }

  private func appointee(
    _ name: String, _ kind: GuardianKind, at slot: Slot
  ) -> OrderRecording.Appointee {
    if let known = knownGuardians[slot], known.value.listName == name { return .known(known.id) }
    return .new(Guardian(typed: name, kind: kind))
  }

  // MARK: - Finding guardians

  mutating func findGuardians(after slot: Slot, in desk: Surroundings) -> [Step] {
    guard slot == .extra(.guardian) || slot == .extra(.secondGuardian) else { return [] }
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
    guard slot == .extra(.guardian) || slot == .extra(.secondGuardian) else { return [] }
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
    for block in AppointmentSlots.allCases {
      let slot = Slot.extra(block.guardian)
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
    let isOrganisation = kind == .association || kind == .authority
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let words = name.split(separator: " ").map(String.init)
    if isOrganisation {
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
