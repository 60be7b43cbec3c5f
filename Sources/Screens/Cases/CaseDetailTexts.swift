import Wording

extension TextKey {
  static let bornOn = TextKey("detail.bornOn")
  static let expressArea = TextKey("detail.expressArea")
  static let undone = TextKey("detail.undone")
  static let historyMore = TextKey("detail.historyMore")
  static let detailReading = TextKey("detail.reading")
  static let detailGone = TextKey("detail.gone")
  static let detailPath = TextKey("detail.path")
  static let sectionHistory = TextKey("section.history")
  static let sectionTitle = TextKey("section.title")
  static let newTitle = TextKey("detail.newTitle")
  static let nothingToSettle = TextKey("detail.nothingToSettle")
  static let noDeadline = TextKey("detail.noDeadline")
  static let nothingToEdit = TextKey("detail.nothingToEdit")
  static let nothingToEnd = TextKey("detail.nothingToEnd")
  static let investigationText = TextKey("detail.investigation")
  static let nothingToVoid = TextKey("detail.nothingToVoid")
}
