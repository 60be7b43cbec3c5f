import Wording

/// Rate and time left on one line of standard error, only where somebody watches.
final class ProgressLine {
  private let wording: Wording
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  init(wording: Wording) { self.wording = wording }

  func show(rows: Int, share: Double) {
    let now = ContinuousClock.now
    guard Output.isWatched, now - last > .milliseconds(200) else { return }
    last = now
    let seconds = (now - start) / .seconds(1)
    let left = share > 0.01 ? Int(seconds / share - seconds) : 0
    Output.progress(
      wording.text(
        TextKey("command.progress"), wording.count(rows), "\(Int(share * 100))",
        wording.count(Int(Double(rows) / seconds)), wording.count(left)))
  }

  func clear() { if Output.isWatched { Output.progress("") } }
}
