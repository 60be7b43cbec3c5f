import GRDB
import GRDBSQLite

extension Register {
  /// Does a piece of reading that is given up as soon as `isUnwanted` says so.
  ///
  /// The question is asked every few thousand steps of SQLite, so it has to be cheap.
  /// - Returns: nothing when the reading was given up.
  public func abandoning<Value>(
    when isUnwanted: @escaping () -> Bool, _ body: () throws -> Value
  ) throws -> Value? {
    let question = Unmanaged.passRetained(Question(isUnwanted))
    defer { question.release() }
    ask(question.toOpaque())
    defer { ask(nil) }
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return nil
    } catch RegisterFailure.interrupted {
      return nil
    }
  }

  private static let steps: Int32 = 5_000

  private func ask(_ question: UnsafeMutableRawPointer?) {
    queue.inDatabase { db in
      let handler: (@convention(c) (UnsafeMutableRawPointer?) -> Int32)? =
        question == nil
        ? nil
        : { pointer in
          guard let pointer else { return 0 }
          return Unmanaged<Question>.fromOpaque(pointer).takeUnretainedValue().isUnwanted() ? 1 : 0
        }
      sqlite3_progress_handler(db.sqliteConnection, Register.steps, handler, question)
    }
  }
}

/// A closure that can be handed to C.
private final class Question {
  let isUnwanted: () -> Bool

  init(_ isUnwanted: @escaping () -> Bool) { self.isUnwanted = isUnwanted }
}
