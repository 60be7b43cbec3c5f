import Foundation
import Testing

/// The road from a case to an appointed guardian, walked by commands.
@Suite(.serialized) struct ProposalCommandTests {
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--cases", "300", "--today", day)
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private static let day = "2026-11-24"

  private func run(_ arguments: [String], as user: String) throws -> Program.Result {
    try Self.city.get().start(arguments + ["--today", Self.day, "--user", user]).wait()
  }

  private func run(_ arguments: String..., as user: String) throws -> Program.Result {
    try run(arguments, as: user)
  }

  /// A case in Prüfung for which nobody is proposed, and the guardian who said nothing against it.
  private func placement(_ position: Int = 0) throws -> (case: String, guardian: String) {
    let open = Set(
      try run("list", "assignments", "--format", "json", as: "winter").rows().filter {
        ["draft", "inReview", "returned", "approved", "proposed"].contains($0["state"] as? String)
      }.compactMap { $0["case"] as? String })
    let cases = try run(
      "list", "cases", "--filter", "status:Prüfung", "--format", "json", as: "winter"
    ).rows().compactMap { $0["reference"] as? String }.filter { !open.contains($0) }
    let reference = try #require(cases.dropFirst(position).first)
    let candidates = try candidates(for: reference)
    let free = candidates.filter {
      $0["tier"] as? String == "volunteer" && ($0["against"] as? [String])?.isEmpty == true
        && ($0["blockers"] as? [String])?.isEmpty == true
    }
    return (reference, try #require(free.compactMap { $0["guardian"] as? String }.first))
  }

  private func candidates(for reference: String) throws -> [[String: Any]] {
    let matched = try run("match", reference, "--format", "json", as: "ehren")
    #expect(matched.status == 0, "\(matched.errors)")
    return try #require(try matched.object()["candidates"] as? [[String: Any]])
  }

  private func rules(_ answer: [String: Any], _ verdict: String) -> [String] {
    (answer["rules"] as? [[String: Any]] ?? []).filter {
      $0["verdict"] as? String == verdict && $0["reason"] is NSNull
    }.compactMap { $0["rule"] as? String }
  }

  private func assignment(_ reference: String) throws -> [String: Any] {
    let rows = try run("list", "assignments", "--format", "json", as: "winter").rows()
    return try #require(rows.first { $0["reference"] as? String == reference })
  }

  @Test("for a dead guardian nothing is written, without a reason the Entwurf is answered")
  func written() throws {
    let place = try placement(3)
    let dead =
      try run("list", "guardians", "--format", "json", as: "winter").rows()
      .first { $0["state"] as? String == "deceased" }?["reference"] as? String
    let refused = try run(
      "propose", place.case, try #require(dead), "--reason", "r", "--ready", "heute", as: "essing")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("verstorben"))
    func drafts() throws -> [[String: Any]] {
      try run("list", "assignments", "--filter", place.case, "--format", "json", as: "winter")
        .rows()
    }
    #expect(try drafts().isEmpty)
    let bare = try run("propose", place.case, place.guardian, "--format", "json", as: "essing")
    #expect(bare.status == 1 && bare.errors.contains("Begründung"))
    let answer = try bare.object()
    #expect(answer["state"] as? String == "draft")
    #expect(try drafts().first?["reference"] as? String == answer["reference"] as? String)
    let shown = try run("show", "case", place.case, "--format", "json", as: "winter").object()
    let assignments = try #require(shown["assignments"] as? [[String: Any]])
    #expect(assignments.first?["proposedBy"] as? String != nil)
  }

  @Test("a match has the tiers of the law in their order, each candidate with both sides")
  func match() throws {
    let candidates = try candidates(for: try placement().case)
    let keys: Set = ["guardian", "name", "tier", "for", "against", "blockers"]
    #expect(candidates.allSatisfy { Set($0.keys) == keys })
    let tiers = ["wish", "close", "volunteer", "professional", "association", "authority"]
    let found = candidates.compactMap { tiers.firstIndex(of: $0["tier"] as? String ?? "") }
    #expect(found.count == candidates.count)
    #expect(found == found.sorted())
  }

  @Test("the whole road: refused with rules, proposed, reviewed, sent, appointed, followed")
  func road() throws {
    let (reference, guardian) = try placement()
    let propose = ["propose", reference, guardian, "--format", "json"]

    let first = try run(propose + ["--reason", "Spricht die Sprache"], as: "dorn")
    #expect(first.status == 1)
    #expect(first.errors.contains("Bereitschaft"))
    let draft = try first.object()
    let proposal = try #require(draft["reference"] as? String)
    #expect(draft["state"] as? String == "draft")
    #expect(rules(draft, "blocker") == ["readiness"])

    let second = try run(propose + ["--ready", "23.11."], as: "dorn")
    #expect(second.status == 1)
    let waiting = try second.object()
    #expect(waiting["reference"] as? String == proposal)
    let warnings = rules(waiting, "warning")
    #expect(warnings.contains("view"))
    for rule in warnings { #expect(second.errors.contains("--warning \(rule)=")) }

    let answers = warnings.flatMap { ["--warning", "\($0)=Eigene Begründung"] }
    let third = try run(propose + answers, as: "dorn")
    #expect(third.status == 0, "\(third.errors)")
    #expect(try third.object()["state"] as? String == "inReview")

    let own = try run("review", proposal, "--approve", as: "dorn")
    #expect(own.status == 1)
    #expect(own.errors.contains("Sachbearbeitung"))
    #expect(own.output.isEmpty)
    let early = try run("send", proposal, as: "dorn")
    #expect(early.status == 1)

    let asked = try run("review", proposal, "--question", "Wie weit ist es?", as: "winter")
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.contains("Rückfrage offen"))
    let answered = try run("review", proposal, "--answer", "Drei Straßen", as: "dorn")
    #expect(answered.status == 0, "\(answered.errors)")
    let approved = try run(
      "review", proposal, "--approve", "--note", "Gut", "--format", "json", as: "winter")
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(try approved.object()["state"] as? String == "approved")

    let sent = try run("send", proposal, "--format", "json", as: "dorn")
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(try sent.object()["state"] as? String == "proposed")

    let appointed = try run(
      "appoint", proposal, "--effective", "24.11.2026", "--decided", "20.11.2026", "--review-on",
      "20.11.2033", "--format", "json", as: "dorn")
    #expect(appointed.status == 0, "\(appointed.errors)")
    #expect(try appointed.object()["state"] as? String == "appointed")

    let row = try assignment(proposal)
    #expect(row["course"] as? String == "followed")
    #expect(row["from"] as? String == "2026-11-24")
    #expect(row["reviewedBy"] as? [String] == ["Winter, Jonas"])
    #expect(row["tie"] as? String == "none")
    let shown = try run("show", "assignment", proposal, "--format", "json", as: "lesen").object()
    #expect((shown["reviews"] as? [[String: Any]])?.count == 3)
    #expect(shown["reason"] as? String == "Spricht die Sprache")
    let detail = try run("show", "guardian", guardian, "--format", "json", as: "ehren").object()
    let cases = try #require(detail["cases"] as? [[String: Any]])
    #expect(cases.contains { $0["reference"] as? String == proposal })
    let status = try run(
      "list", "cases", "--filter", "status:laufend", "--format", "json", as: "dorn"
    ).rows()
    #expect(status.contains { $0["reference"] as? String == reference })
  }

  @Test("a Betreuervorschlag stays as it was sent, and who was declined can still be appointed")
  func frozen() throws {
    let (reference, guardian) = try placement(1)
    let proposed = try run(
      "propose", reference, guardian, "--reason", "Eilt", "--ready", "heute", "--urgent",
      "--format", "json", as: "lensing")
    let proposal = try #require(try proposed.object()["reference"] as? String)
    let letter = try run("paper", "proposal", proposal, as: "lensing")
    #expect(letter.status == 0 && letter.output.contains(proposal))
    #expect(!letter.output.contains("neu zusammengestellt"))
    func body(_ result: Program.Result) -> [Substring] {
      result.output.split(separator: "\n").filter { !$0.contains("gedruckt von") }
    }
    #expect(try run("decline", proposal, "--reason", "zu weit", as: "lensing").status == 0)
    let later = try run("paper", "proposal", proposal, as: "lensing")
    #expect(body(later) == body(letter))
    #expect(try assignment(proposal)["endReason"] as? String == "zu weit")

    let appointed = try run(
      "appoint", proposal, "--effective", "heute", "--format", "json", as: "lensing")
    #expect(appointed.status == 0, "\(appointed.errors)")
    #expect(appointed.errors.contains("§ 1815"), "what is odd is said")
    let office = try #require(try appointed.object()["reference"] as? String)
    #expect(office != proposal)
    #expect(try assignment(office)["state"] as? String == "appointed")
    #expect(try assignment(office)["course"] as? String == "withoutProposal")
  }

  @Test("a proposal that came back goes on with the same command, under the same reference")
  func returned() throws {
    let (reference, guardian) = try placement()
    let propose = [
      "propose", reference, guardian, "--ready", "23.11.", "--view", "ist einverstanden",
      "--warning", "family=gefragt, will nicht", "--format", "json",
    ]
    let first = try run(propose + ["--reason", "Wohnt nah"], as: "essing").object()
    #expect(first["state"] as? String == "inReview")
    let proposal = try #require(first["reference"] as? String)
    let back = try run("review", proposal, "--return", "Wer wurde gefragt?", as: "winter")
    #expect(back.status == 0, "\(back.errors)")
    #expect(try assignment(proposal)["state"] as? String == "returned")
    let again = try run(propose + ["--reason", "Der Sohn wurde gefragt"], as: "essing").object()
    #expect(again["reference"] as? String == proposal)
    #expect(again["state"] as? String == "inReview")
    let withdrawn = try run("withdraw", proposal, "--reason", "Umzug", as: "essing")
    #expect(withdrawn.status == 0, "\(withdrawn.errors)")
    #expect(try assignment(proposal)["state"] as? String == "declined")
  }

  @Test("an Eilfall goes to the court at once, is reviewed afterwards and ends provisionally")
  func urgent() throws {
    let (reference, guardian) = try placement()
    let urgent = try run(
      "propose", reference, guardian, "--reason", "Eilt", "--ready", "heute", "--urgent",
      "--format", "json", as: "lensing")
    #expect(urgent.status == 0, "\(urgent.errors)")
    let answer = try urgent.object()
    #expect(answer["state"] as? String == "proposed")
    let proposal = try #require(answer["reference"] as? String)
    #expect(try assignment(proposal)["reviewLater"] as? Bool == true)
    let appointed = try run("appoint", proposal, "--effective", "heute", as: "lensing")
    #expect(appointed.status == 0, "\(appointed.errors)")
    let status = try run("show", "case", reference, "--format", "json", as: "lensing").object()
    #expect(status["status"] as? String == "provisional")
  }

  @Test("in a running case the order is a change of guardian, and the one before is dismissed")
  func change() throws {
    let running = try run(
      "list", "assignments", "--filter", "erledigt:ja", "--format", "json", as: "winter"
    ).rows().filter { $0["state"] as? String == "appointed" && $0["role"] as? String == "guardian" }
    let states = try run(
      "list", "cases", "--filter", "status:laufend", "--format", "json", as: "winter"
    ).rows().compactMap { $0["reference"] as? String }
    let office = try #require(
      running.first { states.contains($0["case"] as? String ?? "") })
    let (reference, before) = (
      office["case"] as? String ?? "", office["reference"] as? String ?? ""
    )
    let guardian = try placement().guardian
    let proposed = try run(
      "propose", reference, guardian, "--reason", "Umzug", "--ready", "heute", "--urgent",
      "--format", "json", as: "dorn")
    #expect(proposed.status == 0, "\(proposed.errors)")
    let proposal = try #require(try proposed.object()["reference"] as? String)
    let appointed = try run("appoint", proposal, "--effective", "heute", as: "dorn")
    #expect(appointed.status == 0, "\(appointed.errors)")
    #expect(try assignment(before)["state"] as? String == "ended")
    #expect(try assignment(before)["to"] as? String == Self.day)
    let shown = try run("show", "case", reference, "--format", "json", as: "dorn").object()
    #expect(shown["status"] as? String == "running")
    let orders = try #require(shown["orders"] as? [[String: Any]])
    #expect(orders.contains { $0["kind"] as? String == "changeOfGuardian" })
  }

  @Test("guardians and assignments are listed whole unless the filter says otherwise")
  func lists() throws {
    let guardians = try run("list", "guardians", "--format", "json", as: "ehren")
    #expect(guardians.errors.isEmpty)
    let rows = try guardians.rows()
    let keys = "reference name kinds district activeCases capacity state proofs agreement"
    for key in keys.split(separator: " ") { #expect(rows.allSatisfy { $0[String(key)] != nil }) }
    #expect(rows.contains { ["left", "deceased"].contains($0["state"] as? String) })
    let states = Set(
      try run("list", "assignments", "--format", "json", as: "lesen").rows()
        .compactMap { $0["state"] as? String })
    #expect(states.isSuperset(of: ["inReview", "appointed", "ended"]))
    let csv = try run("list", "guardians", "--format", "csv", as: "ehren").output
    #expect(csv.components(separatedBy: "\r\n").count == rows.count + 2)
  }

  @Test("the Ehrenamtskoordination sees volunteers, and of cases what a placement needs")
  func coordinator() throws {
    let reference = try placement().case
    let refused = [
      ["list", "deadlines"], ["list", "requests"], ["list", "calendar"], ["list", "quality"],
      ["paper", "case", reference], ["list", "cases", "--format", "csv", "--columns", "all"],
      ["paper", "proposal", "V-2026-00005"],
    ]
    for command in refused {
      let result = try run(command, as: "ehren")
      #expect(result.status == 1, "\(command)")
      #expect(result.errors.contains("was eine Vermittlung braucht"), "\(command)")
      #expect(result.output.isEmpty)
    }
    let asOf = try run(["list", "cases", "--filter", "stand:2020-01-01"], as: "ehren")
    #expect(asOf.status == 1 && asOf.errors.contains("ist kein Filter"))
    let shown = try run("show", "case", reference, as: "ehren")
    #expect(shown.status == 0)
    #expect(shown.output.contains("Aufgabenbereiche"))
    #expect(!shown.output.contains("Beteiligte"))
    let json = try run("show", "case", reference, "--format", "json", as: "ehren").object()
    #expect(json["parties"] == nil && json["person"] == nil)
    #expect(try run("list", "cases", as: "ehren").status == 0)
    let proposing = try run(
      "propose", reference, "B-00001", "--reason", "x", "--kind", "association", as: "ehren")
    #expect(proposing.status == 1)
  }

  @Test(
    "wrong use is refused with status 2",
    arguments: [
      ["propose", "F-2026-00001"], ["propose", "F-1", "B-1", "--warning", "unknown=x"],
      ["propose", "F-1", "B-1", "--warning", "view"], ["review", "V-1"],
      ["review", "V-1", "--approve", "--return", "x"], ["review", "V-1", "--note", "x"],
      ["appoint", "V-1"], ["decline", "V-1"], ["show", "user", "x"],
    ])
  func wrongUse(arguments: [String]) throws {
    let result = try Self.city.get().start(arguments).wait()
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
  }

  @Test("what the guardian can be is asked where it is several things, a day has to be one")
  func refusedValues() throws {
    let reference = try placement().case
    let notADay = try run(
      "propose", reference, "B-00001", "--reason", "x", "--ready", "bald", as: "dorn")
    #expect(notADay.status == 1 && notADay.errors.contains("bald"))
    let request = try run(
      "propose", reference, "B-00001", "--reason", "x", "--request", "A-1999-00001", as: "dorn")
    #expect(request.status == 1 && request.errors.contains("A-1999-00001"))
    let area = try run(
      "propose", reference, "B-00001", "--reason", "x", "--areas", "Gartenpflege", as: "dorn")
    #expect(area.status == 1 && area.errors.contains("Gartenpflege"))
    let unknown = try run("show", "guardian", "B-99999", as: "dorn")
    #expect(unknown.status == 1 && unknown.errors.contains("B-99999"))
  }
}
