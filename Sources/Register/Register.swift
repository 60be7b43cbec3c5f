import GRDB
import Synchronization

// Register: the register file, and the only room that knows SQL.
//
// Owns the schema, its migrations, the performing of operations with their history, drafts, saved
// views, and every question that is asked of the file. One connection per thread; every operation
// is one transaction that writes the records, their history and the derived rows.
//
//   Register     the open file
//   Ledger       one transaction: the only place that writes records, with their history
//   Operations/  one file per operation, each an extension of Ledger
//   Listing/     derived rows: lists, counts, search
//   Conditions/  what the domain says of a state, a role or a kind, as SQL
//   Imports/     lists brought in
//
// Start reading with `Register.perform` and `Ledger`.

/// An open register file.
///
/// Holds one connection: a thread of its own takes a register of its own on the same file. Every
/// method throws `RegisterFailure` and nothing else; a `busy` one can be tried again.
public final class Register: Sendable {
  let queue: DatabaseQueue
  /// The file, or nothing for a register in memory.
  public let path: String?
  public let isReadOnly: Bool
  /// What accounts outside could do with it when it was opened.
  public let openToOthers: OpenToOthers?
  /// The file that was opened; nothing in memory.
  private let identity: FileIdentity?
  /// What its head said when it was looked at last.
  private let head: Mutex<FileHead?>

  init(
    queue: DatabaseQueue, path: String?, isReadOnly: Bool, openToOthers: OpenToOthers? = nil
  ) {
    self.queue = queue
    self.path = path
    self.isReadOnly = isReadOnly
    self.openToOthers = openToOthers
    identity = path.flatMap(FileIdentity.init)
    head = Mutex(path == nil ? nil : try? queue.read(FileHead.init(of:)))
  }

  /// - Throws: `replaced` where another file lies under the name now, or none, or where something
  ///   else was written into the file.
  public func checkPlace() throws(RegisterFailure) {
    guard let path else { return }
    guard identity == FileIdentity(path: path) else { throw .replaced(path: path) }
    guard let earlier = head.withLock(\.self) else { return }
    let found = try read { db in
      guard let head = FileHead(of: db),
        try head.continues(earlier, upTo: Register.latestChange(in: db))
      else { throw RegisterFailure.replaced(path: path) }
      return head
    }
    head.withLock { $0 = found }
  }

  /// Ends the connection; the last one to close folds the log back into the file.
  public func close() throws(RegisterFailure) {
    do { try queue.close() } catch { throw RegisterFailure(error, path: path) }
  }

  // MARK: - The two ways to the file

  func read<T>(_ body: (Database) throws -> T) throws(RegisterFailure) -> T {
    do { return try queue.read(body) } catch { throw RegisterFailure(error, path: path) }
  }

  /// Writes what is no record: drafts, views, bookkeeping.
  func write<T>(_ body: (Database) throws -> T) throws(RegisterFailure) -> T {
    try checkPlace()
    do { return try queue.write(body) } catch { throw RegisterFailure(error, path: path) }
  }

  // MARK: - What the other desks did

  /// Rises with every operation, whichever desk performed it, and with nothing else: drafts and
  /// views wake nobody.
  public func changeCounter() throws(RegisterFailure) -> Int64 {
    try read(Register.latestChange(in:))
  }

  private static func latestChange(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM change") ?? 0
  }

  /// Folds the log into the file; called by the loop when nobody waits.
  ///
  /// Never waits for another desk: what cannot be folded now is folded next time.
  public func checkpoint() throws(RegisterFailure) {
    guard !isReadOnly, path != nil else { return }
    do {
      try queue.writeWithoutTransaction { db in
        let log = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
        let pages: Int = log?[1] ?? 0
        guard pages > Register.pagesWorthTruncating else { return }
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      let failure = RegisterFailure(error, path: path)
      if failure != .busy { throw failure }
    }
  }

  /// About 16 MB of log; less is written over sooner than it is worth cutting off.
  private static let pagesWorthTruncating = 4_096
}
