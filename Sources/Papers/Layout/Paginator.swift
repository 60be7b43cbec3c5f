/// Fills pages with slabs from top to bottom.
///
/// No slab is torn unless it alone is taller than a page; a table's head, and the title of its
/// section, return on every page that the table reaches.
struct Paginator {
  /// The body of each page between head and foot.
  let top: Double
  let bottom: Double
  private(set) var pages = [Document.Page()]
  private var y: Double
  private var held: [Slab] = []
  private var tableHead: [Slab] = []
  private var openingHead: [Slab] = []
  /// Where the contents of the current page begin, below a repeated head.
  private var start: Double

  init(top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
    y = top
    start = top
  }

  /// Starts a table whose head stands above its first row, and what stands above its rows on every
  /// further page.
  mutating func openTable(head: Slab, onFurtherPages further: [Slab]) {
    held.append(head)
    openingHead = further
  }

  mutating func closeTable() {
    tableHead = []
    openingHead = []
  }

  mutating func place(_ slab: Slab) {
    guard !slab.keepsWithNext else {
      held.append(slab)
      return
    }
    let together = held.reduce(slab.height) { $0 + $1.height }
    if y + together > bottom, y > start { breakPage() }
    for (index, piece) in held.enumerated() {
      if index > 0, y + piece.height > bottom { breakPage() }
      putSplit(piece)
    }
    held = []
    if !openingHead.isEmpty {
      tableHead = openingHead
      openingHead = []
    }
    if y + slab.height > bottom, bottom - y < slab.lineHeight + slab.padding, y > start {
      breakPage()
    }
    putSplit(slab)
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
    for slab in tableHead { put(slab) }
    start = y
  }
}
