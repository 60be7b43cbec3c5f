import Foundation
public import Testing

/// Compares a text with the file `Goldens/<name>.txt` in the folder of the test target.
///
/// A missing file is written, and the test fails so that somebody looks at it.
/// `RECORD_GOLDENS=1` writes every file anew; the change is then read like code. The file has one
/// line break at its end whatever the text has.
/// - Parameter name: the file's name without ending; `/` makes a folder.
public func expectGolden(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = text.hasSuffix("\n") ? text : text + "\n"
  let golden = testFolder(of: file).appendingPathComponent("Goldens/\(name).txt")
  let expected = try? String(contentsOf: golden, encoding: .utf8)
  let records = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  if expected == text { return }
  guard let expected, !records else {
    do {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
    } catch {
      Issue.record("the golden \(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    if !records {
      Issue.record(
        "recorded the golden \(name); look at it and run again", sourceLocation: sourceLocation)
    }
    return
  }
  Issue.record(
    "differs from the golden \(name):\n\(lineDifference(expected: expected, actual: text))",
    sourceLocation: sourceLocation)
}

/// The folder right below `Tests` that a source file lies in.
private func testFolder(of file: String) -> URL {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while folder.pathComponents.count > 2,
    folder.deletingLastPathComponent().lastPathComponent != "Tests"
  { folder.deleteLastPathComponent() }
  return folder
}
