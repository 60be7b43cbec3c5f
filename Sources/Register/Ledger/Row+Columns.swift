import GRDB
import Guardianship

extension Row {
  /// A day kept as ISO text.
  func day(_ index: Int) -> Day? { (self[index] as String?).flatMap { Day(iso: $0) } }

  /// A choice kept by its raw value.
  func choice<Choice: RawRepresentable<String>>(_ index: Int) -> Choice? {
    (self[index] as String?).flatMap { Choice(rawValue: $0) }
  }
}
