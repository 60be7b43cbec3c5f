import Guardianship
import TerminalKit
import Wording

/// A form: what it asks, what depends on what, which operation it makes and what follows.
///
/// Every form is such a value in a file of its own. `FormScreen` types, moves, keeps drafts and saves;
/// it knows the places of a form (`Slot`) and nothing of what stands in them.
protocol FormDescription: Sendable {
  // MARK: Draft

  /// Which draft keeps what is typed.
  var draftKey: DraftKey { get }
  /// What was read before somebody typed; nothing for what makes something new.
  var basis: Draft.Basis? { get }
  /// What a draft keeps besides what is typed, to find its form again.
  var kept: [String: String] { get }
  /// Whether the form makes something: its draft keeps all that stands there, because what is
  /// proposed today is another thing tomorrow.
  var isNew: Bool { get }

  // MARK: Fields

  func title(_ wording: Wording) -> String
  /// Whom or what the form is about, for the title.
  var subject: String? { get }
  /// What stands in the form when it opens, in the text form of its inputs.
  func texts(in desk: Surroundings) -> [Slot: String]
  /// The fields in their order; which ones there are may depend on what stands in others.
  func fields(_ make: FormFields) -> [FormField<Slot>]
  /// Where the focus begins; nothing for the first field.
  var start: Slot? { get }
  /// What one changed place puts into others.
  func following(_ slot: Slot, _ answers: FormAnswers) -> [Slot: String]

  // MARK: Saving

  /// - Throws: the first refusal of a rule about what is typed.
  /// - Returns: nothing where nothing differs from what was read.
  func operation(_ answers: FormAnswers) throws(Refusal) -> Operation?
  /// What is odd about what is typed, for its places.
  func warnings(_ answers: FormAnswers) -> [Warning]
  /// What is asked about before it is saved.
  func doubts(_ answers: FormAnswers) -> [Warning]
  /// Where a doubt leads instead of saving, and what the button is called; nothing for most.
  func way(from doubt: Warning, in desk: Surroundings) -> (title: String, steps: [Step])?
  /// Places that have to be filled before anything is saved, with the sentence that says so.
  func missing(_ answers: FormAnswers) -> [Slot: String]
  /// Where a refusal belongs; nothing where the form has no place for it.
  func place(of refusal: Refusal, _ answers: FormAnswers) -> Slot?
  /// The place that stands for a field.
  func place(of field: Field, _ answers: FormAnswers) -> Slot
  /// A warning in one line.
  func line(of warning: Warning, in desk: Surroundings) -> String
  /// What stops a save for a first look: where to look, and what is said.
  mutating func stop(_ answers: FormAnswers) -> (slot: Slot, text: String)?
  /// What follows when the operation is done.
  func after(_ done: Outcome.Done, _ answers: FormAnswers) -> [Step]

  // MARK: Looking up

  /// Whether it looks for somebody the register knows already, to take in place of what is typed.
  var looksForPerson: Bool { get }
  /// What was found in the register for a place; nothing where the form does not look there.
  func found(for slot: Slot, _ wording: Wording) -> FormFinds?
  /// What the register is asked after a change in a place, or when somebody wants to pick there.
  mutating func question(about slot: Slot, _ answers: FormAnswers) -> Effect?
  /// Takes over what the register answered while the focus was on a place.
  ///
  /// - Returns: whether the reply was for this form.
  mutating func receive(_ reply: Reply, at slot: Slot, _ answers: FormAnswers) -> Bool
  /// Takes one of those found; answers the texts that come with it.
  mutating func take(_ id: String, at slot: Slot, _ answers: FormAnswers) -> [Slot: String]
  /// Quiet remarks at places that look up.
  func hints(_ answers: FormAnswers) -> [Slot: String]
}

/// Whom or what the register knows that a place may mean.
struct FormFinds {
  let title: TextKey
  let options: [PickerOption<String>]
}

extension FormDescription {
  var basis: Draft.Basis? { nil }
  var kept: [String: String] { [:] }
  var isNew: Bool { false }
  var start: Slot? { nil }

  func title(_ wording: Wording) -> String { wording.name(draftKey.form) }
  func following(_ slot: Slot, _ answers: FormAnswers) -> [Slot: String] { [:] }
  func warnings(_ answers: FormAnswers) -> [Warning] { [] }
  func doubts(_ answers: FormAnswers) -> [Warning] { warnings(answers).filter(\.wantsAnswer) }
  func way(from doubt: Warning, in desk: Surroundings) -> (title: String, steps: [Step])? { nil }
  func missing(_ answers: FormAnswers) -> [Slot: String] { [:] }

  func place(of refusal: Refusal, _ answers: FormAnswers) -> Slot? {
    refusal.field.map { place(of: $0, answers) }
  }

  func place(of field: Field, _ answers: FormAnswers) -> Slot { .field(field) }

  func line(of warning: Warning, in desk: Surroundings) -> String {
    desk.wording.explanation(of: warning).line
  }

  func stop(_ answers: FormAnswers) -> (slot: Slot, text: String)? { nil }
  func after(_ done: Outcome.Done, _ answers: FormAnswers) -> [Step] { [.back] }

  var looksForPerson: Bool { false }
  func found(for slot: Slot, _ wording: Wording) -> FormFinds? { nil }
  func question(about slot: Slot, _ answers: FormAnswers) -> Effect? { nil }
  func receive(_ reply: Reply, at slot: Slot, _ answers: FormAnswers) -> Bool { false }
  func take(_ id: String, at slot: Slot, _ answers: FormAnswers) -> [Slot: String] { [:] }
  func hints(_ answers: FormAnswers) -> [Slot: String] { [:] }
}

extension DraftKey {
  init(_ deed: Draft.Deed, of caseID: Case.ID? = nil, _ record: RecordReference? = nil) {
    self.init(form: .deed(deed), caseID: caseID, record: record)
  }
}

extension Step {
  static func open(_ form: some FormDescription, in desk: Surroundings) -> Step {
    .open(FormScreen(form, in: desk))
  }
}
