#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <pty.h>
#include <stddef.h>

int open_pseudo_terminal(int columns, int rows, int *device) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int keyboard = -1;
  return openpty(&keyboard, device, NULL, NULL, &size) == 0 ? keyboard : -1;
}
