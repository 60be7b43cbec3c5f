/// Pages of placed marks: one layout, made once, that tests read and `pdf` draws.
///
/// Lengths are points (1/72 inch) from the upper left corner, y grows downwards.
/// - Invariant: there is at least one page.
public struct Document: Sendable {
  public var title: String { head.title }
  public let width: Double
  public let height: Double
  public let pages: [Page]
  let head: PaperHead

  init(head: PaperHead, width: Double, height: Double, pages: [Page]) {
    precondition(!pages.isEmpty, "a document without a page")
    self.head = head
    self.width = width
    self.height = height
    self.pages = pages
  }
}

extension Document {
  /// One thing that is drawn.
  public enum Mark: Equatable, Sendable {
    case line(Line)
    case rule(Rule)
    case box(Box)

    func moved(down distance: Double) -> Mark {
      switch self {
      case .line(var line):
        line.baseline += distance
        return .line(line)
      case .rule(var rule):
        rule.y += distance
        return .rule(rule)
      case .box(var box):
        box.y += distance
        return .box(box)
      }
    }

    /// The lowest point that must stay on the page.
    var bottom: Double {
      switch self {
      case .line(let line): line.baseline
      case .rule(let rule): rule.y
      case .box(let box): box.y + box.side
      }
    }
  }

  /// One line of text at its baseline.
  public struct Line: Equatable, Sendable {
    public let text: String
    public let style: TextStyle
    /// The left edge, or the right one when `isTrailing`.
    public let x: Double
    public var baseline: Double
    public let isTrailing: Bool
  }

  public struct Rule: Equatable, Sendable {
    public let from: Double
    public let to: Double
    public var y: Double
    public let weight: Double
    public let tone: Tone
  }

  /// An empty square to tick by hand.
  public struct Box: Equatable, Sendable {
    public let x: Double
    public var y: Double
    public let side: Double
  }
}
