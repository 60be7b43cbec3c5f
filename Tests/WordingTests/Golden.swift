import Foundation
import Testing

/// A text that a test makes, compared with the one checked in beside it.
enum Golden {
  static func check(
    _ text: String, named name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
    let url = folder.appending(path: name + ".txt")
    let known = try? String(contentsOf: url, encoding: .utf8)
    let records = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    if known == text + "\n" { return }
    if records || known == nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: url)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let (old, new) = ((known ?? "").split(separator: "\n"), text.split(separator: "\n"))
    let changes = new.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
    Issue.record("\(name):\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
