import Guardianship
import Testing

@Suite("The names of forms in drafts")
struct DraftFormTests {
  @Test("registers hold these names, so they stay")
  func names() {
    let names = [
      "absence", "agreement", "assignment", "calendarEntry", "caseEvent", "caseFile", "contact",
      "court", "courtEntry", "courtRequest", "deadline", "dealingRule", "directive", "ending",
      "endingAssignment", "followUp", "guardian", "inquiry", "move", "newCase", "newRequests",
      "officeSetting", "order", "party", "person", "proof", "reopening", "residence",
      "reviewRule", "sendingReport", "socialReport", "taskArea", "term", "textModule", "training",
      "user",
      "voiding",
    ]
    let missing = names.filter { Draft.Form(rawValue: $0)?.rawValue != $0 }
    #expect(missing == [])
  }

  @Test("every form has a name of its own")
  func forms() {
    #expect(Set(Draft.Form.allCases.map(\.rawValue)).count == Draft.Form.allCases.count)
    #expect(Draft.Form(rawValue: "court") == .deed(.court))
    #expect(Draft.Form(rawValue: "courtEntry") == .record(.court))
    #expect(Draft.Form(rawValue: "person") == .record(.person))
    #expect(Draft.Form(rawValue: "review") == nil)
  }
}
