import Foundation
import Testing

/// A register that two accounts of the operating system work with.
@Suite struct TwoAccountsTests {
  private func begin(_ kind: String = "behoerde") throws -> TwoAccounts {
    let accounts = try #require(try TwoAccounts())
    let made = try accounts.run("init", "--kind", kind, as: accounts.first)
    try #require(made.status == 0, "\(made.errors)")
    return accounts
  }

  /// The first imports cases and lets the second in, who proposes somebody past all warnings.
  private func propose(with accounts: TwoAccounts) throws -> String {
    let (leader, worker) = (accounts.first, accounts.second)
    let list = accounts.program.home.appendingPathComponent("liste.csv").path
    try FileManager.default.copyItem(atPath: Program.list, toPath: list)
    chmod(list, 0o644)
    let imported = try accounts.run("import", "cases", list, as: leader)
    try #require([0, 3].contains(imported.status), "\(imported.errors)")
    let added = try accounts.run(
      "user", "add", worker.name, "--name", "Amsel", "--group", accounts.group, as: leader)
    #expect(added.status == 0, "\(added.errors)")
    let cases = try accounts.run("list", "cases", "--format", "json", as: worker).rows()
    let running = try #require(cases.first { $0["status"] as? String == "running" })
    let reference = try #require(running["reference"] as? String)
    let propose = ["propose", reference, "B-00001", "--format", "json"]
    let draft = try accounts.start(
      propose + [
        "--reason", "Wohnt nah", "--ready", "heute", "--kind", "volunteer", "--tie", "family",
        "--follows", "+2w",
      ], as: worker
    ).wait()
    #expect(draft.status == 1)
    let rules = try #require(try draft.object()["rules"] as? [[String: Any]])
    let warnings = rules.filter { $0["verdict"] as? String == "warning" }
      .compactMap { $0["rule"] as? String }
    let proposed = try accounts.start(
      propose + warnings.flatMap { ["--warning", "\($0)=Eigene Begründung"] }, as: worker
    ).wait()
    #expect(proposed.status == 0, "\(proposed.errors)")
    return try #require(try proposed.object()["reference"] as? String)
  }

  @Test(
    "the second account is let in, and the command that opens the file is named",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func named() throws {
    let accounts = try begin()
    let added = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", as: accounts.first)
    #expect(added.status == 0)
    #expect(
      added.errors.contains(
        "geleit user add \(accounts.second.name) --name \"Pohl\" --group GRUPPE"))
    #expect(try accounts.facts(accounts.register).mode == 0o600)
    let refused = try accounts.run("list", "cases", as: accounts.second)
    #expect(refused.status == 1)

    let opened = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(try accounts.run("list", "cases", as: accounts.second).status == 0)

    let again = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--role", "reader", "--group",
      accounts.group, as: accounts.first)
    #expect(again.errors.contains("behält die Rolle Sachbearbeitung"))
  }

  @Test(
    "folder and file become those of the group, and what lies beside the file with them",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func opened() throws {
    let accounts = try begin()
    let added = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(added.status == 0, "\(added.errors)")
    #expect(try accounts.facts(accounts.folder) == (0o2770, accounts.first.group))
    #expect(try accounts.facts(accounts.register) == (0o660, accounts.first.group))
    for name in try FileManager.default.contentsOfDirectory(atPath: accounts.folder) {
      #expect(try accounts.facts(accounts.folder + "/" + name).mode & 0o777 == 0o660)
    }
  }

  @Test(
    "one account proposes and the other reviews, each known by the operating system alone",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func fourEyes() throws {
    let accounts = try begin()
    let (leader, worker) = (accounts.first, accounts.second)
    let proposal = try propose(with: accounts)
    let own = try accounts.run("review", proposal, "--approve", as: worker)
    #expect(own.status == 1)
    let disguised = try accounts.run(
      "review", proposal, "--approve", "--user", leader.name, as: worker)
    #expect(disguised.status == 1)
    #expect(disguised.errors.contains("--user gilt nur für Demo-Register"))
    let approved = try accounts.run(
      "review", proposal, "--approve", "--format", "json", as: leader)
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(try approved.object()["state"] as? String == "approved")
    let seen = try accounts.run("show", "assignment", proposal, "--format", "json", as: worker)
    #expect(try seen.object()["state"] as? String == "approved")
    #expect(try accounts.run("check", as: worker).status == 0)
  }

  @Test(
    "a Verein names its guardian to the Behörde before the proposal is at the court",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func association() throws {
    let accounts = try begin("verein")
    let proposal = try propose(with: accounts)
    let approved = try accounts.run("review", proposal, "--approve", as: accounts.first)
    #expect(approved.status == 0, "\(approved.errors)")
    for state in ["named", "proposed"] {
      let sent = try accounts.run("send", proposal, "--format", "json", as: accounts.second)
      #expect(sent.status == 0, "\(sent.errors)")
      #expect(try sent.object()["state"] as? String == state)
    }
    let reminders = try accounts.run("list", "follow-ups", "--format", "json", as: accounts.second)
    #expect(reminders.output.contains("Eignungsprüfung"))
  }

  @Test(
    "a folder on the way that keeps the second account out is named",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func closedFolder() throws {
    let accounts = try begin()
    let home = accounts.program.home.path
    chown(home, accounts.first.user, accounts.first.group)
    chmod(home, 0o700)
    let added = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(added.status == 0)
    #expect(added.errors.contains("kommt nicht durch den Ordner"))
    #expect(added.errors.contains(accounts.program.home.lastPathComponent))
  }

  @Test(
    "a group that does not hold both accounts is refused before anything changes",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func notInGroup() throws {
    let accounts = try begin()
    let refused = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", "root", as: accounts.first)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("gehört nicht zur Gruppe root"))
    let unknown = try accounts.run(
      "user", "add", "nobody-here", "--name", "Pohl", "--group", accounts.group, as: accounts.first)
    #expect(unknown.status == 1)
    let users = try accounts.run("user", "list", "--format", "json", as: accounts.first).rows()
    #expect(users.count == 1)
    #expect(try accounts.facts(accounts.register).mode == 0o600)
  }

  @Test(
    "where the caller may not open the folder the account is let in and the command is named",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func notPermitted() throws {
    let accounts = try begin()
    chown(accounts.folder, 0, accounts.first.group)
    chmod(accounts.folder, 0o770)
    let added = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(added.status == 3)
    #expect(
      added.errors.contains("sudo chgrp \(accounts.group) \(accounts.folder)"), "\(added.errors)")
    let users = try accounts.run("user", "list", "--format", "json", as: accounts.first).rows()
    #expect(users.count == 2)
  }

  @Test(
    "who is let into a shared register from outside its group is told to join",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func outside() throws {
    let accounts = try begin()
    let stranger = try #require(
      ["daemon", "games", "mail"].first { $0 != accounts.first.name && $0 != accounts.second.name })
    for account in [accounts.second.name, stranger] {
      let group = account == stranger ? [] : ["--group", accounts.group]
      let added = try accounts.start(
        ["user", "add", account, "--name", account] + group, as: accounts.first
      ).wait()
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.errors.contains("gehört nicht zur Gruppe") == (account == stranger))
    }
  }

  @Test("a folder that is for more than the register is not opened to a group")
  func commonFolder() throws {
    let program = try Program()
    let folder = program.home.appendingPathComponent("common").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    chmod(folder, 0o1777)
    let register = folder + "/register.db"
    #expect(try program.run("init", "--register", register).status == 0)
    let entry = try #require(getpwuid(geteuid())?.pointee)
    let account = String(cString: entry.pw_name)
    let group = String(cString: try #require(getgrgid(entry.pw_gid)?.pointee).gr_name)
    let added = try program.run(
      "user", "add", account, "--name", "Pohl", "--group", group, "--register", register)
    #expect(added.status == 3)
    #expect(added.errors.contains("wird nicht für andere geöffnet"))
    #expect(added.errors.contains("in einen eigenen Ordner verschieben"))
    #expect(!added.errors.contains("chgrp") && !added.errors.contains("chmod"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(mode == 0o1777)
  }

  @Test(
    "a folder with a foreign file in it is not opened, and no command is named that would",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func foreignFile() throws {
    let accounts = try begin()
    let notes = accounts.folder + "/notes.txt"
    try Data("Notizen\n".utf8).write(to: URL(fileURLWithPath: notes))
    for group in [["--group", accounts.group], []] {
      let added = try accounts.start(
        ["user", "add", accounts.second.name, "--name", "Pohl"] + group, as: accounts.first
      ).wait()
      #expect(added.status == (group.isEmpty ? 1 : 3), "\(added.errors)")
      #expect(!added.errors.contains("sudo"))
      if !group.isEmpty { #expect(added.errors.contains("liegt auch notes.txt")) }
    }
    #expect(try accounts.facts(accounts.folder).mode == 0o700)
    #expect(try accounts.facts(accounts.register).mode == 0o600)
    try FileManager.default.removeItem(atPath: notes)
    let again = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try accounts.facts(accounts.folder).mode == 0o2770)
  }

  @Test(
    "a second group is refused with the name of the first and the way into it",
    .enabled(if: TwoAccounts.isPossible, "needs the superuser and two accounts of one group"))
  func secondGroup() throws {
    let accounts = try begin()
    let opened = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.first)
    #expect(opened.status == 0, "\(opened.errors)")
    // What came into the folder later closes it to nobody.
    try Data().write(to: URL(fileURLWithPath: accounts.folder + "/liste.csv"))
    let again = try accounts.run(
      "user", "add", accounts.second.name, "--name", "Pohl", "--group", accounts.group,
      as: accounts.second)
    #expect(again.status == 0, "\(again.errors)")
    let refused = try accounts.run(
      "user", "add", "daemon", "--name", "Amsel", "--group", "daemon", as: accounts.first)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("steht schon der Gruppe \(accounts.group) offen"))
    #expect(refused.errors.contains("sudo usermod -aG \(accounts.group) daemon"))
    #expect(!refused.errors.contains("chgrp"))
    #expect(
      try accounts.run("user", "list", "--format", "json", as: accounts.first).rows().count == 2)
    #expect(try accounts.facts(accounts.register) == (0o660, accounts.first.group))
  }
}
