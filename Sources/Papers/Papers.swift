// Papers lays out what an office puts on the table: a `Sheet` (a list as it stands on the screen)
// or a `RecordPaper` (one record, for example a Fallblatt), as PDF or as plain text.
//
// PDF: `Document(_:form:words:imprint:typesetter:)` places every line on pages, a value that tests
// read; `Document.pdf` draws it. Plain text has its own simple layout over the same input:
// `TextPaper`. Both print the same head facts, taken from `PaperHead`.
//
// - `Input/` what goes on paper and how it is asked for.
// - `Document/` pages of placed marks, text styles, drawing.
// - `Layout/` column widths, rows, sections and page breaks, measured by `Typesetter`.
// - `PlainText/` the same in columns of characters.
// - `Files/` saving whole or not at all.
//
// Papers says nothing by itself: every fixed word comes in through `PaperWords`, every failure goes
// out as a `PaperFailure` for Wording to say. CPango is the only way to fonts and PDF.
