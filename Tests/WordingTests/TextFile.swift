import Foundation
import Wording

/// A text file as it lies in the repository, read for checks that the program itself never makes.
struct TextFile {
  let language: Language
  let entries: [(key: String, text: String)]

  init(_ language: Language) {
    self.language = language
    let text = ResourceFile("Texts/\(language.rawValue).txt")?.text ?? ""
    entries = text.split(separator: "\n").map { line in
      guard let separator = line.firstRange(of: " = ") else { return (String(line), "") }
      return (String(line[..<separator.lowerBound]), String(line[separator.upperBound...]))
    }
  }

  var keys: [String] { entries.map(\.key) }

  static let german = TextFile(.german)
  static let english = TextFile(.english)

  /// The places of a text that arguments fill, sorted.
  static func placeholders(_ text: String) -> [String] {
    text.matches(of: /\{(\d+|§)\}/).map { String($0.output.0) }.sorted()
  }
}

/// The package's own source files, without doc comments.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let swiftFiles: [String] = {
    let sources = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .map { source in
        source.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
      }
  }()
}
