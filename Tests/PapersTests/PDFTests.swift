import Foundation
import Guardianship
import Papers
import Sheets
import Testing

@Suite("PDF")
struct PDFTests {
  private func pdf(_ document: Document, created: Int = 1_795_266_300) throws -> [UInt8] {
    try document.pdf(created: Instant(seconds: created), with: Typesetter())
  }

  /// What a program of Poppler says about a file of these bytes.
  private func output(of program: String, for bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = program.hasSuffix("text") ? ["-layout", file.path, "-"] : [file.path]
    process.environment = ["TZ": "UTC", "LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  @Test("the same list gives the same bytes, another creation date others")
  func sameBytes() throws {
    let sheet = Samples.sheet(count: 80)
    let first = try pdf(Document(sheet))
    let (second, later) = (
      try pdf(Document(sheet)), try pdf(Document(sheet), created: 1_795_266_301)
    )
    #expect(second == first)
    #expect(later != first)
  }

  @Test("one typesetter serves several papers without a trace of the one before")
  func reuse() throws {
    let typesetter = Typesetter()
    let created = Instant(seconds: 0)
    let document = Document(Samples.sheet(count: 3))
    let first = try document.pdf(created: created, with: typesetter)
    _ = try Document(Samples.record).pdf(created: created, with: typesetter)
    let second = try document.pdf(created: created, with: typesetter)
    #expect(second == first)
  }

  @Test("the file begins and ends as a PDF does")
  func wholeFile() throws {
    let bytes = try pdf(Document(Samples.sheet(count: 200)))
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8))
  }

  @Test(
    "the file has the pages of the document and the creation date it was given",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")))
  func pages() throws {
    let document = Document(Samples.sheet(count: 200))
    let facts = try output(of: "/usr/bin/pdfinfo", for: pdf(document))
    #expect(facts.contains(try Regex("Pages: +\(document.pages.count)\n")))
    #expect(facts.contains("Sat Nov 21 13:05:00 2026"))
    #expect(facts.contains("A4"))
  }

  @Test("names in other scripts are drawn whole")
  func scripts() throws {
    let rows = [
      ["山田 太郎", "1"], ["Nguye\u{302}\u{303}n", "2"], ["כהן, שרה", "3"], ["محمد علي", "4"],
      ["👩‍👩‍👧", "5"],
    ]
    let document = Document(Samples.sheet(rows: rows, columns: Samples.twoColumns))
    let texts = document.texts(page: 0)
    for row in rows { #expect(texts.contains(row[0])) }
    let bytes = try pdf(document)
    #expect(bytes.count > 1000)
  }

  @Test(
    "the text of the file can be searched",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")))
  func searchable() throws {
    let rows =
      (0..<8).map(Samples.row) + [["1 XVII 1/1", "Pfiff-Schiffer, Effi"] + Samples.row(1)[2...]]
    let text = try output(of: "/usr/bin/pdftotext", for: pdf(Document(Samples.sheet(rows: rows))))
    for row in 0..<8 { #expect(text.contains(Samples.row(row)[0])) }
    #expect(text.contains("Müller-Lüdenscheidt, Renate Elfriede"))
    #expect(text.contains("Çelik, Ayşe"))
    #expect(text.contains("Pfiff-Schiffer, Effi"))
  }
}
