public import Guardianship

/// The fixed words on papers and above lists.
extension Wording {
  /// "Stand 21.11.2026".
  public func asOf(_ day: Day) -> String { text(TextKey("paper.asOf"), self.day(day)) }

  /// "38 von 2.400 Fällen", or "38 Fälle" where nothing is left out.
  public func rows(_ shown: Int, of total: Int) -> String {
    shown == total
      ? plural(PluralKey("paper.rows"), total)
      : text(TextKey("paper.rowsOf"), count(shown), count(total))
  }

  /// The line of counts for rows that are no cases: "12 von 40 Einträgen".
  public func entries(_ shown: Int, of total: Int) -> String {
    shown == total
      ? plural(PluralKey("paper.entries"), total)
      : text(TextKey("paper.entriesOf"), count(shown), count(total))
  }

  /// "gedruckt von Pohl am 21.11.2026, 14:05".
  public func printed(by name: String, at time: String) -> String {
    text(TextKey("paper.printed"), name, time)
  }

  /// "Seite 1 von 3".
  public func page(_ page: Int, of pages: Int) -> String {
    text(TextKey("paper.page"), count(page), count(pages))
  }

  public var filterLabel: String { self[TextKey("paper.filter")] }
  /// What stands for the filter where every case is listed.
  public var noFilter: String { self[TextKey("paper.noFilter")] }
  public var orderLabel: String { self[TextKey("paper.order")] }
  /// What stands in a list without rows.
  public var noRows: String { self[TextKey("paper.noRows")] }
  /// Both for rows that are no cases.
  public var noFilterOfEntries: String { self[TextKey("paper.noFilter.entries")] }
  public var noEntries: String { self[TextKey("paper.noEntries")] }
  /// The line on confidentiality on a paper that its reader keeps.
  public var confidentialLetter: String { self[TextKey("paper.confidentialLetter")] }
  /// The line on confidentiality on a paper for a meeting.
  public var confidentialHandout: String { self[TextKey("paper.confidentialHandout")] }
  public var confidentiality: String { self[TextKey("paper.confidentiality")] }
  /// The label of the free line under a row.
  public var noteLabel: String { self[TextKey("paper.note")] }
  /// The label of the box under a row.
  public var decisionLabel: String { self[TextKey("paper.decision")] }
}
