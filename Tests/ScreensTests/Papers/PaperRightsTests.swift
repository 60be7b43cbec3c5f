import Guardianship
import Screens
import Testing

@Suite("Who may print what")
struct PaperRightsTests {
  @Test(
    "the Prüfliste is for who may review", arguments: [UserRole.caseworker, .reader, .coordinator])
  func reviewList(role: UserRole) throws {
    #expect(throws: Refusal.notAllowed(.reviewProposal, role)) {
      try Paper.reviewList.check(for: role)
    }
    try Paper.reviewList.check(for: .supervisor)
  }
}
