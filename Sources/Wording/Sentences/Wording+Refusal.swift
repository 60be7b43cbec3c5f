public import Guardianship

extension Wording {
  /// Why something was refused, with the paragraph and what to do.
  public func explanation(of refusal: Refusal) -> Explanation {
    if case .ofOne(let name, let reason) = refusal {
      return explanation(TextKey("refusal.ofOne"), [name, explanation(of: reason).line])
    }
    let (key, arguments) = sentence(of: refusal)
    return explanation(key, arguments, paragraph: refusal.paragraph)
  }

  private func sentence(of refusal: Refusal) -> (TextKey, [String]) {
    switch refusal {
    case .missing(let field): (TextKey("refusal.missing"), [label(field)])
    case .notADay(let field, let text):
      (TextKey("refusal.notADay"), [label(field), quoted(text)])
    case .unknownValue(let field, let text):
      (TextKey("refusal.unknownValue"), [label(field), quoted(text)])
    case .endBeforeStart(let field, let end, let start):
      (TextKey("refusal.endBeforeStart"), [label(field), day(end), day(start)])
    case .diedBeforeBirth(let died, let born):
      (TextKey("refusal.diedBeforeBirth"), [day(died), day(born)])
    case .tieOfOrganisation(let kind): (TextKey("refusal.tieOfOrganisation"), [name(kind)])
    case .kindOfOrganisation(let guardian):
      (TextKey("refusal.kindOfOrganisation"), [guardian])
    case .inTheFuture(let field, let day):
      (TextKey("refusal.inTheFuture"), [label(field), self.day(day)])
    case .beforeSeventeen(let field, let day, let born):
      (
        TextKey("refusal.beforeSeventeen"),
        [
          label(field), self.day(day),
          self.day(OrderRules.earliestAppointment(born: born)),
        ]
      )
    case .reviewBeforeOrder(let review, let order):
      (TextKey("refusal.reviewBeforeOrder"), [day(review), day(order)])
    case .fileNumberTaken(let number, let court, let person, let reference):
      (TextKey("refusal.fileNumberTaken"), [number.text, court, person, reference])
    case .tooLong(let field, let limit):
      (TextKey("refusal.tooLong"), [label(field), count(limit)])
    case .ownSubstitute: (TextKey("refusal.ownSubstitute"), [])
    case .ownCoSignature: (TextKey("refusal.ownCoSignature"), [])
    case .stillResponsible(let user, let cases, let requests, let others):
      (
        TextKey("refusal.stillResponsible"), [user, count(cases), count(requests), count(others)]
      )
    case .nameTaken(_, let name): (TextKey("refusal.nameTaken"), [quoted(name)])
    case .onlyByOperation(let field): (TextKey("refusal.onlyByOperation"), [label(field)])
    case .periodsOverlap(let field, let day):
      (TextKey("refusal.periodsOverlap"), [label(field), self.day(day)])
    case .kindOfHuman(let kind): (TextKey("refusal.kindOfHuman"), [name(kind)])
    case .caseEnded(let reference): (TextKey("refusal.caseEnded"), [reference])
    case .caseNotEnded(let reference): (TextKey("refusal.caseNotEnded"), [reference])
    case .wrongStatus(let status, let needed):
      (TextKey("refusal.wrongStatus"), [name(status), alternatives(needed.map { name($0) })])
    case .recordVoided(let record): (TextKey("refusal.recordVoided"), [name(record.kind)])
    case .notFound(let text): (TextKey("refusal.notFound"), [quoted(text)])
    case .ambiguous(let text, let references):
      (TextKey("refusal.ambiguous"), [quoted(text), references.joined(separator: ", ")])
    case .notAllowed(let operation, let role):
      (TextKey("refusal.notAllowed"), [name(role), name(operation)])
    case .notSeen(let role): (TextKey("refusal.notSeen"), [name(role)])
    case .unknownUser(let user): (TextKey("refusal.unknownUser"), [quoted(user)])
    case .doesNotWorkOnCases(let user, let role):
      (TextKey("refusal.doesNotWorkOnCases"), [user, name(role)])
    case .nothingToUndo: (TextKey("refusal.nothingToUndo"), [])
    case .laterOwnChange(let operation):
      (TextKey("refusal.laterOwnChange"), [name(operation)])
    case .changedSince(let operation, let user, _):
      (TextKey("refusal.changedSince"), [name(operation), user])
    case .cannotUndo(let operation): (TextKey("refusal.cannotUndo"), [name(operation)])
    case .viewsOfAllNotAllowed(let role): (TextKey("refusal.viewsOfAll"), [name(role)])
    case .readOnly: (TextKey("refusal.readOnly"), [])
    case .inUse(let record): (TextKey("refusal.inUse"), [name(record.kind)])
    case .assignmentEnded: (TextKey("refusal.assignmentEnded"), [])
    case .orderAppointsNobody(let kind):
      (TextKey("refusal.orderAppointsNobody"), [quoted(name(kind))])
    case .lastSupervisor(let user): (TextKey("refusal.lastSupervisor"), [user])
    case .reportSent: (TextKey("refusal.reportSent"), [])
    case .samePerson: (TextKey("refusal.samePerson"), [])
    case .notTwoEntries: (TextKey("refusal.notTwoEntries"), [])
    case .deadInOpenCase: (TextKey("refusal.deadInOpenCase"), [])
    case .requestSettled(let reference): (TextKey("refusal.requestSettled"), [reference])
    case .wrongStep(let operation, let state):
      (TextKey("refusal.wrongStep"), [name(operation), name(.wrongStep, state.rawValue)])
    case .blockedBy(let rules):
      (TextKey("refusal.blockedBy"), [named(rules)])
    case .unanswered(let rules):
      (TextKey("refusal.unanswered"), [named(rules)])
    case .ownReview: (TextKey("refusal.ownReview"), [])
    case .claimed(let user): (TextKey("refusal.claimed"), [user])
    case .proposalFixed(let state): (TextKey("refusal.proposalFixed"), [name(state)])
    case .noQuestion: (TextKey("refusal.noQuestion"), [])
    case .ofOne(let name, let reason): (TextKey("refusal.ofOne"), [name, "\(reason)"])
    case .toBeRead(let reference): (TextKey("refusal.toBeRead"), [reference])
    case .guardianDeceased(let guardian): (TextKey("refusal.guardianDeceased"), [guardian])
    case .alreadyProposed(let reference): (TextKey("refusal.alreadyProposed"), [reference])
    case .alreadyAsked(let day): (TextKey("refusal.alreadyAsked"), [self.day(day)])
    case .stillInOffice(let guardian, let cases):
      (TextKey("refusal.stillInOffice"), [guardian, "\(cases)"])
    }
  }

  /// "Schuldnerverzeichnis (§ 21 Abs. 2, 3 BtOG); Auslastung": each rule with its own paragraph.
  private func named(_ rules: [ProposalRule]) -> String {
    rules.map { rule in rule.paragraph.map { "\(name(rule)) (\($0))" } ?? name(rule) }
      .joined(separator: "; ")
  }

  /// Why the register itself could not do what was asked: missing, damaged, from a newer program.
  ///
  /// Register names its failures; each name has a text `failure.NAME`, and `failure.unknown` stands
  /// for one that nobody has worded.
  public func explanation(ofFailure name: String, _ arguments: [String]) -> Explanation {
    let key = TextFamily.failure.key(name)
    guard texts[key.name] != nil else {
      return explanation(TextKey("failure.unknown"), [([name] + arguments).joined(separator: ": ")])
    }
    return explanation(key, arguments)
  }
}
