import Register
import Wording

extension Wording {
  /// What happened to the register file and what to do now.
  func sentence(for failure: RegisterFailure) -> String {
    switch failure {
    case .noRegister(let path): text(.noRegister, path)
    case .alreadyExists(let path): text(.alreadyExists, path)
    case .notARegister(let path): text(.notARegister, path)
    case .newerProgram(let path): text(.newerProgram, path)
    case .olderProgram(let path): text(.olderProgram, path)
    case .notPermitted(let path): text(.notPermitted, path)
    case .networkFileSystem(let path): text(.networkFileSystem, path)
    case .unknownGroup(let group): text(.unknownGroup, group)
    case .noSpace: self[.noSpace]
    case .busy: self[.busy]
    case .damaged(let words): text(.damaged, words)
    case .unexpected(let words): text(.unexpected, words)
    }
  }
}

extension TextKey {
  fileprivate static let noRegister = TextKey("failure.noRegister")
  fileprivate static let alreadyExists = TextKey("failure.alreadyExists")
  fileprivate static let notARegister = TextKey("failure.notARegister")
  fileprivate static let newerProgram = TextKey("failure.newerProgram")
  fileprivate static let olderProgram = TextKey("failure.olderProgram")
  fileprivate static let notPermitted = TextKey("failure.notPermitted")
  fileprivate static let networkFileSystem = TextKey("failure.networkFileSystem")
  fileprivate static let unknownGroup = TextKey("failure.unknownGroup")
  fileprivate static let noSpace = TextKey("failure.noSpace")
  fileprivate static let busy = TextKey("failure.busy")
  fileprivate static let damaged = TextKey("failure.damaged")
  fileprivate static let unexpected = TextKey("failure.unexpected")
}
