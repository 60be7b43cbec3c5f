#define _GNU_SOURCE
#include "CNcurses.h"

#include <sys/mman.h>
#include <unistd.h>

static int earlier_errors = -1;

void curses_hold_errors(void) {
  if (earlier_errors >= 0 || !isatty(STDERR_FILENO)) {
    return;
  }
  int held = memfd_create("errors", MFD_CLOEXEC);
  if (held < 0) {
    return;
  }
  earlier_errors = dup(STDERR_FILENO);
  dup2(held, STDERR_FILENO);
  close(held);
}

void curses_release_errors(void) {
  if (earlier_errors < 0) {
    return;
  }
  // The descriptor stays readable after it was replaced, so that nothing is lost in between.
  int held = dup(STDERR_FILENO);
  dup2(earlier_errors, STDERR_FILENO);
  close(earlier_errors);
  earlier_errors = -1;
  lseek(held, 0, SEEK_SET);
  char buffer[1024];
  ssize_t length;
  while ((length = read(held, buffer, sizeof buffer)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)length) < 0) {
      break;
    }
  }
  close(held);
}
