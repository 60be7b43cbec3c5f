import Foundation
import Testing

/// Compares a text with the recorded file `Goldens/NAME.txt`.
///
/// A missing file is written and the test fails with "recorded"; `RECORD_GOLDENS=1` records anew.
func expectGolden(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("Goldens/\(name).txt")
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  guard let recorded, !isRecording else {
    try text.write(to: file, atomically: true, encoding: .utf8)
    if !isRecording { Issue.record("recorded \(name)", sourceLocation: sourceLocation) }
    return
  }
  guard recorded != text else { return }
  let (old, new) = (recorded.split(separator: "\n"), text.split(separator: "\n"))
  let difference = new.difference(from: old).map { change in
    switch change {
    case .insert(let line, let text, _): "+\(line + 1) \(text)"
    case .remove(let line, let text, _): "-\(line + 1) \(text)"
    }
  }
  Issue.record(
    "\(name) differs:\n\(difference.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
