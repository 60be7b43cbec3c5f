/// What is done with guardians and proposals.
extension DeskAction {
  static let guardians = proposing + listing

  private static let proposing = [
    DeskAction(
      name: "review queue", before: { _ in ["1"] }, rounds: 20, keys: { _ in ["4"] },
      rest: "review queue with its counts"),
    DeskAction(
      name: "open a proposal to review", before: { _ in ["4" + Key.home] }, rounds: 20,
      keys: { _ in ["\r"] }, after: [Key.backspace]),
    DeskAction(
      name: "next proposal to review", before: { _ in ["4" + Key.home + "\r"] }, rounds: 2,
      keys: { _ in Array(repeating: "\t", count: 20) }, after: [Key.backspace]),
    DeskAction(
      name: "proposals and offices, PgDn", before: { _ in ["4/" + Key.pasted("art:e") + "\r"] },
      rounds: 1, keys: { _ in Array(repeating: Key.pageDown, count: 30) }, after: [Key.escape]),
    DeskAction(
      name: "proposals and offices, filter", before: { _ in ["4/"] }, rounds: 12,
      keys: { round in [Key.pasted(proposalFilters[round % proposalFilters.count])] },
      after: [Key.escape, Key.escape], rest: "proposals and offices, filter with its counts"),
    DeskAction(
      name: "candidates for a case",
      before: { round in
        ["2" + Key.home + String(repeating: Key.down, count: round) + "\r"]
      }, rounds: 20, keys: { _ in ["b"] }, after: [Key.backspace, Key.backspace]),
  ]

  private static let listing = [
    DeskAction(
      name: "guardians", before: { _ in ["1"] }, rounds: 20, keys: { _ in ["3"] },
      rest: "guardians with their counts"),
    DeskAction(name: "guardians, ↓", before: { _ in ["3" + Key.home] }, rounds: 1) { _ in
      Array(repeating: Key.down, count: 60)
    },
    DeskAction(name: "guardians, PgDn", rounds: 1) { _ in
      Array(repeating: Key.pageDown, count: 40)
    },
    DeskAction(name: "guardians, End and Home", rounds: 20) { _ in [Key.end, Key.home] },
    DeskAction(
      name: "guardians, search, each key", before: { _ in ["3/"] }, rounds: 6,
      keys: { round in
        ["muller an", "celik", "grun", "schmitz pe", "von rh", "sozial"][round].map(String.init)
      }, after: [Key.escape, Key.escape]),
    DeskAction(
      name: "guardians, filter", before: { _ in ["3/"] }, rounds: guardianFilters.count * 2,
      keys: { round in [Key.pasted(guardianFilters[round % guardianFilters.count])] },
      after: [Key.escape, Key.escape], rest: "guardians, filter with its counts"),
    DeskAction(
      name: "open a guardian, go back", before: { _ in ["3" + Key.home] }, rounds: 20,
      keys: { _ in ["\r", Key.backspace] }, after: [Key.down]),
  ]

  private static let guardianFilters = [
    "art:beruflich", "lage:pause", "frei:nein", "nachweise:fehlen", "sprache:Polnisch",
    "kontakt:>300t",
    "vereinbarung:nein", "stadtteil:Merken", "nurangehörige:ja",
  ]
  private static let proposalFilters = [
    "erledigt:ja", "schritt:zurückgegeben", "erledigt:ja ausgang:abgewichen", "eilfall:ja",
    "für:Essing",
    "betreuer:müller",
  ]
}
