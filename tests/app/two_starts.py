#!/usr/bin/env python3
"""A second start raises the window of the first and hands over what it was given.

    two_starts.py PROGRAMS [--folder DIR] [--only WORD]
"""

import json
import os
import signal
import sys
import time

from home import ROOT, Home, expect, main, wait_for

SAMPLE = ROOT / "demo" / "samples" / "bw-1003.xml"


def opened(home, children, *arguments):
    """A window that has its book and answers."""
    window = home.start(children, *arguments)
    wait_for(lambda: (home.books / "book" / "worker.lock").exists(), "the window to open its book")
    return window


def with_a_book(programs, folder):
    home = Home(programs, folder)
    home.desk().ask("config", "set", "company.name", "Brightwater GmbH")
    return home


def drafts(home):
    return [row for row in home.desk().ask("invoices", "list").lines() if row["state"] == "draft"]


def the_second_start_ends_at_once(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    begun = time.monotonic()
    expect(home.run() == 0, "the second start failed")
    expect(time.monotonic() - begun < 30, "the second start took long")
    expect(first.poll() is None, "the first window is gone")


def a_file_reaches_the_first_window(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    expect(not drafts(home), "there is a draft before")
    expect(home.run(SAMPLE) == 0, "the second start failed")
    wait_for(lambda: drafts(home), "the file to be imported by the first window")
    expect(len(drafts(home)) == 1, "the file was imported more than once")
    expect(first.poll() is None, "the first window is gone")


def a_file_of_the_first_start_is_taken(children, programs, folder):
    home = with_a_book(programs, folder)
    opened(home, children, SAMPLE)
    wait_for(lambda: drafts(home), "the file to be imported")


def a_relative_file_is_found_from_where_it_was_named(children, programs, folder):
    home = with_a_book(programs, folder)
    opened(home, children)
    (folder / "inbox").mkdir()
    (folder / "inbox" / "one.xml").write_bytes(SAMPLE.read_bytes())
    before = os.getcwd()
    os.chdir(folder / "inbox")
    try:
        expect(home.run("one.xml") == 0, "the second start failed")
    finally:
        os.chdir(before)
    wait_for(lambda: drafts(home), "the file to be imported by the first window")


def an_address_changes_nothing(children, programs, folder):
    home = with_a_book(programs, folder)
    desk = home.desk()
    invoice, number = desk.issue_sample()
    first = opened(home, children)
    before = desk.ask("invoices", "show", invoice).json()
    expect(home.run(f"quittance:invoice/{number}") == 0, "the second start failed")
    expect(home.run("quittance:charge/everything") == 0, "a strange address was not passed over")
    time.sleep(1)
    expect(desk.ask("invoices", "show", invoice).json() == before, "the address changed the record")
    expect(first.poll() is None, "the first window is gone")


def starts_while_the_first_is_opening_are_kept(children, programs, folder):
    home = with_a_book(programs, folder)
    first = home.start(children)
    second = home.start(children, SAMPLE)
    # Whichever of them came first has the window.
    wait_for(lambda: first.poll() is not None or second.poll() is not None, "one of them to end")
    gone = first if first.poll() is not None else second
    expect(gone.poll() == 0, f"it ended with {gone.poll()}")
    wait_for(lambda: drafts(home), "the file to be imported")


def another_book_has_a_window_of_its_own(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    other = home.desk("other")
    other.ask("config", "set", "company.name", "Other AG")
    second = home.start(children, "--profile", other.profile)
    wait_for(lambda: (other.profile / "worker.lock").exists(), "the other window")
    expect(first.poll() is None and second.poll() is None, "one of the two windows is gone")


def a_start_that_waits_for_an_answer_shows_it(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    first.send_signal(signal.SIGSTOP)
    second = home.start(children)
    # The page has a lock of its own. It is there while the other window may still answer, not after.
    wait_for(lambda: (home.books / "window.lock").exists(), "a page to be shown")
    first.send_signal(signal.SIGCONT)
    wait_for(lambda: second.poll() is not None, "the second start to end once it is answered")
    expect(second.poll() == 0, f"it ended with {second.poll()}")
    expect(first.poll() is None, "the first window is gone")


def the_start_page_is_there_once(children, programs, folder):
    home = Home(programs, folder)
    first = home.start(children)
    wait_for(lambda: (home.books / "window.lock").exists(), "the start page")
    expect(home.run() == 0, "the second start failed")
    expect(first.poll() is None, "the start page is gone")
    expect(not (home.books / "book" / "book.sqlite").exists(), "a book was made that nobody asked for")


def a_killed_window_leaves_no_lock_behind(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    second = home.start(children, SAMPLE)
    wait_for(lambda: drafts(home), "the next window to open the book")
    expect(second.poll() is None, "the next window is gone")


HOLDER = {"host": "office-pc", "machine": "m9", "boot": "b9", "user": "mara", "process": "17", "since": "2026-11-25T08:02:00Z"}


def held(home):
    """As a program of another computer does; the sign it puts beside the book."""
    sign = home.books / "book" / "holder-0190.json"
    sign.write_text(json.dumps(HOLDER), encoding="utf-8")
    return sign


def copies(home):
    return list((home.books / "elsewhere").glob("*/book.sqlite"))


def a_book_of_another_computer_is_only_looked_at(children, programs, folder):
    home = with_a_book(programs, folder)
    held(home)
    before = (home.books / "book" / "book.sqlite").read_bytes()
    first = home.start(children)
    wait_for(lambda: copies(home), "the copy to be looked at")
    # It hands over to the window that shows the copy, as to any other.
    expect(home.run() == 0, "the second start failed")
    expect(first.poll() is None, "the first window is gone")
    expect(not (home.books / "book" / "worker.lock").exists(), "it works for a book that another computer has")
    expect((home.books / "book" / "book.sqlite").read_bytes() == before, "the book was changed")
    expect(list((home.books / "book").glob("holder-*")) == [home.books / "book" / "holder-0190.json"], "it says it has the book")


def a_window_stops_once_its_book_is_taken_over(children, programs, folder):
    home = with_a_book(programs, folder)
    first = opened(home, children)
    for sign in (home.books / "book").glob("holder-*"):
        sign.unlink()
    held(home)
    wait_for(lambda: copies(home), "the window to look at a copy only")
    wait_for(lambda: not (home.books / "book" / "worker.lock").exists(), "the window to let go of the book")
    expect(first.poll() is None, "the window is gone")


if __name__ == "__main__":
    sys.exit(main([the_second_start_ends_at_once, a_file_reaches_the_first_window, a_file_of_the_first_start_is_taken,
                   a_relative_file_is_found_from_where_it_was_named, an_address_changes_nothing,
                   starts_while_the_first_is_opening_are_kept, another_book_has_a_window_of_its_own,
                   a_start_that_waits_for_an_answer_shows_it, the_start_page_is_there_once, a_killed_window_leaves_no_lock_behind,
                   a_book_of_another_computer_is_only_looked_at, a_window_stops_once_its_book_is_taken_over], __doc__))
