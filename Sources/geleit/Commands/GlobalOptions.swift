import ArgumentParser
import Foundation
import Guardianship
import Wording

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: .text("help.register", value: "file"))
  var register: String?

  @Option(help: .text("help.language", value: "de|en"))
  var language: String?

  @Option(help: .text("help.today", value: "day"))
  var today: String?

  @Option(help: .text("help.user", value: "account"))
  var user: String?

  init() {}

  /// Options that did not come through the parser.
  init(register: String?, language: String?, today: String?, user: String?) {
    self.register = register
    self.language = language
    self.today = today
    self.user = user
  }

  func wording(_ host: HostEnvironment) -> Wording {
    Wording(Language(option: language, environment: host.environment))
  }

  func path(_ host: HostEnvironment) -> String {
    RegisterLocation.path(option: register, environment: host.environment)
  }

  /// The day of `--today`, or nothing where it was not given.
  func day(_ wording: Wording) throws -> Day? {
    guard let today else { return nil }
    let clock = HostEnvironment.today()
    guard let day = DayInput.day(today, today: clock, words: wording.dayWords) else {
      throw CommandFailure.notADay(today)
    }
    return day
  }
}
