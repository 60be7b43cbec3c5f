public import Guardianship

/// What a desk asks of the program around it, in groups that the program answers one by one.
///
/// The answer goes back through `Desk.receive(_:to:)` together with the effect that it answers;
/// whatever fails answers with `Reply.failure`.
public enum Effect: Equatable, Sendable {
  /// Read something. Answer: the reply of the same name.
  case read(Read)
  /// Perform an operation in the user's name, with a reason for the history where the user gave
  /// one. Answer: `.outcome`.
  case perform(Operation, reason: String?)
  case keep(Keep)
  case file(FileRequest)
  case work(LongWork)
  case create(NewRegister)
  case terminal(TerminalRequest)

  /// Whether the desk itself waits for the answer, whichever screen lies on top.
  var isOfDesk: Bool {
    switch self {
    case .read(let read): read.isOfDesk
    case .perform, .create, .work, .file(.print): true
    case .keep, .file, .terminal: false
    }
  }

  var hasAnswer: Bool {
    switch self {
    case .keep(.draft), .keep(.noDraft), .keep(.takeDraft), .keep(.dropDraft), .keep(.opened),
      .terminal(.suspend), .terminal(.quit):
      false
    case .read, .perform, .keep(.view), .keep(.noView), .file, .work, .create, .terminal(.edit):
      true
    }
  }

  /// Whether the answer to an earlier effect comes too late once this one is asked for.
  public func replaces(_ earlier: Effect) -> Bool {
    switch (self, earlier) {
    case (.read(let read), .read(let other)): read.replaces(other)
    case (.file(.preview), .file(.preview)), (.work(.cancel), .work): true
    default: false
    }
  }
}

/// What belongs to a desk and is no change of the register.
public enum Keep: Equatable, Sendable {
  /// Keep what is typed, in place of an earlier draft of the same form at this desk: same `form`,
  /// `caseID` and `record`. Answer: none; `.draftFailure` where it cannot be kept.
  case draft(DraftContent)
  /// Drop this desk's draft of a form, if there is one. Answer: none.
  case noDraft(DraftKey)
  /// Write on at this desk what was left behind at another. Answer: none.
  case takeDraft(Draft.ID)
  /// Drop a draft that was left behind. Answer: none.
  case dropDraft(Draft.ID)
  /// Remember that the case was opened. Answer: none.
  case opened(Case.ID)
  /// Save a view; one of the same name and owner is replaced. Answer: `.views`, the new list.
  case view(ViewContent)
  /// Answer: `.views`, the list without it.
  case noView(SavedView.ID)
}

/// What is laid out, printed or written to a file.
public enum FileRequest: Equatable, Sendable {
  /// Lay out a paper and say its pages in lines of characters for a window of so many columns.
  /// Answer: `.paperPages`.
  case preview(PaperRequest, columns: Int)
  /// Send a paper to the printer through `lp`. Answer: `.printed`.
  case print(PaperRequest)
  /// Write a paper whole or not at all; a name ending in `.txt` makes plain text. Answer: `.saved`,
  /// or `.fileExists` where the file is there and `replacing` is false.
  case savePaper(PaperRequest, path: String, replacing: Bool)
  /// Write rows of a list as CSV, JSON or, for days, iCalendar by the ending of the path. Answers as
  /// `savePaper`.
  case saveList(ListExport, replacing: Bool)
}

/// What works beside the desk and says `.progress` from time to time.
public enum LongWork: Equatable, Sendable {
  /// Read a list and say what importing it would do. Answer: `.importPreview`.
  case previewImport(ImportRequest)
  /// Import a list in one transaction. Answer: `.imported`, or `.cancelled` once nothing was
  /// written.
  case runImport(ImportRequest)
  /// Give up the preview or import that is being worked on. Answer: `.cancelled`.
  case cancel
}

/// What the start screen asks for while there is no register. Answer: `.opened`.
public enum NewRegister: Equatable, Sendable {
  case empty(name: String, kind: Office.Kind, state: Land)
  /// An invented city.
  case demo
}

/// What is asked of the terminal and of the program itself.
public enum TerminalRequest: Equatable, Sendable {
  /// Write a long text in the editor of `$VISUAL`. Answer: `.edited`, nothing where it was left
  /// without a change.
  case edit(String)
  /// Give the terminal back to the shell until it is called for again. Answer: none.
  case suspend
  /// Leave. Answer: none.
  case quit
}
