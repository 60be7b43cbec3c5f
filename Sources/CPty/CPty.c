#include "CPty.h"

#include <pty.h>
#include <unistd.h>

pid_t cpty_start(char *const arguments[], char *const environment[], unsigned short rows,
                 unsigned short columns, int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, 0, 0, &size);
  if (child == 0) {
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  return child;
}
