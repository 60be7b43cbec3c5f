#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#include "CPango.h"

cpango_library cpango_functions;
static char problem[256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  // It brings Pango, Cairo and GLib along, and a look-up searches them too.
  void *handle = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
#define CPANGO_LOOK_UP(name) \
  if (handle && !(cpango_functions.name = (__typeof__(name) *)dlsym(handle, #name))) handle = NULL;
  CPANGO_FUNCTIONS(CPANGO_LOOK_UP)
  if (!handle) snprintf(problem, sizeof problem, "%s", dlerror());
}

bool cpango_load(void) {
  pthread_once(&once, load);
  return !problem[0];
}

const char *cpango_problem(void) { return cpango_load() ? NULL : problem; }
