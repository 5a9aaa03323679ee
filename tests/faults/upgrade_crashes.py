#!/usr/bin/env python3
"""Ends the upgrade of an old book at every point it passes, as a power cut would, and looks at what is left.

    upgrade_crashes.py PROGRAMS [--folder DIR]

After each death a whole book must stand in its place: the old one, which the old program would still open, or the new
one. The next command must end with the same journal, the same balances, one old file kept and nothing lying about. With
QUITTANCE_LONG=1 the second try dies at every point, too, otherwise at a sample of them.
"""

import argparse
import contextlib
import fcntl
import os
import pathlib
import shutil
import signal
import sqlite3
import sys
import tempfile

from stand import ROOT, Children, Desk, Off, Sandbox, expect, timed

PAIR_STEP = 7  # The ordinary run tries every 7th pair.
LIST = ROOT / "demo" / "samples" / "november.csv"
MIGRATIONS = sorted((ROOT / "resources" / "migrations").glob("*.sql"))
NEW = int(MIGRATIONS[-1].name.split("_")[0])
OLD = NEW - 1
# The program makes these anew, so the file may lack them where a newer schema has lost some of their columns.
PROJECTIONS = {"effect", "mail", "link", "allocation", "payment", "invoice", "customer", "number_series", "company"}


def connection(path):
    """Closed by the with statement, unlike sqlite3's own."""
    return contextlib.closing(sqlite3.connect(path))


def make_old_book(old, new):
    """The book as the program before this one would hold it: its tables, filled from a book of today."""
    with connection(old) as book:
        book.execute("PRAGMA journal_mode = WAL")
        for migration in MIGRATIONS:
            if int(migration.name.split("_")[0]) <= OLD:
                book.executescript(migration.read_text(encoding="utf-8"))
        book.execute("ATTACH ? AS new", (str(new),))
        stamp = book.execute("PRAGMA new.application_id").fetchone()[0]
        # What SQLite keeps for its search tables ("shadow") is copied as the rest is; nothing may be written twice by triggers.
        tables = [row[0] for row in book.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
            " AND name NOT LIKE 'sqlite%'")]
        triggers = book.execute("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            book.execute(f"DROP TRIGGER main.{name}")

        def columns(schema, table):
            return [row[0] for row in book.execute("SELECT name FROM pragma_table_info(?, ?)", (table, schema))]

        for table in tables:
            there = set(columns("new", table))
            both = ", ".join(name for name in columns("main", table) if name in there)
            if both and (table not in PROJECTIONS or there.issuperset(columns("main", table))):
                book.execute(f"DELETE FROM main.{table}")
                book.execute(f"INSERT INTO main.{table} ({both}) SELECT {both} FROM new.{table}")
        for _, text in triggers:
            book.execute(text)
        book.commit()
        book.execute(f"PRAGMA main.application_id = {stamp}")
        book.execute(f"PRAGMA main.user_version = {OLD}")


def look(file):
    """What any program that opens the file would see: its schema and the end of its journal. The file must be whole."""
    with connection(file) as book:
        expect(book.execute("PRAGMA integrity_check").fetchone()[0] == "ok", f"{file} is damaged")
        schema = book.execute("PRAGMA user_version").fetchone()[0]
        head = book.execute("SELECT seq, hex(hash) FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        return schema, head


class Bench:
    """A prepared old book and what a book of today says of the same journal."""

    def __init__(self, children, programs, folder):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        sandbox = Sandbox(children, programs, folder)
        base = Desk(programs, folder / "base", folder / "prepare.log")
        base.connect(sandbox.url)
        invoice, number = base.issue_sample()
        base.ask("invoices", "import", LIST)  # Drafts are in no journal: only the copy brings them along.
        base.ask("invoices", "send", number)
        sandbox.pay(sandbox.links(invoice)[0]["url"])
        base.ask("payments", "poll")
        self.told = self.tell(base)
        expect(len(self.told[1]) > 5, f"the book lists only {self.told[1]}")
        self.base = base
        self.old = Desk(programs, folder / "old", folder / "prepare.log")
        self.old.profile.mkdir()
        make_old_book(self.old.profile / "book.sqlite", base.profile / "book.sqlite")
        self.head = look(self.old.profile / "book.sqlite")[1]

    def fresh(self):
        return self.old.copy_to(self.folder / "book", self.folder / "commands.log")

    @staticmethod
    def tell(desk):
        """All that must be the same afterwards."""
        file = desk.profile / "told.journal"
        desk.ask("ledger", "export", "--format", "hledger", "-o", file)
        text = file.read_text(encoding="utf-8")
        file.unlink()
        rows = sorted(desk.ask("invoices", "list").lines(), key=str)
        return text, rows, desk.ask("payments", "list").lines(), desk.outbox()

    def passages(self, *earlier):
        """The points the upgrade passes after dying at the earlier ones."""
        desk = self.fresh()
        for point in earlier:
            self.die(desk, point)
        log = desk.profile / "passages"
        answer = desk.ask("invoices", "list", QUITTANCE_CRASH_LOG=log)
        return log.read_text(encoding="utf-8").splitlines(), answer

    def die(self, desk, point):
        answer = desk.run("invoices", "list", QUITTANCE_CRASH_AT=str(point))
        expect(answer.code == -signal.SIGKILL, f"it did not die at point {point}: exit code {answer.code}\n"
               f"{answer.out}{answer.err}")
        # Looked at in a copy: looking must repair nothing.
        seen = self.folder / "seen"
        shutil.rmtree(seen, ignore_errors=True)
        shutil.copytree(desk.profile, seen, ignore=shutil.ignore_patterns("logs", "*.lock"))
        schema, head = look(seen / "book.sqlite")
        expect(schema in (OLD, NEW), f"the book has schema {schema}")
        expect(head == self.head, f"the journal ends with {head} instead of {self.head}")
        for kept in (seen / "backup").glob("*"):
            expect(look(kept) == (OLD, self.head), f"{kept.name} is not the old book")
        expect(schema == OLD or list((seen / "backup").glob("*.sqlite")), "the old book is gone")

    def play(self, points):
        desk = self.fresh()
        for point in points:
            self.die(desk, point)
        told = self.tell(desk)
        for before, after, what in zip(self.told, told, ("journal", "documents", "payments", "outbox")):
            expect(before == after, f"the {what} were\n{before}\nand are\n{after}")
        self.check_files(desk)
        desk.check_ledger()

    def check_files(self, desk):
        kept = list((desk.profile / "backup").iterdir())
        expect(len(kept) == 1 and kept[0].name.startswith(f"book-schema{OLD}-"), f"kept are {kept}")
        expect(look(kept[0]) == (OLD, self.head), "the kept file is not the old book")
        lying = [file.name for file in desk.profile.iterdir() if "upgrading" in file.name]
        expect(not lying, f"{lying} lies about")
        with connection(desk.profile / "book.sqlite") as book:
            expect(book.execute("PRAGMA user_version").fetchone()[0] == NEW, "the book is not up to date")


def check_words(bench):
    """What a person reads."""
    desk = bench.fresh()
    answer = desk.ask("invoices", "list", as_json=False)
    kept = next((desk.profile / "backup").iterdir())
    expect(str(kept) in answer.err and "older Quittance" in answer.err, f"stderr says only {answer.err}")
    expect(desk.ask("invoices", "list").err == "", "it tells of the upgrade twice")

    with connection(desk.profile / "book.sqlite") as book:
        book.execute("PRAGMA user_version = 9999")
    said = desk.ask("invoices", "list", codes=(1,), as_json=False).err
    expect("newer Quittance" in said and "Nothing was changed" in said, f"a newer book is refused by {said}")
    expect(desk.ask("invoices", "list", codes=(1,)).json()["error"]["rule"] == "book.newer_program", "another rule")


def check_locks(bench):
    """A window or a command of the old program is at work: both locks are needed."""
    for name in ("window.lock", "worker.lock"):
        desk = bench.fresh()
        lock = desk.profile / name
        # The form of QLockFile: process, program, host; its lock is of flock's kind on Linux.
        program = pathlib.Path(f"/proc/{os.getpid()}/exe").resolve().name
        lock.write_text(f"{os.getpid()}\n{program}\n{os.uname().nodename}\n", encoding="utf-8")
        with lock.open("r+", encoding="utf-8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            refused = desk.ask("invoices", "list", codes=(3,)).json()["error"]
            expect(refused["rule"] == "upgrade.in_use", f"with {name} held it is refused by {refused}")
            expect(look(desk.profile / "book.sqlite") == (OLD, bench.head), "the book is another one")
        lock.unlink()
        desk.ask("invoices", "list")
        bench.check_files(desk)


def play_all(bench, long):
    """Every point and a choice of pairs; how many of each."""
    firsts, answer = bench.passages()
    expect(len(answer.lines()) == len(bench.told[1]), "the first listing is not whole")
    steps = [name for name in firsts if name.startswith("upgrade.")]
    expect(steps[0] == "upgrade.begun" and steps[-1] == "upgrade.swapped" and len(steps) == 10, f"the steps are {steps}")
    ends = firsts.index("upgrade.swapped") + 1
    for point in range(1, ends + 1):
        bench.play((point,))
        print(f"{point} {firsts[point - 1]}: whole, and the same afterwards", flush=True)
    pairs = []
    for first in range(1, ends):
        again = bench.passages(first)[0]
        pairs += [(first, second) for second in range(1, again.index("upgrade.swapped") + 2)]
    chosen = pairs if long else pairs[::PAIR_STEP]
    for pair in chosen:
        bench.play(pair)
    print(f"{len(chosen)} of {len(pairs)} pairs", flush=True)
    return ends, len(chosen)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-upgrade-"))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with timed() as seconds, Children() as children:
        try:
            bench = Bench(children, options.programs, folder)
            check_words(bench)
            check_locks(bench)
            points, pairs = play_all(bench, os.environ.get("QUITTANCE_LONG") == "1")
        except Off as trouble:
            print(f"Something is off: {trouble}\nBooks and every command with its answer: {folder}", file=sys.stderr)
            return 1
        print(f"schema {OLD} to {NEW}: {points} points and {pairs} pairs, nothing lost ({seconds():.0f} s)")
    if not options.folder:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
