#!/usr/bin/env python3
"""The first start by keys alone, on a screen of its own: a sample book and its removal, then a book of one's own,
which the next start opens by itself; and books that cannot be opened.

    first_start.py PROGRAMS [--folder DIR] [--only WORD]

Needs Xvfb, openbox and xdotool; without them it is skipped (exit code 77).
"""

import os
import shutil
import subprocess
import sys
import time

from home import Home, Off, expect, main, wait_for


class Screen:
    """A display with a window manager, and the keys of a person before it."""

    def __init__(self, children, folder):
        folder.mkdir(parents=True, exist_ok=True)
        server = children.start(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                folder / "xvfb.log")
        self.display = ":" + server.stdout.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display}
        self._folder = folder
        children.start(["openbox"], folder / "openbox.log", env=self.environment)
        time.sleep(1)  # Until it manages windows.

    def _xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=20,
                              check=False)
        return done.stdout.split() if done.returncode == 0 else []

    def window(self, title, seconds=30):
        """Waits until a window with this title is the active one."""
        def active():
            found = self._xdotool("search", "--onlyvisible", "--name", f"^{title}$")
            if not found:
                return None
            if self._xdotool("getactivewindow") != found[-1:]:
                self._xdotool("windowactivate", "--sync", found[-1])
                return None
            return found[-1]
        return wait_for(active, f"a window called {title}", seconds)

    def press(self, *keys):
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.2)

    def type(self, text):
        self._xdotool("type", "--delay", "20", text)
        time.sleep(0.2)


def on_a_screen(children, programs, folder):
    screen = Screen(children, folder)
    return screen, Home(programs, folder, QT_QPA_PLATFORM="xcb", DISPLAY=screen.display)


def the_sample_book_comes_and_goes(children, programs, folder):
    screen, home = on_a_screen(children, programs, folder)
    program = home.start(children)
    screen.window("Quittance")
    screen.press("alt+s", "Return")
    screen.window("Brightwater GmbH – Quittance", 90)
    sample = home.desk("sample")
    sample.check_ledger()
    (home.books / "sample" / "book.journal").unlink()  # What the check wrote is not the program's to remove.
    invoices = sample.ask("invoices", "list", "--limit", "1000").lines()
    expect(len(invoices) == 104, f"the sample book has {len(invoices)} documents")
    expect(sample.ask("bank", "lines").lines(), "nothing waits from the bank")
    screen.press("alt+f", "r")
    screen.window("Quittance")
    wait_for(lambda: not (home.books / "sample").exists(), "the sample book to be gone")
    expect(program.poll() is None, "the program is gone")


def a_book_of_ones_own_takes_a_name(children, programs, folder):
    screen, home = on_a_screen(children, programs, folder)
    program = home.start(children)
    screen.window("Quittance")
    screen.type("Nordlicht GmbH")
    screen.press("Return")
    screen.window("Nordlicht GmbH – Quittance")
    settings = home.desk().ask("config", "list").out
    expect("Nordlicht GmbH" in settings, f"the book is not named: {settings}")
    screen.press("ctrl+q")
    expect(program.wait(20) == 0, "the program did not end well")
    home.start(children)
    screen.window("Nordlicht GmbH – Quittance")


def a_torn_book_is_explained_and_restored(children, programs, folder):
    screen, home = on_a_screen(children, programs, folder)
    desk = home.desk()
    desk.ask("config", "set", "company.name", "Kranich KG")
    book = home.books / "book" / "book.sqlite"
    backup = home.books / "book" / "backup"
    backup.mkdir()
    desk.ask("ledger", "verify")
    for end in ("-wal", "-shm"):
        if (side := book.with_name(book.name + end)).exists():
            shutil.copy(side, backup / ("kept.sqlite" + end))
    shutil.copy(book, backup / "kept.sqlite")
    book.write_bytes(b"no book " * 4096)
    for end in ("-wal", "-shm"):
        book.with_name(book.name + end).unlink(missing_ok=True)
    home.start(children)
    screen.window("Quittance")
    time.sleep(2)  # Until the file was looked at.
    screen.press("alt+r")
    screen.window("Kranich KG – Quittance")
    kept = list(backup.glob("damaged-*.sqlite"))
    expect(len(kept) == 1 and kept[0].read_bytes().startswith(b"no book"), "the damaged file was not kept")


if __name__ == "__main__":
    if not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))):
        print("Xvfb, openbox and xdotool are not all here")
        sys.exit(77)
    sys.exit(main([the_sample_book_comes_and_goes, a_book_of_ones_own_takes_a_name,
                   a_torn_book_is_explained_and_restored], __doc__))
