import Guardianship
import Wording

extension CaseSheet {
  /// "Betroffene Person" before an appointment, "Betreute Person" from then on.
  var personTitle: String {
    let wasAppointed = detail.statuses.contains { $0.value.status.isAppointed }
    let words = wording.person(caseStatus, wasAppointed: wasAppointed)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  var personFacts: [Block] {
    let record = detail.person.reference
    let facts: [Pair?] =
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
  var addresses: [Pair?] {
    if person.addressBlocked {
      return [
        Pair(
          wording[TextKey("record.address")], wording[TextKey("record.blocked")],
          record: home?.reference ?? detail.person.reference)
      ]
    }
    return Residence.Kind.allCases.map { kind in
      guard let residence = detail.residence(kind, on: day) else { return nil }
      let address = wording.address(residence.value)
      guard !address.isEmpty else { return nil }
      return Pair(wording.name(kind), address, record: residence.reference)
    }
  }

  var parties: [Block] {
    var columns: [RecordColumn<Versioned<Party>>] = [
      .column(wording.label(.partyName), 14...26) { $0.value.name },
      .column(wording.shortLabel(.partyKind), 10...20) {
        $0.value.relation ?? wording.name($0.value.kind)
      },
      .column(wording[TextKey("record.contact")], 12...30, drop: 2) {
        contact($0.value)
      },
      .column(wording.shortLabel(.partyMayBeInformed), 8...9, drop: 1) {
        wording[informed($0.value.mayBeInformed)]
      },
      .column(wording.shortLabel(.partyAsGuardian), 9...13, drop: 3) {
        [
          $0.value.asGuardian.map { wording.name($0) },
          $0.value.isReady == false ? wording[TextKey("candidateNote.isNotReady")] : nil,
        ].compactMap(\.self).list
      },
    ]
    if detail.parties.contains(where: { $0.value.note != nil }) {
      columns.append(
        .column(wording.shortLabel(.partyNote), 10...24, drop: 4) { $0.value.note ?? "" })
    }
    return detail.parties.table(columns)
  }

  /// Where a Beteiligter is reached; first of all that nothing may be told, where the person did not
  /// allow it (§ 203 StGB).
  private func contact(_ party: Party) -> String {
    let ways = [party.phone, party.email, party.address].compactMap(\.self).list
    guard party.mayBeInformed != true, !ways.isEmpty else { return ways }
    return wording.text(TextKey("record.notToBeInformed"), ways)
  }

  private func informed(_ mayBeInformed: Bool?) -> TextKey {
    switch mayBeInformed {
    case true?: TextKey("record.informed.yes")
    case false?: TextKey("record.informed.no")
    case nil: TextKey("record.informed.unknown")
    }
  }

  var directives: [Block] {
    var columns: [RecordColumn<Versioned<Directive>>] = [
      .column(wording.shortLabel(.directiveKind), 16...20) { wording.name($0.value.kind) },
      .column(wording.label(.directiveSignedOn), 10...16, drop: 1) {
        wording.day($0.value.signedOn)
      },
      .column(wording.shortLabel(.directiveHolder), 10...28) { $0.value.holder ?? "" },
      .column(wording.label(.directiveLocation), 8...28, drop: 2) { $0.value.location ?? "" },
    ]
    if detail.directives.contains(where: { $0.value.note != nil }) {
      columns.append(
        .column(wording.shortLabel(.directiveNote), 10...24, drop: 3) { $0.value.note ?? "" })
    }
    return detail.directives.table(columns)
  }

  var remark: [Block] {
    var blocks: [Block] = []
    let pairs = [
      pair(.caseFileReference, file.fileReference, record: detail.file.reference),
      pair(.caseCause, file.cause, record: detail.file.reference),
    ].compactMap(\.self)
    if !pairs.isEmpty { blocks.append(.pairs(pairs)) }
    if let remark = file.remark { blocks.append(.paragraph(remark)) }
    if let note = file.importNote {
      blocks.append(
        .pairs([
          Pair(wording[TextKey("record.importNote")], note, record: detail.file.reference)
        ]))
    }
    return blocks
  }
}
