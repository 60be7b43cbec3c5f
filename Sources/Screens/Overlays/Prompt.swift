import Guardianship
import TerminalKit
import Wording

/// One line that is asked for over a screen. It stays with its text while the answer is refused.
struct Prompt: Sendable {
  let question: Question
  let title: String
  let hint: String
  /// What is answered, above the line.
  let asked: String?
  /// What the text is about; where there is something, a text that was not taken is offered again.
  let subject: RecordReference?
  var field: TextField
  /// Why what was typed was not taken.
  var refusal: String?
  private let initial: String

  init(
    _ question: Question, title: String, hint: String, text: String = "", asked: String? = nil,
    about subject: RecordReference? = nil
  ) {
    self.question = question
    self.title = title
    self.hint = hint
    self.asked = asked
    self.subject = subject
    field = TextField(text)
    initial = text
  }

  /// Under what a text is kept until the register has it.
  struct Key: Hashable, Sendable {
    let question: Question
    let subject: RecordReference
  }

  var key: Key? { subject.map { Key(question: question, subject: $0) } }

  /// What was typed, where it is worth keeping.
  var typed: String? {
    let text = field.text.trimmed
    return text.isEmpty || text == initial ? nil : field.text
  }

  /// The keys that work while the line is asked for.
  func footer(in desk: Surroundings) -> [Footer.Entry] {
    let save = "\(desk.keyNames[.enter]) \(desk.keyNames[.function(2)])"
    let leave = subject == nil ? desk.wording[.promptDiscard] : desk.wording[.close].lowercased()
    return [
      Footer.Entry(key: save, label: desk.wording[.promptSave]),
      Footer.Entry(key: desk.keyNames[.escape], label: leave),
    ]
  }
}

extension Prompt {
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = max(30, min(70, rect.width - 4))
    let notes = (refusal.map { "\(Symbols.error) \($0)" } ?? hint).wrapped(to: width - 4)
    let room = max(0, rect.height - notes.count - 3)
    let lead = Array((asked?.wrapped(to: width - 4) ?? []).prefix(room))
    let area = rect.centred(Size(columns: width, rows: lead.count + notes.count + 3))
    let inner = canvas.frame(area, title: title)
    for (index, line) in lead.enumerated() { canvas.write(line, in: inner.line(index)) }
    for (index, note) in notes.enumerated() {
      canvas.write(
        note, in: inner.line(lead.count + 1 + index), role: refusal == nil ? .dimmed : .error)
    }
    field.draw(in: inner.line(lead.count), isFocused: true, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let promptSave = TextKey("prompt.save")
  fileprivate static let promptDiscard = TextKey("prompt.discard")
}
