#pragma once

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdbool.h>

// The functions of Pango, Cairo and GLib that a press uses. They are looked up when the first
// press is made: loaded with the program, thirty libraries would make every start wait for them.

#define CPANGO_FUNCTIONS(each) \
  each(cairo_create) \
  each(cairo_destroy) \
  each(cairo_font_options_create) \
  each(cairo_font_options_destroy) \
  each(cairo_font_options_set_antialias) \
  each(cairo_font_options_set_hint_metrics) \
  each(cairo_font_options_set_hint_style) \
  each(cairo_line_to) \
  each(cairo_move_to) \
  each(cairo_pdf_surface_create_for_stream) \
  each(cairo_pdf_surface_set_metadata) \
  each(cairo_rectangle) \
  each(cairo_set_line_width) \
  each(cairo_set_source_rgb) \
  each(cairo_show_page) \
  each(cairo_status) \
  each(cairo_status_to_string) \
  each(cairo_stroke) \
  each(cairo_surface_destroy) \
  each(cairo_surface_finish) \
  each(cairo_surface_status) \
  each(g_object_unref) \
  each(g_unichar_iswide) \
  each(g_unichar_iszerowidth) \
  each(pango_attr_insert_hyphens_new) \
  each(pango_attr_list_insert) \
  each(pango_attr_list_new) \
  each(pango_attr_list_unref) \
  each(pango_cairo_context_set_font_options) \
  each(pango_cairo_font_map_new) \
  each(pango_cairo_font_map_set_resolution) \
  each(pango_cairo_show_layout) \
  each(pango_context_set_language) \
  each(pango_context_set_round_glyph_positions) \
  each(pango_font_description_free) \
  each(pango_font_description_new) \
  each(pango_font_description_set_family) \
  each(pango_font_description_set_size) \
  each(pango_font_description_set_stretch) \
  each(pango_font_description_set_weight) \
  each(pango_font_map_create_context) \
  each(pango_language_from_string) \
  each(pango_layout_get_baseline) \
  each(pango_layout_get_extents) \
  each(pango_layout_get_lines_readonly) \
  each(pango_layout_line_get_length) \
  each(pango_layout_line_get_start_index) \
  each(pango_layout_new) \
  each(pango_layout_set_attributes) \
  each(pango_layout_set_font_description) \
  each(pango_layout_set_text) \
  each(pango_layout_set_width) \
  each(pango_layout_set_wrap) \
  each(pango_units_from_double) \
  each(pango_units_to_double)

#define CPANGO_MEMBER(name) __typeof__(name) *name;

typedef struct {
  CPANGO_FUNCTIONS(CPANGO_MEMBER)
} cpango_library;

/// Filled by `cpango_load`.
extern cpango_library cpango_functions;

/// Whether the functions are there; any thread may ask.
bool cpango_load(void);
