import Guardianship
import Screens
import Testing

@Suite("The case list of the Ehrenamtskoordination")
struct CoordinatorCaseStories {
  @Test("shows whom a placement is about, but neither Aktenzeichen nor deadlines of the court")
  func columns() {
    for (role, isSeen) in [(UserRole.coordinator, false), (.caseworker, true)] {
      var driver = DeskDriver(session: Samples.session(role: role))
      driver.resize(108, 30)
      driver.expect("Becker, Hans")
      driver.expect("Stadtteil")
      for title in ["Aktenzeichen", "Überprüfung", "SB"] {
        if isSeen { driver.expect(title) } else { driver.expectNot(title) }
      }
    }
  }
}
