"""A book that a program on another computer has open."""

import json
import os
import time

from contract import Contract, World, setUpModule  # noqa: F401

HOLDER = {"host": "office-pc", "machine": "m9", "boot": "b9", "user": "mara", "process": "17", "since": "2026-11-25T08:02:00Z"}
KEYS = {"host", "user", "since", "heard_at", "silent"}


class HeldElsewhere(Contract):
    def hold(self, minutes=0):
        """As the program of another computer does, which was heard of so many minutes ago."""
        sign = self.desk.profile / "holder-0190.json"
        sign.write_text(json.dumps(HOLDER), encoding="utf-8")
        then = time.time() - 60 * minutes
        os.utime(sign, (then, then))
        return sign

    def files(self):
        return {path.name: path.read_bytes() for path in self.desk.profile.iterdir() if path.is_file()}

    def test_who_has_it_is_told(self):
        self.assertEqual(self.ask("book", "holder"), {"host": None, "user": None, "since": None, "heard_at": None, "silent": False})
        self.hold()
        told = self.ask("book", "holder")
        self.assertEqual(set(told), KEYS)
        self.assertEqual((told["host"], told["user"], told["since"], told["silent"]),
                         ("office-pc", "mara", "2026-11-25T08:02:00Z", False))
        self.assertIn("office-pc (mara)", self.words("book", "holder").out)

    def test_all_of_it_can_be_read(self):
        before = self.lines("invoices", "list")
        self.hold()
        files = self.files()
        self.assertEqual(self.lines("invoices", "list"), before)
        self.assertIn("office-pc", self.words("invoices", "show", self.number).err)
        self.assertTrue(self.ask("ledger", "verify")["ok"])
        self.lines("reports", "ageing")
        self.assertEqual(self.files(), files)

    def test_nothing_is_changed(self):
        self.hold()
        files = self.files()
        for command in (("config", "set", "company.phone", "1"), ("invoices", "void", self.number, "--reason", "x"),
                        ("payments", "poll"), ("outbox", "run"), ("crm", "sync"), ("schedules", "run"),
                        ("invoices", "tag", self.number, "--add", "x"), ("backup", "restore", "none.sqlite")):
            error = self.error(*command, code=3)
            self.assertEqual((error["kind"], error["rule"], error["value"]), ("busy", "book.held_elsewhere", "office-pc"))
        self.assertEqual(self.files(), files)

    def test_its_passphrase_opens_its_keys_for_reading(self):
        given, wrong = {"QUITTANCE_PASSPHRASE": "seven green bicycles"}, {"QUITTANCE_PASSPHRASE": "eight green bicycles"}
        self.ask("secrets", "move", "--to", "passphrase", stdin="seven green bicycles\n", code=3)
        self.hold()
        files = self.files()
        self.assertEqual(self.error("invoices", "list", **wrong)["rule"], "secret.passphrase_wrong")
        self.assertEqual([line["number"] for line in self.lines("invoices", "list", **given)], [self.number])
        self.assertEqual([line["number"] for line in self.lines("invoices", "list")], [self.number])
        self.assertEqual(self.ask("secrets", "status", **given), {"store": "passphrase", "locked": False, "usable": True})
        nowhere = self.error("invoices", "list", "--passphrase-file", World.folder / "nowhere.txt")
        self.assertEqual((nowhere["rule"], nowhere["field"]), ("file.unreadable", "passphrase-file"))
        self.assertEqual(self.error("secrets", "change-passphrase", stdin="eight green bicycles", code=3, **given)["rule"],
                         "book.held_elsewhere")
        self.assertEqual(self.files(), files)

    def test_what_is_committed_there_is_read(self):
        customer = self.customer()
        sign = self.hold()
        self.assertEqual(self.ask("customers", "show", customer)["id"], customer)
        sign.unlink()
        other = self.customer()
        self.hold()
        self.assertEqual(self.ask("customers", "show", other)["id"], other)

    def test_only_a_silent_one_is_taken_over(self):
        sign = self.hold(minutes=2)
        self.assertEqual(self.error("book", "take-over", code=3)["rule"], "book.held_elsewhere")
        self.assertTrue(sign.exists())
        self.hold(minutes=30)
        self.assertTrue(self.ask("book", "holder")["silent"])
        self.assertEqual(self.error("config", "set", "company.phone", "1", code=3)["rule"], "book.held_elsewhere")
        self.assertEqual(self.ask("book", "take-over"), {"ok": True})
        self.assertFalse(sign.exists())
        self.ask("config", "set", "company.phone", "1")
        self.words("book", "take-over")

    def test_nothing_is_left_beside_the_book(self):
        self.ask("config", "set", "company.phone", "1")
        self.assertEqual([path.name for path in self.desk.profile.glob("hold*")], [])
