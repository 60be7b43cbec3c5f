#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <term.h>
#include <wchar.h>

bool curses_can_write(uint32_t scalar) {
  char bytes[16];
  mbstate_t state = {0};
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

void curses_put_row(int row, const curses_cell *cells, int count) {
  cchar_t line[count > 0 ? count : 1];
  int length = 0;
  for (int index = 0; index < count; index++) {
    if (cells[index].is_right_half) {
      continue;
    }
    wchar_t text[4] = {(wchar_t)cells[index].base, (wchar_t)cells[index].marks[0],
                       (wchar_t)cells[index].marks[1], 0};
    setcchar(&line[length++], text, cells[index].attributes, cells[index].pair, NULL);
  }
  mvwadd_wchnstr(stdscr, row, 0, line, length);
}

static volatile sig_atomic_t terminate_asked;
static volatile sig_atomic_t stop_asked;
static volatile sig_atomic_t was_resumed;

static void note_signal(int signal) {
  switch (signal) {
  case SIGTSTP:
    stop_asked = 1;
    break;
  case SIGCONT:
    was_resumed = 1;
    break;
  default:
    terminate_asked = 1;
  }
}

static const int noted[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { noted_count = sizeof noted / sizeof noted[0] };
static struct sigaction earlier_actions[noted_count];
static sigset_t earlier_mask;

static void held_signals(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGWINCH);
  for (int index = 0; index < noted_count; index++) {
    sigaddset(set, noted[index]);
  }
}

void curses_hold_signals(bool hold) {
  sigset_t set;
  held_signals(&set);
  pthread_sigmask(hold ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

void curses_catch_signals(void) {
  pthread_sigmask(SIG_BLOCK, NULL, &earlier_mask);
  curses_hold_signals(true);
  struct sigaction action = {.sa_handler = note_signal};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < noted_count; index++) {
    sigaction(noted[index], &action, &earlier_actions[index]);
  }
  terminate_asked = stop_asked = was_resumed = 0;
}

void curses_release_signals(void) {
  for (int index = 0; index < noted_count; index++) {
    sigaction(noted[index], &earlier_actions[index], NULL);
  }
  pthread_sigmask(SIG_SETMASK, &earlier_mask, NULL);
}

curses_signals curses_take_signals(void) {
  curses_signals taken = {terminate_asked, stop_asked, was_resumed};
  terminate_asked = stop_asked = was_resumed = 0;
  return taken;
}

curses_arrival curses_wait(int input, int wake, int milliseconds) {
  struct pollfd files[] = {{.fd = input, .events = POLLIN}, {.fd = wake, .events = POLLIN}};
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  sigset_t open;
  pthread_sigmask(SIG_BLOCK, NULL, &open);
  sigdelset(&open, SIGWINCH);
  for (int index = 0; index < noted_count; index++) {
    sigdelset(&open, noted[index]);
  }
  curses_arrival found = {0};
  if (ppoll(files, 2, milliseconds < 0 ? NULL : &time, &open) < 0) {
    found.has_signal = errno == EINTR;
    found.hung_up = !found.has_signal;
    return found;
  }
  found.has_input = files[0].revents & POLLIN;
  found.hung_up = !found.has_input && files[0].revents != 0;
  found.has_wake = files[1].revents & (POLLIN | POLLHUP);
  return found;
}

void curses_stop_job(void) {
  struct sigaction ours;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &standard, &ours);
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}

bool curses_can_move_cursor(void) {
  const char *sequence = tigetstr("cup");
  return sequence != NULL && sequence != (char *)-1;
}
