"""Copies of a book, putting one in its place, and the key that opens it elsewhere."""

import fcntl
import os
import pathlib
import re

from contract import Contract, World, setUpModule  # noqa: F401

WRITTEN = r"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$"
NO_KEY = {"QUITTANCE_SECRET_VAULT_KEY": ""}  # An empty variable is none.


class Backups(Contract):
    def copy(self, name):
        file = World.folder / name
        file.unlink(missing_ok=True)
        self.assertEqual(self.ask("backup", "create", file), {"file": str(file)})
        return file

    def kept_key(self):
        key = self.ask("backup", "new-key")["recovery_key"]
        self.assertEqual(self.ask("backup", "keep-key", stdin=key + "\n"), {"ok": True})
        return key

    def elsewhere(self, file):
        """That copy on another computer, as it were: another folder, nobody's keychain, and no key in the environment."""
        there = self.desk.copy_to(World.folder / "elsewhere", self.desk.log)
        for each in there.profile.glob("book.sqlite*"):
            each.unlink()
        there.environment = {**there.environment, **NO_KEY}
        there.ask("backup", "restore", file)
        return there

    def test_a_copy_takes_the_place_of_the_book(self):
        file = self.copy("copy.sqlite")
        self.error("backup", "create", file)
        more = World.folder / "more.sqlite"
        more.unlink(missing_ok=True)
        self.words("backup", "create", more)
        later = self.issued(self.customer())
        kept = pathlib.Path(self.ask("backup", "restore", file)["kept"])
        self.assertEqual(kept.parent, self.desk.profile / "backup")
        self.assertNotIn(later, [line["number"] for line in self.lines("invoices", "list")])
        self.words("backup", "restore", kept)
        self.assertIn(later, [line["number"] for line in self.lines("invoices", "list")])
        self.desk.check_ledger()

    def test_what_is_no_whole_book_takes_no_place(self):
        before = self.lines("invoices", "list")
        self.assertEqual(self.error("backup", "restore", World.folder / "nowhere.sqlite")["rule"], "file.unreadable")
        torn = World.folder / "torn.sqlite"
        torn.write_bytes(self.copy("copy.sqlite").read_bytes()[:9000])
        for file in (torn, self.file("letter.sqlite", "Dear Sirs")):
            self.assertEqual(self.error("backup", "restore", file)["rule"], "restore.not_whole")
        self.assertEqual(self.lines("invoices", "list"), before)

    def test_an_open_book_is_left_where_it_is(self):
        file = self.copy("copy.sqlite")
        lock = self.desk.profile / "window.lock"
        program = pathlib.Path(f"/proc/{os.getpid()}/exe").resolve().name
        lock.write_text(f"{os.getpid()}\n{program}\n{os.uname().nodename}\n", encoding="utf-8")
        with lock.open("r+", encoding="utf-8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.assertEqual(self.error("backup", "restore", file, code=3)["rule"], "upgrade.in_use")
        lock.unlink()

    def test_a_recovery_key_opens_a_copy_on_another_computer(self):
        self.ask("invoices", "send", self.number)
        key = self.kept_key()
        self.assertRegex(key, WRITTEN)
        there = self.elsewhere(self.copy("copy.sqlite"))
        with_key = {"QUITTANCE_SECRET_VAULT_RECOVERY": key.lower()}
        mine, self.desk = self.desk, there
        link = ("invoices", "send", self.number, "--again")
        self.assertIn(self.ask(*link, code=1)["error"]["rule"], ("secret.keychain_unusable", "vault.key_missing"))
        self.ask(*link, **with_key)
        self.desk = mine
        told = "".join(each.read_text("utf-8", "replace") for desk in (mine, there)
                       for each in (desk.profile / "logs").glob("*"))
        books = b"".join(each.read_bytes() for desk in (mine, there) for each in desk.profile.glob("book.sqlite*"))
        for form in (key, key.replace("-", ""), key.lower()):
            self.assertNotIn(form, told)
            self.assertNotIn(form.encode(), books)

    def test_a_wrong_key_opens_nothing(self):
        first, second = self.kept_key(), self.kept_key()
        self.assertNotEqual(first, second)
        self.assertEqual(self.error("backup", "use-key", stdin=first)["rule"], "recovery.wrong")
        malformed = self.error("backup", "use-key", stdin=second[:-1])
        self.assertEqual((malformed["rule"], malformed["value"]), ("recovery.malformed", ""))
        # Nobody's keychain takes it here: so it is said, and the exit code says it, too.
        self.assertEqual(self.ask("backup", "use-key", stdin=second, code=3), {"ok": True, "in_keychain": False})
        self.assertIn("QUITTANCE_SECRET_VAULT_RECOVERY", self.words("backup", "use-key", stdin=second, code=3).out)

    def test_a_key_counts_once_it_was_read_back(self):
        made = self.words("backup", "new-key")
        self.assertTrue(re.match(WRITTEN, made.out.strip()), made.out)
        self.assertEqual(self.error("backup", "use-key", stdin=made.out)["rule"], "recovery.none")
        self.words("backup", "keep-key", stdin=made.out)
        self.ask("backup", "use-key", stdin=made.out, code=3)
        self.assertTrue(self.ask("config", "get", "backup.recovery_key_at")["value"])
        self.error("config", "set", "backup.recovery_key_at", "2026-01-01")
