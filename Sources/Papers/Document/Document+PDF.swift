public import Guardianship

extension Document {
  /// The document as PDF with real text and the fonts it needs; the same document and instant give
  /// the same bytes on the same fonts.
  ///
  /// - Throws: `PaperFailure.drawing` where Cairo gives up, as good as always for want of memory.
  public func pdf(created: Instant, with typesetter: Typesetter) throws(PaperFailure) -> [UInt8] {
    try [self].pdf(created: created, with: typesetter)
  }
}

extension [Document] {
  /// Several documents in one file, behind each other: copies that differ in their head.
  public func pdf(created: Instant, with typesetter: Typesetter) throws(PaperFailure) -> [UInt8] {
    guard let first else { preconditionFailure("a file without a document") }
    typesetter.begin(
      width: first.width, height: first.height, title: first.title, created: created.iso)
    for page in flatMap(\.pages) {
      for mark in page.marks { typesetter.draw(mark) }
      typesetter.endPage()
    }
    return try typesetter.finish()
  }
}
