import Guardianship

extension Ledger {
  /// Done; one that repeats is followed by the next of its series.
  func finishFollowUps(_ ids: [FollowUp.ID], on day: Day) throws {
    try refuseFuture(day, .followUpDoneOn)
    for id in ids {
      let stored = try record(RecordReference(id))
      var followUp = try FollowUp(stored.values)
      guard followUp.doneOn == nil else { continue }
      if let next = followUp.next(after: today) {
        try insert(next, links: stored.links)
      }
      followUp.doneOn = day
      try update(id, followUp)
    }
  }

  /// A moved one of a series goes on from its own rhythm.
  func moveFollowUps(_ ids: [FollowUp.ID], to day: Day) throws {
    for id in ids {
      let known: Versioned<FollowUp> = try record(id)
      guard known.value.doneOn == nil else { continue }
      var moved = known.value
      if moved.every != nil, moved.firstOn == nil { moved.firstOn = moved.dueOn }
      moved.dueOn = day
      try update(id, moved)
    }
  }
}
