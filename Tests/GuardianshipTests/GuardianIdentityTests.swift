import Guardianship
import Testing

@Suite("Two entries of a list of guardians")
struct GuardianIdentityTests {
  private func identity(
    _ family: String, _ given: String, _ postcode: String, _ street: String
  )
    -> GuardianIdentity
  {
    GuardianIdentity([
      .guardianFamily: family, .guardianGiven: given, .guardianPostcode: postcode,
      .guardianStreet: street,
    ])
  }

  @Test(
    "are one guardian however the street is spelled",
    arguments: [
      "Bergstr. 31 b", "Bergstraße 31b", "BERGSTRASSE 31 B", "Berg-Str. 31b", "Bergstrasse  31 b",
    ])
  func street(spelling: String) {
    #expect(
      identity("Müller", "Uwe", "52353", spelling)
        == identity("Mueller", "UWE", " 52353", "Bergstr. 31b"))
  }

  @Test(
    "are two where postcode, street, number or name differ",
    arguments: [
      ("Müller", "Uwe", "52349", "Bergstr. 31b"), ("Müller", "Uwe", "52353", "Talstr. 31b"),
      ("Müller", "Uwe", "52353", "Bergstr. 31a"), ("Müller", "Ute", "52353", "Bergstr. 31b"),
      ("Müller", "Uwe", "52353", "Bergstr. 3-1b"),
    ])
  func different(other: (String, String, String, String)) {
    #expect(
      identity(other.0, other.1, other.2, other.3)
        != identity("Müller", "Uwe", "52353", "Bergstr. 31b"))
  }

  @Test(
    "may be one where a letter was lost, or only an initial stands there",
    arguments: [
      ("Y?lmaz", "Peter"), ("Yilmaz", "P."), ("Yilmaz", "P"), ("Yilmaz", ""), ("Yilmaz", "Pet?r"),
    ])
  func perhaps(other: (String, String)) {
    let name = ListedName(family: "Yılmaz", given: "Peter")
    let other = ListedName(family: other.0, given: other.1)
    #expect(name.isPerhaps(other))
    #expect(other.isPerhaps(name))
  }

  @Test(
    "are not even perhaps one with another name",
    arguments: [("Yilmaz", "K."), ("Yilmaz", "Petra"), ("Y?lma", "Peter"), ("Yilmaz", "Peter")])
  func notPerhaps(other: (String, String)) {
    let name = ListedName(family: "Yılmaz", given: "Peter")
    #expect(!name.isPerhaps(ListedName(family: other.0, given: other.1)))
  }
}
