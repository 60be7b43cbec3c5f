public import Guardianship

extension Document {
  /// The document as PDF with real text and the fonts it needs; the same document and instant give
  /// the same bytes on the same fonts.
  ///
  /// - Throws: `PaperFailure.drawing` where Cairo gives up, as good as always for want of memory.
  public func pdf(created: Instant, with typesetter: Typesetter) throws(PaperFailure) -> [UInt8] {
    typesetter.begin(width: width, height: height, title: title, created: created.iso)
    for page in pages {
      for mark in page.marks { typesetter.draw(mark) }
      typesetter.endPage()
    }
    return try typesetter.finish()
  }
}
