public import ArgumentParser
public import Guardianship
import Register
import Wording

/// What is said about a proposal on the command line; what is left out stays as it is.
struct ProposalOptions: ParsableArguments {
  @Option(help: .text("help.propose.reason", value: "text")) var reason: String?
  @Option(help: .text("help.propose.ready", value: "day")) var ready: String?
  @Option(help: .text("help.propose.consent", value: "day")) var consent: String?
  @Option(help: .text("help.propose.follows", value: "day")) var follows: String?
  @Option(help: .text("help.propose.view", value: "text")) var view: String?
  @Flag(help: .text("help.propose.wish")) var wish = false
  @Option(help: .text("help.propose.kind", value: "kind")) var kind: GuardianKind?
  @Option(help: .text("help.propose.tie", value: "family|bond|none")) var tie: Tie?
  @Option(help: .text("help.propose.role", value: "role")) var role: Assignment.Role?
  @Option(help: .text("help.propose.areas", value: "names")) var areas: String?
  @Option(help: .text("help.propose.request", value: "A-…")) var request: String?
  @Option(help: .text("help.propose.warning", value: "RULE=text")) var warning: [String] = []

  func validate() throws {
    for typed in warning where Self.answer(typed) == nil {
      throw ValidationError(
        CommandHelp.wording.text(
          .unknownRule, typed, ProposalRule.allCases.map(\.rawValue).joined(separator: ", ")))
    }
  }

  /// `family=Die Tochter möchte nicht.`
  private static func answer(_ typed: String) -> (rule: ProposalRule, text: String)? {
    let parts = typed.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let rule = ProposalRule(rawValue: String(parts[0])) else { return nil }
    return (rule, String(parts[1]))
  }

  /// A new Entwurf with what follows from guardian and case.
  ///
  /// - Throws: `kindNeeded` where the guardian can be several things.
  func draft(of guardian: GuardianDetail, in detail: CaseDetail) throws -> Assignment {
    let kinds = guardian.row.kinds
    guard let kind = kind ?? (kinds.count == 1 ? kinds.first : nil) else {
      let possible = GuardianKind.known.filter { kind in
        kinds.isEmpty
          ? kind.isOrganisation == guardian.record.value.isOrganisation : kinds.contains(kind)
      }
      throw CommandFailure.kindNeeded(guardian.record.value.listName, possible: possible)
    }
    var draft = Assignment(
      caseID: detail.file.id, guardian: guardian.record.id, role: role ?? .guardian, kind: kind,
      state: .draft)
    draft.tie = Self.tie(of: guardian.record.value, as: kind, in: detail)
    draft.proposal.request = detail.work.requestForProposal
    draft.proposal.readyOn = detail.work.readyOn(draft.guardian)
    return draft
  }

  /// How a Beteiligter of the guardian's name stands to the person; of other volunteers none.
  private static func tie(
    of guardian: Guardian, as kind: GuardianKind, in detail: CaseDetail
  ) -> Tie? {
    guard !kind.isOrganisation else { return nil }
    switch detail.parties.first(where: { guardian.isNamed($0.value.name) })?.value.kind {
    case .relative: return .family
    case .closePerson: return .bond
    default: return kind == .volunteer ? Tie.none : nil
    }
  }

  /// Writes what was said over what is there.
  ///
  /// - Throws: `notADay`, `unknownValue`, `unknownRequest`.
  func write(
    to draft: inout Assignment, in detail: CaseDetail, _ workplace: Workplace
  ) throws {
    if let kind { draft.kind = kind }
    if let tie { draft.tie = tie }
    if let areas { draft.taskAreas = try workplace.taskAreas(areas) }
    if let reason { draft.proposal.reason = reason }
    if let view { draft.proposal.view = view }
    if wish { draft.proposal.preference = .wished }
    if let ready = try workplace.day(ready) { draft.proposal.readyOn = ready }
    if let consent = try workplace.day(consent) { draft.proposal.consentOn = consent }
    if let follows = try workplace.day(follows) { draft.proposal.proofsFollowOn = follows }
    if let request { draft.proposal.request = try open(request, in: detail) }
    for answer in warning.compactMap(Self.answer) {
      draft.proposal.answers[answer.rule] = answer.text
    }
  }

  private func open(_ reference: String, in detail: CaseDetail) throws -> CourtRequest.ID {
    let open = detail.work.openRequests.map(\.id)
    let references = detail.work.references
    guard let id = open.first(where: { references[$0] == reference.uppercased() }) else {
      throw CommandFailure.unknownRequest(
        reference, possible: open.compactMap { references[$0] })
    }
    return id
  }
}

extension GuardianKind: ExpressibleByArgument {}
extension Tie: ExpressibleByArgument {}
extension Assignment.Role: ExpressibleByArgument {}

extension TextKey {
  fileprivate static let unknownRule = TextKey("help.propose.unknownRule")
}
