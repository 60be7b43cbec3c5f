import Guardianship
import Testing

@Suite("What a list said, as it is kept")
struct ImportValuesTests {
  @Test("values are kept by key: neither a further column nor another order changes what is stored")
  func packed() {
    var values = ImportValues()
    values[.wishes] = "kein Heim = gut\nbleibt hier"
    values[.family] = "Alder"
    values[.born] = "1960-10-16"
    let packed = "born=1960-10-16\u{1F}family=Alder\u{1F}wishes=kein Heim = gut\nbleibt hier"
    #expect(values.packed == packed)
    #expect(ImportValues(packed: packed) == values)
    let elsewhere = packed.split(separator: "\u{1F}").reversed().joined(separator: "\u{1F}")
    #expect(ImportValues(packed: elsewhere) == values)
    #expect(ImportValues(packed: packed + "\u{1F}gone=a column that is no more") == values)
    #expect(ImportValues(packed: "") == ImportValues())
  }

  @Test("a value that begins with a mark above a letter stays whole")
  func marks() {
    var values = ImportValues()
    values[.given] = "\u{301}a"
    #expect(ImportValues(packed: values.packed) == values)
  }

  @Test("a column keeps the key under which registers hold its values")
  func keys() {
    let kept = """
      addressBlocked appointedOn birthName born caseworker court decidedOn diedOn district endReason \
      endedOn family fileNumber given guardian guardianKind interpreter languages livingSituation \
      phone place postcode reference remark reservation reviewOn sex status street taskAreas title \
      visitHints wishes
      """.split(separator: " ").map(String.init)
    #expect(Set(kept).isSubset(of: ImportColumn.allCases.map(\.rawValue)))
  }
}
