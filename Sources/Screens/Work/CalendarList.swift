import Guardianship

extension ListDeclaration {
  /// Termine.
  static let calendar = ListDeclaration(
    .calendar, commands: work(new: .right(.addCalendarEntry)), makes: .calendarEntry,
    fileHint: .workExportICS, showsGroups: true)
}
