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

  /// Counts a byte sequence; page objects are never compressed by Cairo.
  private func count(_ text: String, in bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: Unicode.ASCII.self).components(separatedBy: text).count - 1
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

  @Test("the file has the pages of the document and its creation date")
  func pages() throws {
    let document = Document(Samples.sheet(count: 200))
    let bytes = try pdf(document)
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    #expect(count("/Type /Page\n", in: bytes) == document.pages.count)
    #expect(count("D:20261121130500", in: bytes) == 1)
  }

  @Test("names in other scripts are drawn whole")
  func scripts() throws {
    let rows = [
      ["山田 太郎", "1"], ["Nguye\u{302}\u{303}n", "2"], ["כהן, שרה", "3"], ["محمد علي", "4"], ["👩‍👩‍👧", "5"],
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
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(pdf(Document(Samples.sheet(count: 8)))).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    process.arguments = ["-layout", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    for row in 0..<8 { #expect(text.contains(Samples.row(row)[0])) }
    #expect(text.contains("Müller-Lüdenscheidt, Renate Elfriede"))
    #expect(text.contains("Çelik, Ayşe"))
  }
}
