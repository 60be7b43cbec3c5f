import Guardianship

extension ListDeclaration {
  static let contacts = ListDeclaration(
    .contacts, commands: work(new: .right(.addContact)), makes: .contact, showsGroups: false)
}
