#include "CPango.h"

#include <stdlib.h>
#include <string.h>

#include "library.h"

static const cpango_library *const lib = &cpango_functions;

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
  cpango_press *press = cpango_load() ? calloc(1, sizeof *press) : NULL;
  if (!press) return NULL;
  press->fonts = lib->pango_cairo_font_map_new();
  // One unit is one point, and no advance is rounded: paper has no pixels to snap to.
  lib->pango_cairo_font_map_set_resolution((PangoCairoFontMap *)press->fonts, 72);
  press->context = lib->pango_font_map_create_context(press->fonts);
  lib->pango_context_set_round_glyph_positions(press->context, FALSE);
  lib->pango_context_set_language(press->context, lib->pango_language_from_string("de"));
  cairo_font_options_t *options = lib->cairo_font_options_create();
  lib->cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  lib->cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  lib->cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  lib->pango_cairo_context_set_font_options(press->context, options);
  lib->cairo_font_options_destroy(options);
  return press;
}

static void end_drawing(cpango_press *press) {
  if (press->cairo) lib->cairo_destroy(press->cairo);
  if (press->surface) lib->cairo_surface_destroy(press->surface);
  press->cairo = NULL;
  press->surface = NULL;
}

void cpango_press_free(cpango_press *press) {
  if (!press) return;
  end_drawing(press);
  for (int32_t i = 0; i < press->layout_count; i++) lib->g_object_unref(press->layouts[i]);
  free(press->layouts);
  free(press->bytes);
  lib->g_object_unref(press->context);
  lib->g_object_unref(press->fonts);
  free(press);
}

int32_t cpango_style(
  cpango_press *press, const char *family, double size, bool bold, bool condensed) {
  PangoFontDescription *font = lib->pango_font_description_new();
  lib->pango_font_description_set_family(font, family);
  lib->pango_font_description_set_size(font, lib->pango_units_from_double(size));
  if (bold) lib->pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  if (condensed) lib->pango_font_description_set_stretch(font, PANGO_STRETCH_CONDENSED);
  PangoLayout *layout = lib->pango_layout_new(press->context);
  lib->pango_layout_set_font_description(layout, font);
  lib->pango_font_description_free(font);
  lib->pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  // A hyphen that nobody wrote would change a name.
  PangoAttrList *attributes = lib->pango_attr_list_new();
  lib->pango_attr_list_insert(attributes, lib->pango_attr_insert_hyphens_new(FALSE));
  lib->pango_layout_set_attributes(layout, attributes);
  lib->pango_attr_list_unref(attributes);
  press->layouts =
    realloc(press->layouts, ((size_t)press->layout_count + 1) * sizeof *press->layouts);
  press->layouts[press->layout_count] = layout;
  return press->layout_count++;
}

static PangoLayout *set(
  cpango_press *press, int32_t style, const char *text, size_t length, int width) {
  PangoLayout *layout = press->layouts[style];
  lib->pango_layout_set_width(layout, width);
  lib->pango_layout_set_text(layout, text, (int)length);
  return layout;
}

double cpango_width(cpango_press *press, int32_t style, const char *text, size_t length) {
  PangoRectangle extents;
  lib->pango_layout_get_extents(set(press, style, text, length, -1), NULL, &extents);
  return lib->pango_units_to_double(extents.width);
}

size_t cpango_break(
  cpango_press *press, int32_t style, const char *text, size_t length, double width,
  cpango_line *lines, size_t capacity) {
  PangoLayout *layout = set(press, style, text, length, lib->pango_units_from_double(width));
  size_t count = 0;
  for (GSList *item = lib->pango_layout_get_lines_readonly(layout); item; item = item->next, count++) {
    PangoLayoutLine *line = item->data;
    if (count >= capacity) continue;
    lines[count].start = lib->pango_layout_line_get_start_index(line);
    lines[count].length = lib->pango_layout_line_get_length(line);
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
  press->surface = lib->cairo_pdf_surface_create_for_stream(keep, press, width, height);
  lib->cairo_pdf_surface_set_metadata(press->surface, CAIRO_PDF_METADATA_TITLE, title);
  lib->cairo_pdf_surface_set_metadata(press->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  press->cairo = lib->cairo_create(press->surface);
}

void cpango_text(
  cpango_press *press, int32_t style, double x, double y, bool trailing, double grey,
  const char *text, size_t length) {
  PangoLayout *layout = set(press, style, text, length, -1);
  if (trailing) {
    PangoRectangle extents;
    lib->pango_layout_get_extents(layout, NULL, &extents);
    x -= lib->pango_units_to_double(extents.width);
  }
  lib->cairo_set_source_rgb(press->cairo, grey, grey, grey);
  lib->cairo_move_to(press->cairo, x, y - lib->pango_units_to_double(lib->pango_layout_get_baseline(layout)));
  lib->pango_cairo_show_layout(press->cairo, layout);
}

void cpango_rule(
  cpango_press *press, double x1, double x2, double y, double weight, double grey) {
  lib->cairo_set_source_rgb(press->cairo, grey, grey, grey);
  lib->cairo_set_line_width(press->cairo, weight);
  lib->cairo_move_to(press->cairo, x1, y);
  lib->cairo_line_to(press->cairo, x2, y);
  lib->cairo_stroke(press->cairo);
}

void cpango_box(cpango_press *press, double x, double y, double side, double weight, double grey) {
  lib->cairo_set_source_rgb(press->cairo, grey, grey, grey);
  lib->cairo_set_line_width(press->cairo, weight);
  lib->cairo_rectangle(press->cairo, x, y, side, side);
  lib->cairo_stroke(press->cairo);
}

void cpango_end_page(cpango_press *press) { lib->cairo_show_page(press->cairo); }

const char *cpango_finish(cpango_press *press, const uint8_t **bytes, size_t *length) {
  cairo_status_t status = lib->cairo_status(press->cairo);
  lib->cairo_surface_finish(press->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = lib->cairo_surface_status(press->surface);
  end_drawing(press);
  *bytes = press->bytes;
  *length = press->length;
  return status == CAIRO_STATUS_SUCCESS ? NULL : lib->cairo_status_to_string(status);
}

int32_t cpango_columns(uint32_t scalar) {
  if (!cpango_load()) return 1;
  if (lib->g_unichar_iszerowidth(scalar)) return 0;
  return lib->g_unichar_iswide(scalar) ? 2 : 1;
}
