import TerminalKit
import Testing

@Suite("rectangles") struct GeometryTests {
  private let rect = Rect(column: 2, row: 1, width: 10, height: 6)

  @Test("the parts of a split lie side by side and lose nothing")
  func splits() {
    let (top, below) = rect.splitTop(2)
    #expect(top == Rect(column: 2, row: 1, width: 10, height: 2))
    #expect(below == Rect(column: 2, row: 3, width: 10, height: 4))
    let (above, bottom) = rect.splitBottom(1)
    #expect(above.height == 5)
    #expect(bottom == Rect(column: 2, row: 6, width: 10, height: 1))
    let (left, rest) = rect.splitLeft(3, gap: 1)
    #expect(left.endColumn == 5)
    #expect(rest == Rect(column: 6, row: 1, width: 6, height: 6))
  }

  @Test("a split that asks for more than there is gets all of it", arguments: [-3, 0, 6, 99])
  func greedySplit(rows: Int) {
    let (top, rest) = rect.splitTop(rows)
    #expect(top.height + rest.height == rect.height)
    let (above, bottom) = rect.splitBottom(rows)
    #expect(above.height + bottom.height == rect.height)
  }

  @Test("an inset larger than the rectangle leaves an empty one")
  func insetTooFar() {
    #expect(rect.inset(left: 20, right: 20).isEmpty)
    #expect(rect.inset(top: 7).isEmpty)
  }

  @Test("a line outside the rectangle is empty")
  func lines() {
    #expect(rect.line(5).row == 6)
    #expect(rect.line(6).isEmpty)
    #expect(rect.line(-1).isEmpty)
  }

  @Test("rectangles that do not meet have an empty intersection")
  func intersection() {
    #expect(rect.intersection(Rect(column: 20, row: 0, width: 5, height: 5)).isEmpty)
    let inside = Rect(column: 3, row: 2, width: 2, height: 2)
    #expect(rect.intersection(inside) == inside)
  }

  @Test("the middle is in the middle and never larger than the whole")
  func middle() {
    #expect(
      rect.centred(Size(columns: 4, rows: 2)) == Rect(column: 5, row: 3, width: 4, height: 2))
    #expect(rect.centred(Size(columns: 99, rows: 99)) == rect)
  }
}
