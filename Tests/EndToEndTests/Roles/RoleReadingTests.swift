import Foundation
import Guardianship
import Register
import Testing

@testable import geleit

/// Every reading that screens and commands share, as each role.
@Suite struct RoleReadingTests {
  /// What each reading answers, whole; a refusal reads as nothing.
  private func texts(as account: String) throws -> [(reading: String, text: String)] {
    let city = try PlantedCity.shared.get()
    let workplace = try Workplace(
      GlobalOptions(
        register: city.program.register, language: "de", today: PlantedCity.today, user: account))
    return try Reading.all(in: workplace).map { reading in
      do {
        var text = ""
        dump(try reading.read(workplace), to: &text)
        return (reading.name, text)
      } catch is Refusal { return (reading.name, "") }
    }
  }

  @Test("nothing that the Ehrenamtskoordination reads holds what a placement does not need")
  func coordinator() throws {
    for (reading, text) in try texts(as: "ehren") {
      for secret in PlantedCity.secrets {
        let place = text.range(of: secret).map { String(text[$0.lowerBound...].prefix(60)) }
        #expect(place == nil, "\(reading)")
      }
    }
  }

  @Test(
    "who sees whole cases reads each of these texts somewhere", arguments: ["lesen", "lensing"])
  func whole(account: String) throws {
    let text = try texts(as: account).map(\.text).joined()
    for field in PlantedCity.planted {
      #expect(text.contains("\(PlantedCity.mark)-\(field.rawValue)"), "\(field)")
    }
    #expect(text.contains("XVII"))
    #expect(text.contains("\(PlantedCity.mark)-history"))
  }

  @Test("drafts and views of one's own are read by nobody else", arguments: ["lesen", "ehren"])
  func own(account: String) throws {
    for (reading, text) in try texts(as: account) {
      for name in ["draft", "view"] {
        #expect(!text.contains("\(PlantedCity.mark)-\(name)"), "\(reading)")
      }
    }
  }
}
