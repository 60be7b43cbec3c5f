import Guardianship
import Wording

/// What the guardian has shown, signed and attended.
extension GuardianSheet {
  /// Each paper by itself; of a volunteer one that is not there is a line of its own.
  var proofs: [RecordSheet.Block] {
    let columns = [
      column(wording.label(.proofKind), 18, 20),
      column(wording.label(.proofIssuedOn), 10, 15),
      column(wording.label(.proofHandedInOn), 10, 12, drop: 2),
      column(wording.label(.proofResult), 12, 20),
      column(wording[TextKey("guardianSheet.usable")], 14, 32),
      column(wording.label(.proofSeenBy), 9, 16, drop: 1),
    ]
    let known = detail.proofs.map { RecordSheet.Row(record: $0.reference, cells: cells($0.value)) }
    let missing = Proof.Kind.allCases.filter { kind in
      isVolunteer && !detail.proofs.contains { $0.value.kind == kind }
    }.map { kind in
      RecordSheet.Row(
        record: nil,
        cells: [
          wording.name(kind), "", "", "", wording[TextKey("guardianSheet.missing")], "",
        ])
    }
    return table(columns, known + missing)
  }

  private func cells(_ proof: Proof) -> [String] {
    [
      wording.name(proof.kind), wording.day(proof.issuedOn),
      proof.handedInOn.map { wording.day($0) } ?? "", wording.name(proof.result),
      use(of: proof), proof.seenBy.flatMap { detail.names.users[$0]?.name } ?? "",
    ]
  }

  /// Until when the paper serves a proposal: three months old when it is handed in for a first
  /// case, three years for a further one (§ 21 Abs. 2, 3 BtOG).
  private func use(of proof: Proof) -> String {
    guard let issued = proof.issuedOn else { return wording[TextKey("guardianSheet.withoutDay")] }
    guard ProofRules.isUsable(issued: issued, forProposalOn: day) else {
      return wording[TextKey("guardianSheet.tooOld")]
    }
    let isFresh = ProofRules.isFresh(issued: issued, handedIn: proof.handedInOn ?? day)
    let key = isFresh ? TextKey("guardianSheet.until") : TextKey("guardianSheet.furtherUntil")
    let until = wording.text(key, wording.day(issued.adding(years: 3)))
    return proof.result == .clear ? until : "! " + until
  }

  /// Vereinbarungen under § 22 BtOG, the one in force first.
  var agreements: [RecordSheet.Block] {
    let columns = [
      column(wording.shortLabel(.agreementSignedOn), 10, 10),
      column(wording[TextKey("guardianSheet.partner")], 14, 28),
      column(wording.label(.agreementContact), 10, 20, drop: 2),
      column(wording.shortLabel(.agreementSubstitutes), 12, 14, drop: 1),
      column(wording.label(.agreementIntroducedOn), 10, 13, drop: 3),
      column(wording.label(.agreementEndedOn), 10, 12),
    ]
    let rows = detail.agreements.map { record in
      let agreement = record.value
      let partner = agreement.association.flatMap { detail.names.guardians[$0]?.listName }
      return RecordSheet.Row(
        record: record.reference,
        cells: [
          wording.day(agreement.signedOn), partner ?? agreement.partner ?? "",
          agreement.contact ?? "", wording[agreement.substitutes ? .yes : .no],
          agreement.introducedOn.map { wording.day($0) } ?? "",
          agreement.endedOn.map { wording.day($0) } ?? "",
        ])
    }
    let isInForce = detail.agreements.contains { $0.value.isInForce(on: day) }
    // Relatives and friends need none.
    let isMissing = isVolunteer && guardian.takesStrangers != false && !isInForce
    let gap: [RecordSheet.Block] =
      isMissing ? [.paragraph(wording[TextKey("guardianSheet.noAgreement")])] : []
    return gap + table(columns, rows)
  }

  var trainings: [RecordSheet.Block] {
    let columns = [
      column(wording.label(.trainingDay), 10, 10),
      column(wording.label(.trainingKind), 12, 20),
      column(wording.label(.trainingTopic), 12, 40),
      column(wording.label(.trainingMinutes), 7, 7, drop: 1),
    ]
    let rows = detail.trainings.map { record in
      let training = record.value
      return RecordSheet.Row(
        record: record.reference,
        cells: [
          wording.day(training.day), wording.name(training.kind), training.topic ?? "",
          training.minutes.map { "\($0)" } ?? "",
        ])
    }
    return table(columns, rows)
  }
}
