// Papers lays out what an office puts on the table: a `Sheet` (a list as it stands on the screen)
// or a `RecordSheet` (one record, the Fallblatt), as PDF or as plain text.
//
// Both become a `Manuscript` first: head facts and pieces. `Document` places the pieces on pages, a
// value that tests read; `Document.pdf` draws it, `Document.preview` says the same pages in
// characters. `TextPaper` sets the manuscript in 80 columns, without pages.
//
// - `Input/` what goes on paper and how it is asked for.
// - `Document/` pages of placed marks, text styles, drawing.
// - `Layout/` column widths, rows, sections and page breaks, measured by `Typesetter`.
// - `PlainText/` the same in columns of characters.
//
// Papers says nothing by itself and writes no file: every fixed word comes in through `PaperWords`,
// a `PaperFailure` goes out for Wording to say. CPango is the only way to fonts and PDF.
