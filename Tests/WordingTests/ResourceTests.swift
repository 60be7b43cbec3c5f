import Foundation
import Guardianship
import Testing
import Wording

@Suite("Built-in files")
struct ResourceTests {
  @Test("the list in resources.c is the content of the folders")
  func listed() throws {
    let resources = SourceTree.root.appending(path: "Resources")
    var files: [String] = []
    for folder in ["Texts", "Catalogues"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: resources.appending(path: folder).path)
      files += names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
    }
    #expect(ResourceFile.all.map(\.name) == files.sorted())
  }

  @Test("a built-in file holds what the file on disk holds")
  func same() throws {
    for file in ResourceFile.all {
      let url = SourceTree.root.appending(path: "Resources/\(file.name)")
      #expect(try String(contentsOf: url, encoding: .utf8) == file.text, "\(file.name)")
    }
  }

  @Test("a name that is not built in gives nothing")
  func unknown() { #expect(ResourceFile("Texts/fr.txt") == nil) }

  @Test("the catalogue marks the six areas of § 1815 Abs. 2 BGB")
  func taskAreas() {
    let areas = Catalogues.taskAreas
    #expect(areas.compactMap(\.expressNumber).sorted() == [1, 2, 3, 4, 5, 6])
    #expect(areas.first { $0.name == "Vermögenssorge" }?.includesAssets == true)
    #expect(Set(areas.map(\.name)).count == areas.count)
    #expect(Catalogues.courts.contains { $0.name == "Amtsgericht Düren" })
  }
}
