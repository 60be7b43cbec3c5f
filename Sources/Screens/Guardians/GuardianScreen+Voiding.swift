import Guardianship
import TerminalKit
import Wording

/// Taking one entry out: only the one that the line under the cursor shows, and named before it goes.
extension GuardianScreen {
  /// What can be taken out by itself: the papers of a guardian, or the guardian; nothing on a title.
  var voidable: RecordEntry? {
    guard let detail, let shown = view.line?.record else { return nil }
    func found<R>(_ records: [Versioned<R>]) -> RecordEntry? {
      records.first { $0.reference == shown }.map { RecordEntry($0) }
    }
    return found(detail.proofs) ?? found(detail.agreements) ?? found(detail.trainings)
      ?? found(detail.inquiries.map(\.record)) ?? found([detail.record])
  }

  func voidPrompt(_ entry: RecordEntry, in desk: Surroundings) -> Prompt {
    let wording = desk.wording
    let words = GuardianScreen.telling.compactMap { field -> String? in
      entry.values[field].map { wording.value($0, of: field) }
    }
    let asked = detail?.inquiries.first { $0.record.reference == entry.reference }?.caseRow?.name
    let named = ([wording.name(entry.reference.kind)] + [asked].compactMap(\.self) + words)
      .joined(separator: ", ")
    return Prompt(
      .voidReason(entry.reference, entry.version), title: wording[.guardianVoid],
      hint: wording[.guardianVoidHint], asked: named, about: entry.reference)
  }

  /// The fields that one entry differs from its neighbours in.
  private static let telling: [Field] = [
    .guardianFamily, .guardianGiven, .proofKind, .proofIssuedOn, .agreementSignedOn,
    .agreementPartner,
    .trainingKind, .trainingDay, .trainingTopic,
    .inquiryAskedOn, .inquiryAnswer,
  ]
}

extension TextKey {
  fileprivate static let guardianVoid = TextKey("guardian.void")
  fileprivate static let guardianVoidHint = TextKey("guardian.voidHint")
}
