#include "CPango.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

struct cpango_press {
  PangoFontMap *fonts;
  PangoContext *context;
  PangoLayout **layouts;
  int32_t layout_count;
  cairo_surface_t *surface;
  cairo_t *cairo;
  uint8_t *bytes;
  size_t length;
  size_t capacity;
};

cpango_press *cpango_press_new(void) {
  cpango_press *press = calloc(1, sizeof *press);
  if (!press) return NULL;
  press->fonts = pango_cairo_font_map_new();
  // One unit is one point, and no advance is rounded: paper has no pixels to snap to.
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(press->fonts), 72);
  press->context = pango_font_map_create_context(press->fonts);
  pango_context_set_round_glyph_positions(press->context, FALSE);
  pango_context_set_language(press->context, pango_language_from_string("de"));
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(press->context, options);
  cairo_font_options_destroy(options);
  return press;
}

static void end_drawing(cpango_press *press) {
  if (press->cairo) cairo_destroy(press->cairo);
  if (press->surface) cairo_surface_destroy(press->surface);
  press->cairo = NULL;
  press->surface = NULL;
}

void cpango_press_free(cpango_press *press) {
  if (!press) return;
  end_drawing(press);
  for (int32_t i = 0; i < press->layout_count; i++) g_object_unref(press->layouts[i]);
  free(press->layouts);
  free(press->bytes);
  g_object_unref(press->context);
  g_object_unref(press->fonts);
  free(press);
}

int32_t cpango_style(
  cpango_press *press, const char *family, double size, bool bold, bool condensed) {
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, family);
  pango_font_description_set_size(font, pango_units_from_double(size));
  if (bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  if (condensed) pango_font_description_set_stretch(font, PANGO_STRETCH_CONDENSED);
  PangoLayout *layout = pango_layout_new(press->context);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  // A hyphen that nobody wrote would change a name.
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  press->layouts =
    g_realloc_n(press->layouts, (gsize)press->layout_count + 1, sizeof *press->layouts);
  press->layouts[press->layout_count] = layout;
  return press->layout_count++;
}

static PangoLayout *set(
  cpango_press *press, int32_t style, const char *text, size_t length, int width) {
  PangoLayout *layout = press->layouts[style];
  pango_layout_set_width(layout, width);
  pango_layout_set_text(layout, text, (int)length);
  return layout;
}

double cpango_width(cpango_press *press, int32_t style, const char *text, size_t length) {
  PangoRectangle extents;
  pango_layout_get_extents(set(press, style, text, length, -1), NULL, &extents);
  return pango_units_to_double(extents.width);
}

size_t cpango_break(
  cpango_press *press, int32_t style, const char *text, size_t length, double width,
  cpango_line *lines, size_t capacity) {
  PangoLayout *layout = set(press, style, text, length, pango_units_from_double(width));
  size_t count = 0;
  for (GSList *item = pango_layout_get_lines_readonly(layout); item; item = item->next, count++) {
    PangoLayoutLine *line = item->data;
    if (count >= capacity) continue;
    lines[count].start = pango_layout_line_get_start_index(line);
    lines[count].length = pango_layout_line_get_length(line);
  }
  return count;
}

static cairo_status_t keep(void *closure, const unsigned char *data, unsigned int length) {
  cpango_press *press = closure;
  if (press->length + length > press->capacity) {
    size_t capacity = (press->length + length) * 2;
    uint8_t *bytes = realloc(press->bytes, capacity);
    if (!bytes) return CAIRO_STATUS_NO_MEMORY;
    press->bytes = bytes;
    press->capacity = capacity;
  }
  memcpy(press->bytes + press->length, data, length);
  press->length += length;
  return CAIRO_STATUS_SUCCESS;
}

void cpango_begin(
  cpango_press *press, double width, double height, const char *title, const char *created) {
  end_drawing(press);
  press->length = 0;
  press->surface = cairo_pdf_surface_create_for_stream(keep, press, width, height);
  cairo_pdf_surface_set_metadata(press->surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(press->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  press->cairo = cairo_create(press->surface);
}

void cpango_text(
  cpango_press *press, int32_t style, double x, double y, bool trailing, double grey,
  const char *text, size_t length) {
  PangoLayout *layout = set(press, style, text, length, -1);
  if (trailing) {
    PangoRectangle extents;
    pango_layout_get_extents(layout, NULL, &extents);
    x -= pango_units_to_double(extents.width);
  }
  cairo_set_source_rgb(press->cairo, grey, grey, grey);
  cairo_move_to(press->cairo, x, y - pango_units_to_double(pango_layout_get_baseline(layout)));
  pango_cairo_show_layout(press->cairo, layout);
}

void cpango_rule(
  cpango_press *press, double x1, double x2, double y, double weight, double grey) {
  cairo_set_source_rgb(press->cairo, grey, grey, grey);
  cairo_set_line_width(press->cairo, weight);
  cairo_move_to(press->cairo, x1, y);
  cairo_line_to(press->cairo, x2, y);
  cairo_stroke(press->cairo);
}

void cpango_box(cpango_press *press, double x, double y, double side, double weight, double grey) {
  cairo_set_source_rgb(press->cairo, grey, grey, grey);
  cairo_set_line_width(press->cairo, weight);
  cairo_rectangle(press->cairo, x, y, side, side);
  cairo_stroke(press->cairo);
}

void cpango_end_page(cpango_press *press) { cairo_show_page(press->cairo); }

const char *cpango_finish(cpango_press *press, const uint8_t **bytes, size_t *length) {
  cairo_status_t status = cairo_status(press->cairo);
  cairo_surface_finish(press->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(press->surface);
  end_drawing(press);
  *bytes = press->bytes;
  *length = press->length;
  return status == CAIRO_STATUS_SUCCESS ? NULL : cairo_status_to_string(status);
}

int32_t cpango_columns(uint32_t scalar) {
  if (g_unichar_iszerowidth(scalar)) return 0;
  return g_unichar_iswide(scalar) ? 2 : 1;
}
