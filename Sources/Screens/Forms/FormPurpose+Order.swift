import Guardianship
import TerminalKit
import Wording

/// The form of a court's order asks for what the kind of order changes, and for nothing else.
extension FormPurpose {
  func orderFields(_ make: FormFields) -> [FormField<Slot>] {
    var fields = [
      make.field(.orderKind, isRequired: true), make.field(.orderDecidedOn),
      make.field(.orderEffectiveOn),
    ]
    guard let kind = OrderKind(rawValue: make.text(.field(.orderKind))) else { return fields }
    let changes = kind.changes
    if changes.contains(.reviewDay) { fields.append(make.field(.orderReviewOn)) }
    if changes.contains(.endOfValidity) { fields.append(make.field(.orderValidUntil)) }
    if changes.contains(.declaredWill) { fields.append(make.field(.orderAgainstDeclaredWill)) }
    if changes.contains(.guardian), case .newOrder(let detail, _) = self {
      fields += guardianFields(make, detail, kind)
    }
    if changes.contains(.scope) {
      fields += [
        make.field(.orderTaskAreas),
        make.extra(
          .areaWordings, .labelAreaWordings,
          .area(TextArea(make.text(.extra(.areaWordings))), rows: 2), hint: .hintAreaWordings),
      ]
    }
    if changes.contains(.reservation) {
      fields += [make.field(.orderHasReservation), make.field(.orderReservationScope)]
    }
    fields.append(make.field(.orderWording))
    return fields
  }

  private func guardianFields(
    _ make: FormFields, _ detail: CaseDetail, _ kind: OrderKind
  ) -> [FormField<Slot>] {
    var fields: [FormField<Slot>] = []
    let current = detail.currentAssignments(on: make.desk.today)
    if kind == .changeOfGuardian, !current.isEmpty {
      let on = Set(make.text(.extra(.dismissals)).split(separator: " ").map(String.init))
      let boxes = current.map { assignment in
        CheckField.Box(
          id: "\(assignment.id.rawValue)",
          title: detail.names.guardians[assignment.value.guardian]?.listName ?? "",
          isOn: on.contains("\(assignment.id.rawValue)"))
      }
      fields.append(make.extra(.dismissals, .labelDismissals, .check(CheckField(boxes: boxes))))
    }
    for number in Slot.appointments {
      fields += appointmentFields(make, number)
      if make.text(.appointment(number, .guardian)).isEmpty { break }
    }
    return fields
  }

  /// The fields of one guardian come with the first letter of the name.
  private func appointmentFields(_ make: FormFields, _ number: Int) -> [FormField<Slot>] {
    let wording = make.desk.wording
    let name = make.text(.appointment(number, .guardian))
    let label: TextKey = number == 0 ? .labelGuardian : .labelFurtherGuardian
    var fields = [
      FormField<Slot>(
        .appointment(number, .guardian), label: wording[label], input: .text(TextField(name)),
        hint: wording[.hintGuardian])
    ]
    guard !name.isEmpty else { return fields }
    func choice(
      _ part: Slot.AppointmentPart, _ label: TextKey, _ options: [(String, String)]
    ) -> FormField<Slot> {
      let slot = Slot.appointment(number, part)
      return FormField(
        slot, label: wording[label], input: make.choice(make.text(slot), options))
    }
    let kind = GuardianKind(rawValue: make.text(.appointment(number, .kind)))
    fields.append(
      choice(.kind, .labelKind, GuardianKind.allCases.map { ($0.rawValue, wording.name($0)) }))
    if kind?.isOrganisation != true {
      let ties = Tie.allCases.map { ($0.rawValue, wording.name($0)) }
      fields.append(choice(.tie, .labelTie, [("", "–")] + ties))
    }
    fields.append(
      choice(.role, .labelRole, Assignment.Role.allCases.map { ($0.rawValue, wording.name($0)) }))
    let effectiveOn = Slot.appointment(number, .effectiveOn)
    fields.append(
      FormField(
        effectiveOn, label: wording[.labelAppointedOn],
        input: .date(make.date(make.text(effectiveOn), century: .near)),
        hint: wording[.hintAppointedOn]))
    return fields
  }
}

extension TextKey {
  static let labelAreaWordings = TextKey("form.label.areaWordings")
  static let hintAreaWordings = TextKey("form.hint.areaWordings")
  static let labelDismissals = TextKey("form.label.dismissals")
  static let labelGuardian = TextKey("form.label.guardian")
  static let labelFurtherGuardian = TextKey("form.label.furtherGuardian")
  static let hintGuardian = TextKey("form.hint.guardian")
  static let labelKind = TextKey("form.label.kind")
  static let labelTie = TextKey("form.label.tie")
  static let labelRole = TextKey("form.label.role")
  static let labelAppointedOn = TextKey("form.label.appointedOn")
  static let hintAppointedOn = TextKey("form.hint.appointedOn")
}
