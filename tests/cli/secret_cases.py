"""Where the keys of a book are kept when no keychain is there: sealed with a passphrase."""

import fcntl
import os
import pathlib
import stat

from contract import Contract, World, setUpModule  # noqa: F401

PASSPHRASE, OTHER = "seven green bicycles", "eight green bicycles"
GIVEN, WRONG = {"QUITTANCE_PASSPHRASE": PASSPHRASE}, {"QUITTANCE_PASSPHRASE": OTHER}
PASSWORD = "hunter2hunter2"


class Passphrase(Contract):
    """Nobody's keychain answers here (stand.py)."""

    def sealed(self):
        """The file of a book that has just got its passphrase."""
        moved = self.ask("secrets", "move", "--to", "passphrase", stdin=PASSPHRASE + "\n", code=3)
        self.assertEqual(moved, {"store": "passphrase", "moved": 0, "left": True})
        return self.desk.profile / "secrets.sealed"

    def status(self, **given):
        return self.ask("secrets", "status", **given)

    def test_a_book_begins_with_the_keychain(self):
        self.assertEqual(self.status(), {"store": "keychain", "locked": False, "usable": False})
        self.assertIn("keychain", self.words("secrets", "status").out)
        self.assertEqual(self.error("secrets", "change-passphrase", stdin=OTHER)["rule"], "secret.no_passphrase")
        self.assertEqual(self.ask("secrets", "move", "--to", "keychain"), {"store": "keychain", "moved": 0, "left": False})

    def test_a_passphrase_keeps_keys_without_a_keychain(self):
        file = self.sealed()
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        keep = ("connections", "secret", "smtp", "password")
        self.assertEqual(self.error(*keep, stdin=PASSWORD)["rule"], "secret.passphrase_needed")
        self.ask(*keep, stdin=PASSWORD, **GIVEN)
        self.assertEqual(self.status(), {"store": "passphrase", "locked": True, "usable": False})
        self.assertEqual(self.status(**GIVEN), {"store": "passphrase", "locked": False, "usable": True})
        told = b"".join(each.read_bytes() for each in self.desk.profile.rglob("*") if each.is_file())
        for word in (PASSWORD, PASSPHRASE):
            self.assertNotIn(word.encode(), told)

    def test_without_it_everything_but_the_keys_works(self):
        self.sealed()
        self.assertEqual([line["number"] for line in self.lines("invoices", "list")], [self.number])
        self.issued(self.customer())
        self.desk.check_ledger()

    def test_a_wrong_one_is_said_before_anything_is_done(self):
        before = self.sealed().read_bytes()
        error = self.error("config", "set", "company.name", "Never", **WRONG)
        self.assertEqual((error["kind"], error["rule"], error["value"]), ("secret", "secret.passphrase_wrong", ""))
        self.assertNotEqual(self.ask("config", "get", "company.name")["value"], "Never")
        self.assertEqual(self.desk.profile.joinpath("secrets.sealed").read_bytes(), before)

    def test_a_file_gives_it_too(self):
        self.sealed()
        file = self.file("passphrase.txt", PASSPHRASE + "\n")
        self.assertTrue(self.status()["locked"])
        self.assertTrue(self.ask("--passphrase-file", file, "secrets", "status")["usable"])
        error = self.error("secrets", "status", "--passphrase-file", World.folder / "nowhere.txt")
        self.assertEqual((error["rule"], error["field"]), ("file.unreadable", "passphrase-file"))

    def test_it_is_changed(self):
        self.sealed()
        change = ("secrets", "change-passphrase")
        self.assertEqual(self.error(*change, stdin=OTHER)["rule"], "secret.passphrase_wrong")
        short = self.error(*change, stdin="short", **GIVEN)
        self.assertEqual((short["rule"], short["field"]), ("secret.passphrase_short", "new_passphrase"))
        self.assertEqual(self.ask(*change, stdin=OTHER + "\n", **GIVEN), {"ok": True})
        self.assertTrue(self.status(**WRONG)["usable"])
        self.assertEqual(self.error("secrets", "status", **GIVEN)["rule"], "secret.passphrase_wrong")
        self.words(*change, stdin=PASSPHRASE, **WRONG)

    def test_a_power_cut_leaves_the_old_one_or_the_new_one(self):
        if not World.takes_logins:
            self.skipTest("this build cannot be cut off")
        file = self.sealed()
        for cut in range(1, 50):
            file.unlink()
            self.sealed()
            ended = self.desk.run("secrets", "change-passphrase", stdin=OTHER, QUITTANCE_CRASH_AT=str(cut), **GIVEN).code
            opens = [self.desk.run("secrets", "status", **given).code == 0 for given in (GIVEN, WRONG)]
            self.assertEqual(sorted(opens), [False, True], f"cut at {cut}")
            if ended == 0:
                self.assertGreater(cut, 2)
                return
        self.fail("it never came to its end")

    def test_a_damaged_file_is_said_and_left(self):
        file = self.sealed()
        file.write_bytes(torn := file.read_bytes()[:-1])
        self.assertEqual(self.error("secrets", "status", **GIVEN)["rule"], "secret.sealed_damaged")
        self.assertEqual(file.read_bytes(), torn)

    def test_a_keychain_that_takes_nothing_leaves_them_where_they_are(self):
        before = self.sealed().read_bytes()
        self.ask("connections", "secret", "smtp", "password", stdin=PASSWORD, **GIVEN)
        kept = self.desk.profile.joinpath("secrets.sealed").read_bytes()
        self.assertNotEqual(kept, before)
        self.assertEqual(self.error("secrets", "move", "--to", "keychain")["rule"], "secret.passphrase_needed")
        self.assertEqual(self.error("secrets", "move", "--to", "keychain", **GIVEN)["rule"], "secret.keychain_unusable")
        self.assertEqual(self.desk.profile.joinpath("secrets.sealed").read_bytes(), kept)

    def test_moving_waits_for_no_other_program(self):
        lock = self.desk.profile / "worker.lock"
        program = pathlib.Path(f"/proc/{os.getpid()}/exe").resolve().name
        lock.write_text(f"{os.getpid()}\n{program}\n{os.uname().nodename}\n", encoding="utf-8")
        with lock.open("r+", encoding="utf-8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.assertEqual(self.error("secrets", "move", "--to", "passphrase", stdin=PASSPHRASE, code=3)["kind"], "busy")
        lock.unlink()
        self.assertFalse((self.desk.profile / "secrets.sealed").exists())

    def test_what_is_not_understood_moves_nothing(self):
        self.run_command("secrets", "move", code=2)
        self.run_command("secrets", "move", "--to", "nowhere", code=2)
        self.words("secrets", "move", "--to", "passphrase", code=2)
        self.assertFalse((self.desk.profile / "secrets.sealed").exists())
