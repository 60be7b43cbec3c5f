import Guardianship
import Wording

extension CaseSheet {
  /// Who is guardian now; a guardianship without one is said first of all.
  var guardianship: [Block] {
    let current = detail.currentAssignments(on: day)
    let pairs = (current + coming).map { assignment in
      let role = assignment.value.role
      return Pair(
        role == .guardian ? wording.label(.assignmentGuardian) : wording.name(role),
        words(assignment.value), record: assignment.reference)
    }
    var blocks: [Block] = current.isEmpty ? [.paragraph(nobody)] : []
    if !pairs.isEmpty { blocks.append(.pairs(pairs)) }
    return blocks
  }

  func words(_ assignment: Assignment) -> String {
    [
      detail.names.guardians[assignment.guardian]?.listName,
      wording.name(assignment.kind, tie: assignment.tie),
      assignment.effectiveOn.map {
        wording.text(TextKey("record.appointedOn"), wording.day($0))
      },
    ].compactMap(\.self).joined(separator: ", ")
  }

  var nobody: String {
    switch caseStatus {
    case .inquiry, .investigating: return wording[TextKey("record.notAppointed")]
    case .ended: return wording[TextKey("record.noneNow")]
    case .provisional, .running: break
    }
    let last = former.max {
      ($0.value.endedOn?.number ?? .min) < ($1.value.endedOn?.number ?? .min)
    }?.value
    guard let last, let endedOn = last.endedOn else {
      return wording[TextKey("record.withoutGuardian")]
    }
    guard let reason = last.endReason else {
      return wording.text(TextKey("record.withoutGuardian.since"), wording.day(endedOn))
    }
    return wording.text(
      TextKey("record.withoutGuardian.reason"), wording.day(endedOn),
      wording.value(reason, of: .assignmentEndReason))
  }

  /// Guardians who are appointed for a later day.
  private var coming: [Versioned<Assignment>] {
    detail.assignments.filter {
      $0.value.state == .appointed && ($0.value.effectiveOn.map { $0 > day } ?? false)
    }
  }

  /// Guardians whose office has ended, also where its last day is not known.
  private var former: [Versioned<Assignment>] {
    detail.assignments.filter { assignment in
      assignment.value.endedOn.map { $0 <= day } ?? (assignment.value.state == .ended)
    }
  }

  var formerGuardians: [Block] {
    former.table([
      .column(wording.label(.assignmentGuardian), 14...28) {
        detail.names.guardians[$0.value.guardian]?.listName ?? ""
      },
      .column(wording.shortLabel(.assignmentKind), 10...24, drop: 1) {
        wording.name($0.value.kind, tie: $0.value.tie)
      },
      .column(wording[TextKey("record.from")], 10...10) { wording.day($0.value.effectiveOn) },
      .column(wording[TextKey("record.to")], 10...10) { wording.day($0.value.endedOn) },
      .column(wording.shortLabel(.assignmentEndReason), 8...24, drop: 2) {
        $0.value.endReason.map { wording.value($0, of: .assignmentEndReason) } ?? ""
      },
    ])
  }

  /// The Aufgabenkreis with its express areas marked, and the reservation of consent.
  var scope: [Block] {
    let areas = detail.taskAreas.map { words($0) }.joined(separator: ", ")
    var pairs = [
      Pair(
        wording.label(.orderTaskAreas),
        areas.isEmpty ? wording[TextKey("record.noTaskAreas")] : areas)
    ]
    if let reservation = detail.reservation {
      let scope = reservation.reservationScope.map {
        wording.text(TextKey("record.reservationScope"), $0)
      }
      pairs.append(
        Pair(wording.label(.orderHasReservation), scope ?? wording[.yes]))
    }
    return [.pairs(pairs)]
  }

  func words(_ ordered: OrderedTaskArea) -> String {
    let area = detail.names.taskAreas[ordered.area]
    let name = ordered.wording ?? area?.name ?? ""
    guard let number = area?.expressNumber else { return name }
    return wording.text(TextKey("record.express"), name, "\(number)")
  }
}
