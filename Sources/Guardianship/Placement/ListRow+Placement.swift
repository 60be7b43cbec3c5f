/// Rows with what a placement needs of their cases (`Rights.seesWholeCases`); all else is empty.
extension CaseRow {
  public var placement: CaseRow {
    var row = CaseRow(
      id: id, reference: reference, family: family, given: given, born: born, district: district,
      status: status, court: nil, fileNumber: nil, guardian: guardian, guardianKind: guardianKind,
      guardianTie: guardianTie, guardianCount: guardianCount, appointedOn: nil, decidedOn: nil,
      reviewOn: nil, caseworker: nil, endReason: nil, endedOn: nil)
    row.guardians = guardians
    return row
  }
}

extension ListRow {
  /// Of work that lies on the user's own desk its case is not seen whole either.
  public var placement: ListRow {
    switch self {
    case .file(let row): return .file(row.placement)
    case .guardian: return self
    case .assignment(let row): return .assignment(row.placement)
    case .deadline(var row):
      row.caseRow = row.caseRow.placement
      return .deadline(row)
    case .request(var row):
      row.caseRow = row.caseRow.placement
      return .request(row)
    case .calendar(var row):
      row.caseRow = row.caseRow?.placement
      return .calendar(row)
    case .record(var row):
      row.caseRow = row.caseRow.placement
      return .record(row)
    case .followUp(var row):
      // One's own note stays, and the case that is not seen any more leaves it.
      row.caseRow = row.caseRow.flatMap { $0.status == .ended ? nil : $0.placement }
      return .followUp(row)
    case .contact(var row):
      row.cases = row.cases.map(\.placement)
      return .contact(row)
    case .quality(let row):
      return .quality(
        QualityRow(
          kind: row.kind, caseRow: row.caseRow.placement, other: row.other?.placement))
    }
  }
}

extension ListPage {
  public var placement: ListPage {
    ListPage(
      lines: lines.map { ListLine($0.row.placement, at: $0.position) },
      hasRowsBefore: hasRowsBefore, hasRowsAfter: hasRowsAfter)
  }
}

extension AssignmentRow {
  public var placement: AssignmentRow {
    var row = self
    row.record.value = record.value.placement
    row.caseRow = caseRow.placement
    return row
  }
}

extension Assignment {
  /// Without the court's own sign and what it confirmed.
  var placement: Assignment {
    var assignment = Assignment(
      caseID: caseID, guardian: guardian, role: role, kind: kind, state: state)
    assignment.tie = tie
    assignment.effectiveOn = effectiveOn
    assignment.endedOn = endedOn
    assignment.endReason = endReason
    assignment.taskAreas = taskAreas
    assignment.proposal = proposal
    assignment.proposal.sending.receipt = nil
    return assignment
  }
}

extension Morning {
  public var placement: Morning {
    Morning(
      sections: sections.map {
        Section(kind: $0.kind, count: $0.count, $0.contents.placement, of: $0.query)
      }, standingInFor: standingInFor, landDuty: landDuty)
  }
}

extension Morning.Contents {
  fileprivate var placement: Morning.Contents {
    switch self {
    case .rows(let rows): .rows(rows.map(\.placement))
    case .cases(let cases): .cases(cases.map(\.placement))
    case .names, .drafts: self
    }
  }
}
