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
    if changes.contains(.guardian), case .newOrder(let detail) = self {
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
    fields += appointmentFields(make, .first)
    if !make.text(.extra(.guardian)).isEmpty { fields += appointmentFields(make, .second) }
    return fields
  }

  private func appointmentFields(
    _ make: FormFields, _ block: AppointmentSlots
  ) -> [FormField<Slot>] {
    let wording = make.desk.wording
    var fields = [
      make.extra(
        block.guardian, block == .first ? .labelGuardian : .labelSecondGuardian,
        .text(TextField(make.text(.extra(block.guardian)))), hint: .hintGuardian)
    ]
    guard !make.text(.extra(block.guardian)).isEmpty else { return fields }
    let kinds = GuardianKind.allCases.map { ($0.rawValue, wording.name($0)) }
    let ties = Tie.allCases.map { ($0.rawValue, wording.name($0)) }
    let roles = Assignment.Role.allCases.map { ($0.rawValue, wording.name($0)) }
    fields += [
      make.extra(block.kind, .labelKind, make.choice(make.text(.extra(block.kind)), kinds)),
      make.extra(
        block.tie, .labelTie, make.choice(make.text(.extra(block.tie)), [("", "–")] + ties)),
      make.extra(block.role, .labelRole, make.choice(make.text(.extra(block.role)), roles)),
      make.extra(
        block.effectiveOn, .labelAppointedOn,
        .date(make.date(make.text(.extra(block.effectiveOn)), century: .near)),
        hint: .hintAppointedOn),
    ]
    return fields
  }
}

/// The places of one guardian whom an order appoints; a form has room for two.
enum AppointmentSlots: CaseIterable {
  case first
  case second

  var guardian: Slot.Extra { self == .first ? .guardian : .secondGuardian }
  var kind: Slot.Extra { self == .first ? .guardianKind : .secondGuardianKind }
  var tie: Slot.Extra { self == .first ? .guardianTie : .secondGuardianTie }
  var role: Slot.Extra { self == .first ? .guardianRole : .secondGuardianRole }
  var effectiveOn: Slot.Extra {
    self == .first ? .guardianEffectiveOn : .secondGuardianEffectiveOn
  }
}

extension TextKey {
  static let labelAreaWordings = TextKey("form.label.areaWordings")
  static let hintAreaWordings = TextKey("form.hint.areaWordings")
  static let labelDismissals = TextKey("form.label.dismissals")
  static let labelGuardian = TextKey("form.label.guardian")
  static let labelSecondGuardian = TextKey("form.label.secondGuardian")
  static let hintGuardian = TextKey("form.hint.guardian")
  static let labelKind = TextKey("form.label.kind")
  static let labelTie = TextKey("form.label.tie")
  static let labelRole = TextKey("form.label.role")
  static let labelAppointedOn = TextKey("form.label.appointedOn")
  static let hintAppointedOn = TextKey("form.hint.appointedOn")
}
