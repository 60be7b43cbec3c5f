import Guardianship

extension ListDeclaration {
  /// Fristen.
  static let deadlines = ListDeclaration(
    .deadlines, commands: work(), fileHint: .workExportICS, showsGroups: true)
}
