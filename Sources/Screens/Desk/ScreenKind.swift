/// Every screen there is, in the order of the list of keys, by its name in tests.
enum ScreenKind: String, CaseIterable {
  case cases = "case-list"
  case today
  case work = "work-list"
  case agenda
  case merge
  case sharing
  case guardian
  case proposal
  case candidates
  case compare
  case overview
  case detail = "case-detail"
  case form
  case conflict
  case importing = "import"
  case paper
  case catalogue
  case start
}
