import Guardianship
import TerminalKit
import Wording

/// Refusals and warnings at the fields.
extension FormScreen {
  /// Checks one place that the focus has left; the typing stays as it is.
  mutating func check(_ slot: Slot, in desk: Surroundings) {
    guard form.has(slot) else { return }
    let read = values(in: desk)
    if let refusal = read.refusals[slot] {
      refused[slot] = desk.wording.explanation(of: refusal).line
    } else if let refusal = ruleRefusal(read.values, in: desk), place(of: refusal) == slot {
      refused[slot] = desk.wording.explanation(of: refusal).line
    } else {
      refused[slot] = nil
    }
  }

  /// What the rules say about the days that are there; fields that are still empty are not missed
  /// before the form is saved.
  private func ruleRefusal(_ values: FieldValues, in desk: Surroundings) -> Refusal? {
    do throws(Refusal) {
      _ = try operation(values, in: desk)
      return nil
    } catch {
      if case .missing = error { return nil }
      return error
    }
  }

  /// The place of a refusal: its field, or the one that stands for it in this form.
  func place(of refusal: Refusal) -> Slot? {
    switch refusal {
    case .unknownValue(.orderTaskAreas, _): .extra(.areaWordings)
    case .missing(.requestKind) where form.has(.extra(.requestKinds)): .extra(.requestKinds)
    case .notADay(.assignmentEffectiveOn, let text):
      appointment { self.texts[.appointment($0, .effectiveOn)] == text }
        .map { .appointment($0, .effectiveOn) }
    case .kindOfOrganisation(let name):
      appointment { self.texts[.appointment($0, .guardian)]?.trimmed == name }
        .map { .appointment($0, .kind) }
    case .blockedBy(let rules): rules.lazy.compactMap(\.field).map { .field($0) }.first
    default: refusal.field.map { place(of: $0) }
    }
  }

  private func place(of field: Field) -> Slot {
    switch field {
    case .statusPeriodFrom: form.has(.extra(.openedOn)) ? .extra(.openedOn) : .extra(.day)
    case .assignmentKind: .appointment(lastAppointment, .kind)
    case .assignmentTie: .appointment(lastAppointment, .tie)
    default: .field(field)
    }
  }

  private func appointment(where isMeant: (Int) -> Bool) -> Int? {
    Slot.appointments.first { form.has(.appointment($0, .guardian)) && isMeant($0) }
  }

  private var lastAppointment: Int {
    Slot.appointments.last { form.has(.appointment($0, .kind)) } ?? 0
  }

  /// Puts refusals, warnings and hints at their fields; a refusal hides a warning.
  mutating func settle(in desk: Surroundings) {
    let warnings = warnings(in: desk)
    for field in form.fields {
      let slot = field.name
      if let text = refused[slot] {
        form[slot].note = FormNote(text, role: .error)
      } else if let text = warnings[slot] {
        form[slot].note = FormNote(text, role: .warning)
      } else if field.note != nil {
        form[slot].note = nil
      }
    }
    settleGuardians(desk.wording)
  }

  /// What is odd about what is typed, by place.
  func warnings(in desk: Surroundings) -> [Slot: String] {
    var texts: [Slot: [String]] = [:]
    for warning in domainWarnings(in: desk) {
      guard let field = warning.field else { continue }
      texts[place(of: field), default: []].append(desk.wording.explanation(of: warning).line)
    }
    if let person = similar.first, knownPerson == nil {
      let sentence = desk.wording.explanation(
        of: Warning.similarPerson(
          name: person.name, born: person.born, reference: person.reference)
      ).line
      texts[.field(.personFamily), default: []].append(
        desk.wording.text(.takeKnown, sentence, desk.keyNames[.function(5)]))
    }
    return texts.mapValues { $0.joined(separator: "\n") }
  }

  /// What the rules find odd, for the places that the form shows.
  func domainWarnings(in desk: Surroundings) -> [Warning] {
    let values = values(in: desk).values
    var warnings: [Warning] = []
    if let number = values[.courtPeriodFileNumber].flatMap({ FileNumber($0) }), !number.isUsual {
      warnings.append(.unusualFileNumber(number.text))
    }
    switch purpose {
    case .newOrder, .order:
      guard let order = try? CourtOrder(purpose.seen.merging(values)) else { return warnings }
      let catalogue = desk.choices.taskAreasByID
      warnings += OrderRules.warnings(for: order, today: desk.today, catalogue: catalogue)
      if let appointments = try? appointments(order, in: desk) {
        warnings += AppointmentRules.warnings(for: appointments)
      }
      return warnings.filter { warning in
        warning.field.map { form.has(place(of: $0)) } ?? false
      }
    case .reopening(let detail):
      let typed = try? day(texts[.extra(.day)] ?? "", field: .statusPeriodFrom, in: desk)
      return ReopeningRules.warning(for: detail, from: typed ?? desk.today).map { [$0] } ?? []
    default: return warnings
    }
  }
}

extension ProposalRule {
  /// The field of the form that answers the rule.
  fileprivate var field: Field? {
    switch self {
    case .readiness: .assignmentReadyOn
    case .consent: .assignmentConsentOn
    case .taskAreas: .assignmentTaskAreas
    default: nil
    }
  }
}

extension TextKey {
  static let takeKnown = TextKey("form.takeKnown")
}
