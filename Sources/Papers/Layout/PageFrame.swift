/// DIN A4 with margins, the head facts and the foot that every page carries.
struct PageFrame {
  let width: Double
  let height: Double
  let left: Double
  let right: Double
  /// Where the body begins and ends.
  let top: Double
  let bottom: Double
  private let head: Slab
  private let facts: PaperHead
  private let pageEdge: Double

  var room: Double { right - left }

  private static let margin = 38.0
  /// Room for the holes of a folder, at the long edge of either orientation.
  private static let fileMargin = 57.0

  init(
    _ facts: PaperHead, density: Density, orientation: PageOrientation, typesetter: Typesetter
  ) {
    let isPortrait = orientation == .portrait
    let (short, long) = (595.28, 841.89)
    let margin = PageFrame.margin
    (width, height) = isPortrait ? (short, long) : (long, short)
    left = isPortrait ? PageFrame.fileMargin : margin
    right = width - margin
    pageEdge = isPortrait ? margin : PageFrame.fileMargin
    self.facts = facts
    head = PageFrame.head(
      facts, density: density, left: left, right: right, typesetter: typesetter)
    top = pageEdge + head.height
    bottom = height - margin - 26
  }

  /// The title stands below the line on confidentiality, on a dense paper beside it.
  private static func head(
    _ facts: PaperHead, density: Density, left: Double, right: Double, typesetter: Typesetter
  ) -> Slab {
    let room = right - left
    let isBeside = density == .dense
    var slab = Slab(height: 0, lineHeight: TextStyle.fact.lineHeight)
    let office = typesetter.lines(of: facts.office, in: .office, width: room * 0.56)
    let marks = typesetter.lines(of: facts.confidentiality, in: .confidential, width: room * 0.4)
    slab.add(office, .office, x: left, top: 0)
    slab.add(marks, .confidential, x: right, top: 0, isTrailing: true)
    let beside = Double(marks.count) * TextStyle.office.lineHeight
    let count = isBeside ? office.count : max(office.count, marks.count)
    slab.height = Double(count) * TextStyle.office.lineHeight + 5
    let title = typesetter.lines(
      of: facts.title, in: .title, width: isBeside ? room * 0.56 : room)
    slab.add(title, .title, x: left, top: slab.height)
    slab.height += Double(title.count) * TextStyle.title.lineHeight + 2
    for line in grouped(facts.facts, room: room, typesetter: typesetter) {
      slab.add([line], .fact, x: left, top: slab.height)
      slab.height += TextStyle.fact.lineHeight
    }
    slab.height = max(slab.height, beside) + 10
    return slab
  }

  /// The facts on as few lines as they fit on, a fact broken only where it alone is too long.
  private static func grouped(
    _ facts: [String], room: Double, typesetter: Typesetter
  ) -> [String] {
    var lines: [String] = []
    for fact in facts {
      let joined = lines.last.map { "\($0)  ·  \(fact)" }
      if let joined, typesetter.width(of: joined, in: .fact) <= room {
        lines[lines.count - 1] = joined
      } else {
        lines += typesetter.lines(of: fact, in: .fact, width: room)
      }
    }
    return lines
  }

  /// The pages with head and foot; only now their number is known.
  func framed(_ bodies: [Document.Page], typesetter: Typesetter) -> [Document.Page] {
    let above = head.marks.map { $0.moved(down: pageEdge) }
    return bodies.enumerated().map { index, body in
      var page = body
      page.marks =
        above + body.marks + foot(page: index + 1, of: bodies.count, typesetter: typesetter)
      return page
    }
  }

  private func foot(page: Int, of pages: Int, typesetter: Typesetter) -> [Document.Mark] {
    let top = height - PageFrame.margin - 14
    var slab = Slab(height: 0, lineHeight: TextStyle.foot.lineHeight)
    slab.addRule(from: left, to: right, y: top - 5, weight: 0.4, tone: .pale)
    let fits: (String, Double) -> Bool = { typesetter.width(of: $0, in: .foot) <= $1 }
    let number = facts.numbered(page: page, of: pages) { fits($0, room * 0.6) }
    let rest = room - typesetter.width(of: number, in: .foot) - 20
    let printed = facts.printed.shortened { fits($0, rest) }
    slab.add([printed], .foot, x: left, top: top)
    slab.add([number], .foot, x: right, top: top, isTrailing: true)
    return slab.marks
  }
}
