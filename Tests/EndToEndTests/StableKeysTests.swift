import Foundation
import Testing

/// The keys of JSON and the headings of CSV are what scripts of offices hold on to: none of them
/// changes its name or its place by the way.
@Suite(.serialized) struct StableKeysTests {
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--cases", "700", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  /// - Parameter user: nothing for the one who made the register.
  private func output(_ arguments: [String], as user: String? = nil) throws -> String {
    let options = ["--today", "2026-11-24"] + (user.map { ["--user", $0] } ?? [])
    let result = try Self.city.get().start(arguments + options).wait()
    try #require(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func references(_ list: String, limit: String) throws -> [String] {
    try output(["list", list, "--format", "json", "--limit", limit]).split(separator: "\"")
      .map(String.init).filter { $0.wholeMatch(of: /[FBV]-[0-9-]+/) != nil }
  }

  // MARK: - Lists

  private static let guardian = """
    reference name kinds[] district activeCases capacity reportedCases state papers \
    proofs[{kind issued handedIn result}] agreement takesStrangers lastTalk nextTalk
    """

  private static let assignment = """
    reference case guardian role kind state tie from to taskAreas[] proposedBy reviewedBy[] \
    reviewLater course endReason
    """

  @Test(
    "a list has these members in this order",
    arguments: [
      (
        "cases", nil,
        """
        reference fileNumber court familyName givenName born district status guardian guardianKind \
        guardianTie guardians[] appointedOn decidedOn reviewOn caseworker endReason endedOn \
        fileReference
        """
      ),
      (
        "cases", "ehren",
        """
        reference familyName givenName born district status guardian guardianKind guardianTie \
        guardians[]
        """
      ),
      (
        "deadlines", nil,
        "rule case fileNumber owedBy trigger due shiftedFrom paragraph state kind ours"
      ),
      ("requests", nil, "reference case kind occasion received assignedTo due sent settled"),
      ("contacts", nil, "day kind minutes about[] reached"),
      ("calendar", nil, "day time kind about place"),
      ("follow-ups", nil, "due text owner about every done"),
      ("quality", nil, "finding case other"),
      ("guardians", nil, guardian), ("guardians", "ehren", guardian),
      ("assignments", nil, assignment), ("assignments", "ehren", assignment),
    ])
  func members(list: String, user: String?, members: String) throws {
    let rows = try output(["list", list, "--format", "json"], as: user)
    #expect(try JSONShape(of: rows).text == "[{\(members)}]")
  }

  @Test(
    "a CSV file has these headings in this order",
    arguments: [
      (
        "cases", nil,
        """
        Geburtsdatum;Aktenzeichen;Gericht;Geschäftszeichen;Nachname;Vorname;Stadtteil;Status;\
        Betreuer;Art;Anzahl Betreuer;Bestellt am;Beschluss vom;Überprüfung;Sachbearbeitung;\
        Grund des Endes;Beendet am;E-Akte
        """
      ),
      (
        "cases", "ehren",
        """
        Geburtsdatum;Geschäftszeichen;Nachname;Vorname;Stadtteil;Status;Betreuer;Art;\
        Anzahl Betreuer
        """
      ),
      (
        "deadlines", nil,
        """
        Fällig;Frist;Geschäftszeichen;Name;Aktenzeichen;Für;Schuldet;Ab;Verschoben vom;Art;Stand;\
        Grundlage
        """
      ),
      (
        "requests", nil,
        """
        Geschäftszeichen;Auftrag;Anlass;Eingang;Fällig;Für;Versandt;Erledigt;Tage;Stand;Name;\
        Aktenzeichen;SB
        """
      ),
      ("contacts", nil, "Tag;Art;Min.;Name;Mit wem;Erreicht;Worum es geht;Gebühr;Von"),
      ("calendar", nil, "Tag;Zeit;Art;Name;Aktenzeichen;Ort;Für;Stand;Worum es geht"),
      ("follow-ups", nil, "Fällig;Worum es geht;Alle;Für;Name;Aktenzeichen;Stand"),
      ("quality", nil, "Auffällig;Geschäftszeichen;Name;geb.;Aktenzeichen;Auch;Stadtteil;SB"),
      ("guardians", nil, guardianHeadings), ("guardians", "ehren", guardianHeadings),
      (
        "assignments", nil,
        """
        Geschäftszeichen;Stand;seit;Name;Aktenzeichen;Vorschlag;Art;Bezug;Fällig;Versandt;Für;\
        in Prüfung bei;SB
        """
      ),
      (
        "assignments", "ehren",
        """
        Geschäftszeichen;Stand;seit;Name;Vorschlag;Art;Bezug;Fällig;Versandt;Für;in Prüfung bei
        """
      ),
    ])
  func headings(list: String, user: String?, headings: String) throws {
    let text = try output(["list", list, "--format", "csv", "--limit", "1"], as: user)
    let first = text.components(separatedBy: "\r\n").first
    #expect(first.map { String($0.trimmingPrefix("\u{FEFF}")) } == headings)
  }

  private static let guardianHeadings = """
    Geschäftszeichen;Name;kann sein;Stand;Fälle;Nachweise;Vereinbarung;Gespräch;nächstes;\
    Stadtteil;Telefon;Sprachen
    """

  // MARK: - Single records

  @Test("a case has these members in this order")
  func caseMembers() throws {
    let cases = try references("cases", limit: "80")
    let shapes = try cases.map {
      try JSONShape(of: output(["show", "case", $0, "--format", "json"]))
    }
    #expect(
      shapes.reduce(JSONShape.scalar) { $0.merged(with: $1) }.text == """
        {reference status \
        person{addressBlocked birthName born diedOn family given interpreter languages \
        livingSituation phone sex title visitHints} \
        case{cause endReason endedOn fileReference importNote remark wishes} \
        residences[{district from kind place postcode street to}] courts[{court fileNumber from to}] \
        statuses[{from status to}] caseworkers[{caseworker from to}] \
        parties[{address asGuardian email isReady kind mayBeInformed name note phone relation}] \
        directives[{holder kind location note signedOn}] \
        orders[{againstDeclaredWill decidedOn effectiveOn hasReservation kind reservationScope \
        reviewOn taskAreas[] validUntil wording}] \
        assignments[{answers claimedBy claimedOn consentOn course courtReference effectiveOn \
        endReason endedByDeath endedOn expenses guardian isExempt isTiedToProvider isUrgent kind \
        preference proofsFollowOn proposedBy readyOn reason receipt request reviewLater role sentOn state \
        submittedOn taskAreas[] tie view way}]}
        """)
    let placement = try output(["show", "case", cases[0], "--format", "json"], as: "ehren")
    #expect(
      try JSONShape(of: placement).text
        == "{reference status name born district languages wishes taskAreas[] guardians[]}")
  }

  @Test("a guardian has these members in this order", arguments: [nil, "ehren"])
  func guardianMembers(user: String?) throws {
    let shapes = try (1...9).map {
      try JSONShape(
        of: output(["show", "guardian", "B-0000\($0)", "--format", "json"], as: user))
    }
    #expect(
      shapes.reduce(JSONShape.scalar) { $0.merged(with: $1) }.text == """
        {\(Self.guardian) cases[{\(Self.assignment)}] \
        inquiries[{case asked answer answered reason askAgain}] \
        trainings[{kind day topic minutes}] \
        agreements[{partner contact signed ended substitutes introduced}]}
        """)
  }

  @Test("an assignment has these members in this order")
  func assignmentMembers() throws {
    let shapes = try references("assignments", limit: "6").filter { $0.hasPrefix("V") }.map {
      try JSONShape(of: output(["show", "assignment", $0, "--format", "json"]))
    }
    #expect(
      shapes.reduce(JSONShape.scalar) { $0.merged(with: $1) }.text == """
        {\(Self.assignment) reason view preference urgent ready consent proofsFollow submitted sent \
        rules[{rule verdict text paragraph reason}] reviews[{decision text reviewer day}]}
        """)
  }
}

/// The names of members as they stand in a text of JSON, without the values.
private indirect enum JSONShape {
  case scalar
  case list(JSONShape)
  case object([(key: String, shape: JSONShape)])

  /// `{reference kinds[] proofs[{kind issued}]}`.
  var text: String {
    switch self {
    case .scalar: ""
    case .list(let shape): "[\(shape.text)]"
    case .object(let members):
      "{" + members.map { $0.key + $0.shape.text }.joined(separator: " ") + "}"
    }
  }

  /// What stands in either of them, in the order of the first.
  func merged(with other: JSONShape) -> JSONShape {
    switch (self, other) {
    case (.scalar, _): return other
    case (_, .scalar): return self
    case (.list(let first), .list(let second)): return .list(first.merged(with: second))
    case (.object(var members), .object(let others)):
      for (key, shape) in others {
        if let place = members.firstIndex(where: { $0.key == key }) {
          members[place].shape = members[place].shape.merged(with: shape)
        } else {
          members.append((key, shape))
        }
      }
      return .object(members)
    default: return self
    }
  }

  init(of text: String) throws {
    var rest = Array(text.utf8)[...]
    self = try JSONShape(reading: &rest)
  }

  private init(reading rest: inout ArraySlice<UInt8>) throws {
    func skip(_ bytes: String) {
      while let byte = rest.first, bytes.utf8.contains(byte) { rest.removeFirst() }
    }
    skip(" \n")
    switch rest.first {
    case UInt8(ascii: "["):
      rest.removeFirst()
      var element = JSONShape.scalar
      while true {
        skip(" \n,")
        if rest.first == UInt8(ascii: "]") { break }
        element = element.merged(with: try JSONShape(reading: &rest))
      }
      rest.removeFirst()
      self = .list(element)
    case UInt8(ascii: "{"):
      rest.removeFirst()
      var members: [(key: String, shape: JSONShape)] = []
      while true {
        skip(" \n,")
        if rest.first == UInt8(ascii: "}") { break }
        let key = try JSONShape.string(in: &rest)
        skip(" :")
        members.append((key, try JSONShape(reading: &rest)))
      }
      rest.removeFirst()
      self = .object(members)
    case UInt8(ascii: "\""):
      _ = try JSONShape.string(in: &rest)
      self = .scalar
    default:
      rest = rest.drop { !",]}\n".utf8.contains($0) }
      self = .scalar
    }
  }

  private static func string(in rest: inout ArraySlice<UInt8>) throws -> String {
    try #require(rest.popFirst() == UInt8(ascii: "\""))
    var bytes: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      bytes.append(byte)
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { bytes.append(escaped) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
