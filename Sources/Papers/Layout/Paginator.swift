/// Fills pages with slabs from top to bottom.
///
/// No slab is torn unless it alone is taller than a page; the title of a section and the head of a
/// table return on every page that they reach.
struct Paginator {
  /// The body of each page between head and foot.
  let top: Double
  let bottom: Double
  private(set) var pages = [Document.Page()]
  private var y: Double
  private var held: [Slab] = []
  private static let last = 3
  /// What slabs together may measure so that they are not torn.
  private let mostTogether: Double
  /// The title of the section as it returns on further pages, and the one of a section whose title
  /// waits for its first line.
  private var section: Slab?
  private var openingSection: Slab?
  private var tableHead: Slab?
  private var openingHead: Slab?
  /// Where the contents of the current page begin, below what returns.
  private var start: Double

  init(top: Double, bottom: Double, mostTogether: Double = .infinity) {
    self.mostTogether = mostTogether
    self.top = top
    self.bottom = bottom
    y = top
    start = top
  }

  /// Starts a section whose title stands above its first line, and what stands above the rest of it
  /// on every further page.
  mutating func openSection(_ title: Slab, onFurtherPages further: Slab) {
    held.append(title)
    openingSection = further
  }

  /// Starts a table whose head stands above its first row and returns on every further page.
  mutating func openTable(head: Slab) {
    held.append(head)
    openingHead = head
  }

  mutating func closeTable() {
    tableHead = nil
    openingHead = nil
  }

  mutating func place(_ slab: Slab) {
    guard !slab.keepsWithNext else {
      held.append(slab)
      return
    }
    if y > start, !hasRoom(for: held + [slab]) {
      if openingSection != nil { section = nil }
      breakPage()
    }
    for (index, piece) in held.enumerated() {
      if index > 0, y + height(from: index, and: slab) > bottom { breakPage() }
      putSplit(piece)
      if let title = openingSection { (section, openingSection) = (title, nil) }
    }
    held = []
    if let head = openingHead { (tableHead, openingHead) = (head, nil) }
    if y + slab.height > bottom, bottom - y < slab.lineHeight + slab.padding, y > start {
      breakPage()
    }
    putSplit(slab)
  }

  /// What of the held slabs must stand together from one of them on: itself, and the last few with
  /// the slab that they lead to.
  private func height(from index: Int, and slab: Slab) -> Double {
    let last = held[index...].reduce(slab.height) { $0 + $1.height }
    let isLast = index > 1 && held.count - index <= Paginator.last && last <= bottom - top
    return isLast ? last : held[index].height
  }

  /// Whether slabs that belong together stand on this page, at least the first two of so many that
  /// they may be torn.
  private func hasRoom(for slabs: [Slab]) -> Bool {
    let together = slabs.reduce(0) { $0 + $1.height }
    let first = slabs.prefix(2).reduce(0) { $0 + $1.height }
    return y + (together > mostTogether ? first : together) <= bottom
  }

  /// A slab on this page, and on the next ones what of it has no room.
  private mutating func putSplit(_ slab: Slab) {
    var rest = slab
    while y + rest.height > bottom, bottom - y >= rest.lineHeight + rest.padding {
      let (first, remainder) = rest.split(at: bottom - y)
      guard remainder.height < rest.height, !remainder.marks.isEmpty else { break }
      put(first)
      breakPage()
      rest = remainder
    }
    put(rest)
  }

  private mutating func put(_ slab: Slab) {
    pages[pages.count - 1].add(slab, at: y)
    y += slab.height
  }

  private mutating func breakPage() {
    pages.append(Document.Page())
    y = top
    for slab in [section, tableHead].compactMap(\.self) { put(slab) }
    start = y
  }
}
