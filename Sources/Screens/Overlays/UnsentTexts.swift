import Guardianship
import TerminalKit

/// What was typed into one-line questions and is not in the register: offered again when the same
/// question is asked about the same record.
struct UnsentTexts: Sendable {
  private var texts: [Prompt.Key: String] = [:]
  /// The question whose answer is on its way.
  private var sent: Prompt.Key?

  /// - Returns: whether there was something to keep.
  mutating func keep(_ prompt: Prompt) -> Bool {
    guard let key = prompt.key else { return false }
    texts[key] = prompt.typed
    return prompt.typed != nil
  }

  /// Holds an answer until it is written; a refusal leaves it here.
  mutating func hold(_ prompt: Prompt) {
    guard let key = prompt.key else { return }
    texts[key] = prompt.typed
    sent = key
  }

  /// What was on its way has been written.
  mutating func settle() {
    if let sent { texts[sent] = nil }
    sent = nil
  }

  func restored(_ overlay: Overlay) -> Overlay {
    guard case .prompt(var prompt) = overlay, let text = prompt.key.flatMap({ texts[$0] }) else {
      return overlay
    }
    prompt.field = TextField(text)
    return .prompt(prompt)
  }
}
