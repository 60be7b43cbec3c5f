import Papers
import Sheets
import Wording

extension PaperMaker {
  /// A record in lines of 80 columns, for terminals and mail.
  func text(_ sheet: RecordSheet) -> String {
    TextPaper(Manuscript(sheet, words: PaperWords(wording, for: .cases), imprint: imprint())).text
  }
}
