#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Text set by Pango onto PDF pages that stay in memory. No type of GLib, Pango or Cairo appears
// here. Lengths are points (1/72 inch), y grows downwards, texts are UTF-8 of a stated byte length.

/// Fonts, one layout per style and, between `cpango_begin` and `cpango_finish`, the pages.
typedef struct cpango_press cpango_press;

/// One line of a broken text: where it starts and how many bytes it holds.
typedef struct {
  int32_t start;
  int32_t length;
} cpango_line;

/// Why Pango and its libraries cannot be loaded, in the system's words; NULL where they can.
const char *cpango_problem(void);

/// A press with its own font map; NULL where memory is short or `cpango_problem` says why. The first
/// one loads the libraries. Use it from one thread.
cpango_press *cpango_press_new(void);
void cpango_press_free(cpango_press *press);

/// The number of a new style. `family` is a list as fontconfig takes it.
int32_t cpango_style(
  cpango_press *press, const char *family, double size, bool bold, bool condensed);

/// The natural width of a text set on one line.
double cpango_width(cpango_press *press, int32_t style, const char *text, size_t length);

/// Breaks a text at words to fit a width, inside a word only where it alone is too wide.
/// Returns how many lines there are and fills `lines` up to `capacity`.
size_t cpango_break(
  cpango_press *press, int32_t style, const char *text, size_t length, double width,
  cpango_line *lines, size_t capacity);

/// Starts a PDF of pages of one size. `created` is an ISO 8601 time and stands in the file instead
/// of the clock's, so the same input gives the same bytes.
void cpango_begin(
  cpango_press *press, double width, double height, const char *title, const char *created);

/// One line of text with its baseline at `y`; `x` is its right edge when `trailing`, else its left.
void cpango_text(
  cpango_press *press, int32_t style, double x, double y, bool trailing, double grey,
  const char *text, size_t length);
void cpango_rule(
  cpango_press *press, double x1, double x2, double y, double weight, double grey);
void cpango_box(cpango_press *press, double x, double y, double side, double weight, double grey);

/// Ends the page; the next mark opens another.
void cpango_end_page(cpango_press *press);

/// Ends the PDF. Returns NULL and lends the bytes until the next begin or free, or what went wrong.
const char *cpango_finish(cpango_press *press, const uint8_t **bytes, size_t *length);

/// Columns that a scalar takes in text of fixed pitch: 0, 1 or 2; 1 where GLib cannot be loaded.
int32_t cpango_columns(uint32_t scalar);
