import Guardianship
import TerminalKit
import Wording

/// A form: fields of one record or of several that belong together, checked at the field.
///
/// What is typed lives until it is saved or thrown away on purpose: it outlasts a refusal, a
/// failure, a resize and, as a draft in the register, the program itself.
struct FormScreen: Screen {
  static let kind = ScreenKind.form

  let purpose: FormPurpose
  var form: Form<Slot>
  /// What stood in the form when it was opened.
  let initial: [Slot: String]
  /// Texts of places that the form does not show at the moment, such as those of another kind of
  /// order.
  var hidden: [Slot: String] = [:]
  /// What the draft in the register holds.
  var kept: [String: String] = [:]
  /// What could not be kept as a draft; nothing once it could.
  var unkept: [String: String]?
  /// Refusals of the last check, by place.
  var refused: [Slot: String] = [:]
  var isSaving = false
  /// Whether what is odd was asked for and is meant.
  var isAnswered = false

  /// People who are perhaps the one being typed, and the one who was taken.
  var similar: [SimilarPerson] = []
  var knownPerson: SimilarPerson?
  /// Whether a save has pointed to them already; the next one makes somebody new.
  var hasPointedToSimilar = false
  /// Guardians whose names fit what is typed, and those who were taken, by place.
  var foundGuardians: [KnownGuardian] = []
  var knownGuardians: [Slot: KnownGuardian] = [:]
  /// Whether a picker opens when the guardians have come.
  var wantsGuardians = false

  init(_ purpose: FormPurpose, in desk: Surroundings) {
    self.purpose = purpose
    initial = purpose.texts(in: desk)
    form = Form(
      purpose.fields(FormFields(desk: desk, texts: initial)),
      width: desk.layout.content.width - 1)
    if case .newOrder(_, .changeOfGuardian?) = purpose, form.has(.field(.orderDecidedOn)) {
      // The kind is said already; the first letters belong to the day.
      form.focus(on: .field(.orderDecidedOn))
    }
    settle(in: desk)
  }

  var state: ScreenState { .form(self) }
  var isTyping: Bool { true }
  var holdsTyping: Bool { !typed.isEmpty }

  /// The texts of all places, shown or hidden.
  var texts: [Slot: String] {
    initial.merging(hidden) { $1 }.merging(form.values) { $1 }
  }

  /// What differs from the beginning, by stable name: what a draft keeps. Of a new record it keeps all
  /// that stands there: what is proposed today is another thing tomorrow.
  var typed: [String: String] {
    let texts = texts.filter { $0.key != .extra(.knownPerson) }
    var typed: [String: String] = [:]
    for (slot, text) in texts where text != initial[slot] ?? "" { typed[slot.name] = text }
    guard !typed.isEmpty else { return [:] }
    if purpose.isNew {
      for (slot, text) in texts where !text.isEmpty { typed[slot.name] = text }
    }
    return typed.merging(purpose.kept) { typed, _ in typed }
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    form.width = desk.layout.content.width - 1
    return []
  }

  /// Puts a draft's texts in.
  mutating func restore(_ texts: [String: String], in desk: Surroundings) {
    kept = texts
    for slot in Slot.all { if let text = texts[slot.name] { hidden[slot] = text } }
    rebuild(with: initial.merging(hidden) { $1 }, in: desk)
  }

  /// Makes the fields anew, because which ones there are depends on what stands in some.
  mutating func rebuild(with texts: [Slot: String], in desk: Surroundings) {
    let focused = form.fields.isEmpty ? nil : form.focused
    let input = focused.map { form[$0].input }
    let notes = Dictionary(form.fields.map { ($0.name, $0.note) }) { first, _ in first }
    hidden = texts
    form = Form(
      purpose.fields(FormFields(desk: desk, texts: texts)), width: desk.layout.content.width - 1)
    for field in form.fields {
      if let note = notes[field.name] ?? nil { form[field.name].note = note }
    }
    if let focused, form.has(focused) {
      form.focus(on: focused)
      // A choice that shaped the form goes on with the word that is being typed in it.
      if case .choice(let before) = input, case .choice(let now) = form[focused].input,
        before.options == now.options, before.selected == now.selected
      {
        form[focused].input = .choice(before)
      }
    }
    settle(in: desk)
  }

  /// Catalogues may have grown while another screen lay on top.
  mutating func appear(in desk: Surroundings) -> [Step] {
    rebuild(with: texts, in: desk)
    return []
  }

  /// What could not be kept is tried again when it is another text, or when somebody leaves.
  mutating func rest(in desk: Surroundings) -> [Step] { unkept == typed ? [] : keepDraft() }

  /// Brings the draft in step with what is typed.
  mutating func keepDraft() -> [Step] {
    guard !isSaving else { return [] }
    let typed = typed
    guard typed != kept else { return [] }
    kept = typed
    unkept = nil
    if typed.isEmpty { return discardDraft() }
    return [.effect(.keepDraft(DraftContent(key: purpose.draftKey, texts: typed)))]
  }

  func discardDraft() -> [Step] { [.effect(.discardDraft(purpose.draftKey))] }
}
