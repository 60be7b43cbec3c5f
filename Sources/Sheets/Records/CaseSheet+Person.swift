import Guardianship
import Wording

extension CaseSheet {
  /// "Betroffene Person" before an appointment, "Betreute Person" from then on.
  var personTitle: String {
    let wasAppointed = detail.statuses.contains { $0.value.status.isAppointed }
    let words = wording.person(caseStatus, wasAppointed: wasAppointed)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var personFacts: [RecordSheet.Block] {
    let record = detail.person.reference
    let facts: [RecordSheet.Pair?] =
      addresses + [
        pair(.personBirthName, person.birthName, record: record),
        pair(.personSex, person.sex.map { wording.name($0) }, record: record),
        pair(
          .personLivingSituation, person.livingSituation.map { wording.name($0) }, record: record),
        pair(.personPhone, person.phone, record: record),
        pair(.personLanguages, person.languages, record: record),
        pair(.personInterpreter, person.interpreter, record: record),
        pair(.personVisitHints, person.visitHints, record: record),
      ]
    return [.pairs(facts.compactMap(\.self))]
  }

  /// Home and present stay; with an Auskunftssperre the hint in their place (§ 51 BMG).
  var addresses: [RecordSheet.Pair?] {
    if person.addressBlocked {
      return [
        RecordSheet.Pair(
          wording[TextKey("record.address")], wording[TextKey("record.blocked")],
          record: home?.reference ?? detail.person.reference)
      ]
    }
    return Residence.Kind.allCases.map { kind in
      guard let residence = detail.residence(kind, on: day) else { return nil }
      let address = wording.address(residence.value)
      guard !address.isEmpty else { return nil }
      return RecordSheet.Pair(wording.name(kind), address, record: residence.reference)
    }
  }

  var parties: [RecordSheet.Block] {
    var columns = [
      column(wording.label(.partyName), 14, 26),
      column(wording.shortLabel(.partyKind), 10, 20),
      column(wording[TextKey("record.contact")], 12, 30, drop: 2),
      column(wording.shortLabel(.partyMayBeInformed), 8, 9, drop: 1),
      column(wording.shortLabel(.partyAsGuardian), 9, 13, drop: 3),
    ]
    let hasNotes = detail.parties.contains { $0.value.note != nil }
    if hasNotes { columns.append(column(wording.shortLabel(.partyNote), 10, 24, drop: 4)) }
    let rows = detail.parties.map { party in
      let note = hasNotes ? [party.value.note ?? ""] : []
      return RecordSheet.Row(record: party.reference, cells: cells(party.value) + note)
    }
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }

  private func cells(_ party: Party) -> [String] {
    let informed =
      switch party.mayBeInformed {
      case true?: TextKey("record.informed.yes")
      case false?: TextKey("record.informed.no")
      case nil: TextKey("record.informed.unknown")
      }
    return [
      party.name, party.relation ?? wording.name(party.kind),
      [party.phone, party.email, party.address].compactMap(\.self).joined(separator: ", "),
      wording[informed],
      party.asGuardian.map { wording.name($0) } ?? "",
    ]
  }

  var directives: [RecordSheet.Block] {
    var columns = [
      column(wording.shortLabel(.directiveKind), 16, 20),
      column(wording.label(.directiveSignedOn), 10, 16, drop: 1),
      column(wording.shortLabel(.directiveHolder), 10, 28),
      column(wording.label(.directiveLocation), 8, 28, drop: 2),
    ]
    let hasNotes = detail.directives.contains { $0.value.note != nil }
    if hasNotes { columns.append(column(wording.shortLabel(.directiveNote), 10, 24, drop: 3)) }
    let rows = detail.directives.map { directive in
      RecordSheet.Row(
        record: directive.reference,
        cells: [
          wording.name(directive.value.kind), wording.day(directive.value.signedOn),
          directive.value.holder ?? "", directive.value.location ?? "",
        ] + (hasNotes ? [directive.value.note ?? ""] : []))
    }
    return rows.isEmpty ? [] : [.table(RecordSheet.Table(columns: columns, rows: rows))]
  }

  var remark: [RecordSheet.Block] {
    var blocks: [RecordSheet.Block] = []
    let cause = pair(.caseCause, file.cause, record: detail.file.reference)
    if let cause { blocks.append(.pairs([cause])) }
    if let remark = file.remark { blocks.append(.paragraph(remark)) }
    if let note = file.importNote {
      blocks.append(
        .pairs([
          RecordSheet.Pair(
            wording[TextKey("record.importNote")], note, record: detail.file.reference)
        ]))
    }
    return blocks
  }
}
