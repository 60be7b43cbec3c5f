// Lists in and out.
//
// Coming in, a file goes through four steps, each a type of its own: `ByteSource` gives UTF-8
// whatever the file is written in; `DelimitedReader` gives records of cells; `ListHeader` says which
// cell is which column; a `RowDraft` turns the cells of a record into canonical values or says why the
// row is rejected. `OpenList` puts the first three together, `ListReader` all four, `ListFile` whatever
// the rows are about. What happens to the rows is the register's business.
//
// A further list needs its columns with their headings (`ListColumn`), its draft, a case of
// `ImportKind` and of `ImportedRows`, and in the register its `ListImport`.
//
// Going out, `DelimitedWriter` and `JSONText` write what a list shows; `CaseListWriter` writes all
// columns of the import catalogue, so that a list that goes out and comes back is the same;
// `ICalendarWriter` writes days for other calendars; `RejectsFile` gives back what was not taken, to
// be mended and imported again.
//
// The room imports Guardianship, Wording and Sheets. It knows no table of the register and no clock;
// the words that offices write in their lists stand in `ColumnHeadings` and `CellWords`.
