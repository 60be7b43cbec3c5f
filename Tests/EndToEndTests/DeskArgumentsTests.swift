import Testing

@testable import geleit

@Suite("The command line of the desk") struct DeskArgumentsTests {
  @Test("nothing, or options with their values, opens the desk")
  func desk() throws {
    let bare = try #require(DeskArguments([]))
    #expect(bare.options.register == nil)
    let full = try #require(
      DeskArguments(["--user", "dorn", "--register", "a b.db", "--theme", "light"]))
    #expect(full.options.register == "a b.db")
    #expect(full.options.user == "dorn")
    #expect(full.options.language == nil)
    #expect(full.theme == "light")
  }

  @Test(
    "anything else is for the parser",
    arguments: [
      ["demo"], ["--help"], ["--register"], ["--register", "--today"], ["--register=a.db"],
      ["--register", "a.db", "--register", "b.db"], ["--registr", "a.db"],
      ["--register", "a.db", "check"],
    ])
  func others(arguments: [String]) {
    #expect(DeskArguments(arguments) == nil)
  }
}
