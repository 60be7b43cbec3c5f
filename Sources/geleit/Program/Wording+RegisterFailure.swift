import Papers
import Register
import Wording

extension Wording {
  /// What happened to the register file and what to do now.
  func sentence(for failure: RegisterFailure) -> String {
    let (name, arguments): (String, [String]) =
      switch failure {
      case .noRegister(let path): ("noRegister", [path])
      case .alreadyExists(let path): ("alreadyExists", [path])
      case .isFolder(let path): ("isFolder", [path])
      case .notARegister(let path): ("notARegister", [path])
      case .newerProgram(let path): ("newerProgram", [path])
      case .olderProgram(let path): ("olderProgram", [path])
      case .notPermitted(let path): ("notPermitted", [path])
      case .networkFileSystem(let path): ("networkFileSystem", [path])
      case .unknownGroup(let group): ("unknownGroup", [group])
      case .notInGroup(let account, let group): ("notInGroup", [account, group])
      case .commonFolder(let path): ("commonFolder", [path])
      case .foreignFile(let folder, let name): ("foreignFile", [folder, name])
      case .openToOtherGroup(let account, let group): ("openToOtherGroup", [account, group])
      case .replaced(let path): ("replaced", [path])
      case .openToOthers(let path): ("openToOthers", [path])
      case .diskFault(let code): ("diskFault", [code])
      case .noSpace: ("noSpace", [])
      case .noSpaceToOpen(let path): ("noSpaceToOpen", [path])
      case .busy: ("busy", [])
      case .damaged(let words): ("damaged", [words])
      case .unexpected(let words): ("unexpected", [words])
      }
    return explanation(ofFailure: name, arguments).text
  }
}
