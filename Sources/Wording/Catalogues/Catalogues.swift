public import Guardianship

/// What an empty register begins with; from then on the office edits its own copy.
public enum Catalogues {
  /// The usual Aufgabenbereiche, the six of § 1815 Abs. 2 BGB marked.
  public static var taskAreas: [TaskArea] {
    records("task-areas").map { cells in
      TaskArea(
        name: cells[0], expressNumber: cells.count > 1 ? Int(cells[1]) : nil,
        includesAssets: cells.count > 2 && cells[2] == "yes")
    }
  }

  /// The courts of the region.
  public static var courts: [Court] { records("courts").map { Court(name: $0[0]) } }

  /// The records of a catalogue file; none where it is not built in.
  public static func records(_ name: String) -> [[String]] {
    ResourceFile("Catalogues/\(name).txt")?.records ?? []
  }
}
