#!/usr/bin/env python3
"""The command line keeps what docs/cli.md promises: answers, exit codes, and no secret on the disk.

    cli_contract.py PROGRAMS [--folder DIR] [unittest's words]
"""

import argparse
import fcntl
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from contract import (AGEING_KEYS, COMMANDS, CONTACT_KEYS, DETAIL_KEYS, HOSTILE, HUBSPOT_TOKEN, INVOICE_KEYS, OUTBOX_KEYS,
                      OUTCOME_KEYS, PAYMENT_KEYS, REPORT_KEYS, ROOT, STRIPE_KEY, VAULT_KEY, Contract, World,
                      setUpModule)  # noqa: F401
from backup_cases import Backups  # noqa: F401
from bank_cases import BankAccount  # noqa: F401
from card_cases import Cards, Identity  # noqa: F401
from close_cases import MonthClose, PayoutsAtTheBank  # noqa: F401
from crm_cases import Salesforce, Timelines  # noqa: F401
from crm_match_cases import Match  # noqa: F401
from document_cases import Corrections, Drafts  # noqa: F401
from held_cases import HeldElsewhere  # noqa: F401
from mail_cases import Mails  # noqa: F401
from note_cases import TagsAndNotes  # noqa: F401
from party_cases import Company, Control, KeepingCustomers  # noqa: F401
from paper_cases import Files, Reports  # noqa: F401
from pay_cases import Keys, PayNow, Transfers  # noqa: F401
from payment_cases import ByHand  # noqa: F401
from paypal_cases import PayPal  # noqa: F401
from schedule_cases import Schedules  # noqa: F401
from secret_cases import Passphrase  # noqa: F401
from truth_cases import Truth  # noqa: F401

OPTION = re.compile(r"(?<![\w-])(--[a-z][a-z-]*|-o)\b")
PLAIN_REPORTS = ("reminder", "completeness")  # Others come as a table or a file, as one line says for all.


class Settings(Contract):
    def test_a_setting_is_kept_and_listed(self):
        self.ask("config", "set", "company.name", "Brightwater AG")
        self.words("config", "set", "company.phone", "+49 30 1")
        self.assertEqual(self.ask("config", "get", "company.name"), {"key": "company.name", "value": "Brightwater AG"})
        self.assertEqual(self.words("config", "get", "company.name").out, "Brightwater AG\n")
        listed = {line["key"]: line["value"] for line in self.lines("config", "list")}
        self.assertEqual(listed["company.phone"], "+49 30 1")
        self.assertIn("company.phone", self.words("config", "list").out)

    def test_an_unknown_setting_is_refused(self):
        self.assertEqual(self.error("config", "get", "no.such")["rule"], "setting.unknown")
        self.error("config", "set", "no.such", "x")

    def test_an_address_without_encryption_is_refused(self):
        for key in ("stripe.base_url", "hubspot.base_url"):
            self.assertEqual(self.error("config", "set", key, "http://api.example")["rule"], "setting.url_insecure")

    def test_connections_are_listed_and_tested(self):
        self.assertEqual(self.ask("connections", "add", "stripe")["id"], "stripe")
        self.words("connections", "add", "hubspot")
        listed = {line["id"]: line for line in self.lines("connections", "list")}
        self.assertEqual(set(listed), {"stripe", "paypal", "hubspot", "salesforce", "smtp"})
        self.assertLessEqual({"kind", "url", "enabled", "missing", "account"}, set(listed["stripe"]))
        self.assertIn("stripe", self.words("connections", "list").out)
        self.assertEqual(set(self.ask("connections", "test", "stripe")), {"id", "ok", "account", "live", "details", "permissions",
                                                                              "broad_key"})
        self.assertTrue(self.ask("connections", "test", "hubspot")["ok"])
        self.assertIn("stripe", self.words("connections", "test", "stripe").out)

    def test_an_unknown_connection_is_refused(self):
        self.error("connections", "add", "nobody")
        self.error("connections", "test", "nobody")

    def test_a_secret_of_the_environment_is_not_overwritten(self):
        error = self.error("connections", "secret", "stripe", "api_key", stdin="rk_test_another1")
        self.assertEqual(error["rule"], "secret.read_only")

    def test_without_a_keychain_the_variable_is_named(self):
        error = self.error("connections", "secret", "smtp", "password", stdin="hunter2hunter2")
        self.assertEqual(error["value"], "QUITTANCE_SECRET_SMTP_PASSWORD")
        self.assertIn("environment variable", error["next"])


class Customers(Contract):
    def test_contacts_come_from_the_crm(self):
        report = self.ask("crm", "sync")
        self.assertEqual(set(report), REPORT_KEYS)
        self.assertGreater(report["contacts_changed"], 500)
        self.words("crm", "sync")
        self.assertEqual(self.ask("crm", "sync")["problems"], [])
        rows = self.lines("crm", "contacts", "--limit", "3")
        self.assertEqual(len(rows), 3)
        self.assertEqual(set(rows[0]), CONTACT_KEYS)
        self.assertEqual(len(self.words("crm", "contacts", "--limit", "3").out.splitlines()), 4)

    def test_a_hostile_name_survives_literally(self):
        made = self.ask("customers", "add", self.file("hostile.json", json.dumps({"name": HOSTILE, "email": "a@b.example"})))
        listed = {line["id"]: line["name"] for line in self.lines("customers", "list")}
        self.assertEqual(listed[made["ids"][0]], HOSTILE)
        self.assertIn(HOSTILE, self.words("customers", "list").out)
        self.assertEqual(len(self.lines("customers", "list", "--query", "DROP TABLE")), 1)
        self.words("customers", "add", self.file("plain.json", json.dumps({"name": "Adler & Söhne GmbH"})))

    def test_a_hostile_name_survives_the_whole_way(self):
        quoted = HOSTILE.replace('"', '""')
        draft = self.ask("invoices", "import", self.file("hostile.csv",
            "Number,Customer,E-mail,Issue date,Due date,Currency,Description,Quantity,Unit price,VAT rate\n"
            f'H-1,"{quoted}",a@b.example,2026-11-02,2026-12-02,EUR,Work,1,10.00,0\n'))["ids"][0]
        number = self.ask("invoices", "issue", draft)["numbers"][0]
        self.assertEqual(self.ask("invoices", "show", number)["customer"], HOSTILE)
        self.ask("invoices", "send", number)
        self.assertEqual(len(self.sandbox.mails()), 1)
        self.desk.check_ledger()

    def test_a_file_that_is_no_customer_is_refused(self):
        self.error("customers", "add", self.file("broken.json", "{"))
        self.error("customers", "add", World.folder / "not-there.json")
        self.error("customers", "add", self.file("nameless.json", "{}"))


class Invoices(Contract):
    def test_they_are_listed_and_shown(self):
        rows = self.lines("invoices", "list")
        self.assertEqual([set(row) for row in rows], [INVOICE_KEYS])
        self.assertEqual(rows[0]["number"], self.number)
        self.assertIn(self.number, self.words("invoices", "list").out)
        shown = self.ask("invoices", "show", self.number)
        self.assertEqual(set(shown), DETAIL_KEYS)
        self.assertEqual(shown, self.ask("invoices", "show", self.invoice))
        self.assertIn(self.number, self.words("invoices", "show", self.number).out)
        self.assertEqual(self.lines("invoices", "list", "--status", "draft"), [])
        self.assertEqual(self.lines("invoices", "list", "--after", self.number), [])

    def test_an_unknown_one_is_not_found(self):
        for command in (("show", "INV-2026-999999"), ("issue", "INV-2026-999999"), ("send", "INV-2026-999999"),
                        ("show", "'; DROP TABLE invoice;--")):
            self.assertEqual(self.error("invoices", *command)["kind"], "not_found")

    def test_importing_twice_adds_nothing(self):
        file = ROOT / "demo" / "samples" / "november.csv"
        first = self.ask("invoices", "import", file)
        again = self.ask("invoices", "import", file)
        self.assertEqual((again["ids"], again["already_here"]), ([], len(first["ids"])))
        self.words("invoices", "import", file)
        self.assertEqual(len(self.lines("invoices", "list")), len(first["ids"]) + 1)

    def test_a_broken_file_does_nothing_and_says_where(self):
        file = self.file("broken.csv",
                         "Number,Customer,Issue date,Due date,Currency,Description,Quantity,Unit price,VAT rate\n"
                         "B-1,Good GmbH,2026-11-02,2026-12-02,EUR,Work,1,10.00,0\n"
                         "B-2,Bad GmbH,2026-11-02,2026-12-02,EUR,Work,1,\"12,5O\",0\n")
        report = self.ask("invoices", "import", file, code=1)
        self.assertEqual((report["ids"], report["nothing_done"]), ([], True))
        problem = [each for each in report["problems"] if not each["warning"]][0]
        self.assertEqual((problem["line"], problem["column"], problem["value"]), (3, "Unit price", "12,5O"))
        self.assertIn("3", self.words("invoices", "import", file, code=1).err)
        self.assertEqual(len(self.lines("invoices", "list")), 1)
        part = self.ask("invoices", "import", file, "--good-only", code=3)
        self.assertEqual((len(part["ids"]), part["refused"], part["nothing_done"]), (1, 1, False))
        self.assertEqual(len(self.lines("invoices", "list", "--status", "draft")), 1)

    def test_files_that_are_none_are_refused(self):
        self.error("invoices", "import", World.folder / "not-there.csv")
        for name, text in (("empty.csv", ""), ("words.xml", "<html><body>no</body></html>"),
                           ("entity.xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Invoice>&e;</Invoice>')):
            answer = self.run_command("invoices", "import", self.file(name, text), code=1)
            self.assertTrue("error" in answer.json() or answer.json()["problems"], answer.out)
            self.assertNotIn("root:", answer.out)

    def test_issuing_twice_gives_the_same_number(self):
        for _ in range(2):
            answer = self.ask("invoices", "issue", self.invoice)
            self.assertEqual(set(answer), OUTCOME_KEYS)
            self.assertEqual(answer["numbers"], [self.number])
        self.assertEqual(self.words("invoices", "issue", self.number).out, self.number + "\n")

    def test_a_draft_cannot_be_sent(self):
        draft = self.ask("invoices", "import", ROOT / "demo" / "samples" / "bw-1042.xml")["ids"][0]
        self.assertEqual(self.error("invoices", "send", draft)["rule"], "invoice.is_draft")

    def test_one_bad_name_of_several_does_nothing(self):
        self.error("invoices", "send", self.number, "INV-2026-999999")
        self.assertEqual(self.lines("outbox", "list"), [])


class Money(Contract):
    def test_an_invoice_is_sent_and_paid(self):
        answer = self.ask("invoices", "send", self.number)
        self.assertEqual(set(answer), OUTCOME_KEYS | {"effects"})
        self.assertEqual([set(row) for row in answer["effects"]], [OUTBOX_KEYS] * 2)
        self.assertEqual([set(row) for row in self.lines("outbox", "list")], [OUTBOX_KEYS] * 2)
        self.assertIn(self.number, self.words("outbox", "list").out)
        self.assertEqual(self.error("invoices", "send", self.number)["rule"], "link.already_mailed")
        self.words("invoices", "send", self.number, "--again")
        self.assertEqual(len(self.sandbox.mails()), 2)
        self.assertEqual(len(self.sandbox.links(self.invoice)), 1)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        report = self.ask("payments", "poll")
        self.assertEqual((set(report), report["payments_booked"]), (REPORT_KEYS, 1))
        self.words("payments", "poll")
        self.assertEqual([set(row) for row in self.lines("payments", "list")], [PAYMENT_KEYS])
        self.assertIn("Visa", self.words("payments", "list").out)
        self.assertEqual([row["number"] for row in self.lines("invoices", "list", "--status", "paid")], [self.number])
        self.assertEqual(self.error("invoices", "send", self.number, "--again")["rule"], "link.nothing_open")
        self.no_secret_is_on_the_disk()

    def test_disputes_and_payouts_are_told(self):
        self.ask("invoices", "send", self.number)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        self.ask("payments", "poll")
        charge = self.sandbox.state()["stripe"]["charges"][0]["id"]
        dispute = self.sandbox.order("dispute", charge=charge)
        self.sandbox.order("payout", amount=100, currency="eur")
        self.ask("payments", "poll")
        [told] = self.lines("payments", "disputes")
        self.assertEqual((told["id"], told["status"], told["withdrawn"]), ("stripe:test:" + dispute["id"], "needs_response", told["amount"]))
        self.assertIn("fraudulent", self.words("payments", "disputes").out)
        self.assertEqual(self.ask("invoices", "show", self.number)["state"], "disputed")
        self.evidence_is_gathered(told["id"])
        [payout] = self.lines("payouts", "list")
        self.assertEqual((payout["amount"]["minor"], payout["unexplained"]["minor"], payout["automatic"]), (100, 100, False))
        self.assertIn(payout["id"], self.words("payouts", "list").out)
        self.assertEqual(self.ask("payouts", "show", payout["id"])["lines"], [])
        self.words("payouts", "show", payout["id"])
        self.refused("payout.unknown", "payout", "po_x", "payouts", "show", "po_x", kind="not_found")
        self.desk.check_ledger()

    def evidence_is_gathered(self, dispute):
        found = self.ask("payments", "evidence", dispute, "--add", "invoice,payment")
        self.assertEqual([piece["piece"] for piece in found["pieces"] if piece["ready"]], ["payment", "invoice"])
        self.assertEqual((found["documents"], len(found["mails"]), found["files"]), ([self.number], 1, []))
        folder = str(self.desk.profile.parent / "evidence")
        written = self.ask("payments", "evidence", dispute, "--remove", "invoice", "-o", folder)
        self.assertEqual([name.split("-2")[0] for name in written["files"]], ["INV", "mail-1"])
        self.assertEqual([piece["piece"] for piece in written["pieces"] if piece["ready"]], ["payment"])
        self.assertIn("payment", self.words("payments", "evidence", dispute).out)
        self.assertEqual(self.error("payments", "evidence", dispute, "-o", folder)["rule"], "pack.exists")
        self.assertEqual(self.error("payments", "evidence", dispute, "--add", "x")["rule"], "evidence.piece_unknown")

    def test_a_refund_through_the_provider_waits_in_the_outbox(self):
        self.ask("invoices", "send", self.number)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        self.ask("payments", "poll")
        [paid] = self.ask("invoices", "show", self.number)["allocations"]
        self.ask("payments", "unallocate", paid["id"], "--reason", "paid twice")
        told = self.words("payments", "refund", paid["payment_id"], "--reason", "paid twice", code=3).out
        self.assertIn("This waits in the outbox", told)
        self.assertNotIn("second person", told)

    def no_secret_is_on_the_disk(self):
        mail = self.sandbox.mails()[0]
        link = self.sandbox.links(self.invoice)[0]["url"]
        secrets = [STRIPE_KEY, HUBSPOT_TOKEN, VAULT_KEY, link, link.rsplit("/", 1)[1], "Already paid? Then nothing",
                   mail["Subject"]]
        names = [path for path in self.desk.profile.rglob("*") if path.is_file()]
        self.assertIn("book.sqlite", [path.name for path in names])
        self.assertIn("quittance.log", [path.name for path in names])
        for path in names:
            data = path.read_bytes()
            for secret in secrets:
                for form in (secret.encode(), secret.encode("utf-16-le")):
                    self.assertNotIn(form, data, f"{secret!r} is in {path.name}")
            self.assertEqual(path.stat().st_mode & 0o077, 0, f"others may read {path.name}")

    def test_an_uncertain_mail_is_resolved(self):
        self.ask("invoices", "send", self.number, "--to", "lostanswer@lefevre.example", code=3)
        uncertain = self.lines("outbox", "list")[0]
        self.assertEqual(uncertain["state"], "uncertain")
        self.assertEqual(self.ask("outbox", "run", code=3)["waiting"], 1)
        self.words("outbox", "run", code=3)
        self.assertEqual(self.ask("outbox", "resolve", uncertain["id"], "--as", "accepted")["id"], uncertain["id"])
        self.words("outbox", "run")
        self.assertEqual(self.error("outbox", "resolve", uncertain["id"], "--as", "again")["rule"], "outbox.not_open")
        self.assertEqual(self.error("outbox", "resolve", "no-such", "--as", "again")["kind"], "not_found")
        self.assertEqual(self.ask("invoices", "show", self.number)["last_mail"], "accepted")

    def test_a_refused_mail_is_dismissed(self):
        self.ask("invoices", "send", self.number, "--to", "refused@lefevre.example", code=1)
        link, mail = sorted(self.lines("outbox", "list"), key=lambda row: row["what"] == "mail")
        self.assertEqual((mail["state"], mail["dismissed"]), ("refused", False))
        self.assertEqual(self.ask("outbox", "dismiss", mail["id"]), {"id": mail["id"]})
        self.words("outbox", "dismiss", mail["id"])  # Said before: nothing changes.
        [mail] = [row for row in self.lines("outbox", "list") if row["what"] == "mail"]
        self.assertEqual((mail["state"], mail["dismissed"]), ("refused", True))
        self.refused("outbox.not_refused", "id", link["id"], "outbox", "dismiss", link["id"])
        self.refused("outbox.unknown", "id", "no-such", "outbox", "dismiss", "no-such", kind="not_found")

    def test_several_are_dismissed_each_judged_alone(self):
        self.ask("invoices", "send", self.number, "--to", "refused@lefevre.example", code=1)
        self.ask("invoices", "send", self.number, "--to", "refused@lefevre.example", code=1)
        link = [row for row in self.lines("outbox", "list") if row["what"] == "payment_link"][0]
        mails = [row["id"] for row in self.lines("outbox", "list") if row["what"] == "mail"]
        self.assertEqual(len(mails), 2)
        first, problem, last = self.lines("outbox", "dismiss", mails[0], link["id"], mails[1], code=3)
        self.assertEqual((first, last), ({"id": mails[0]}, {"id": mails[1]}))
        self.assertEqual((problem["error"]["rule"], problem["error"]["value"]), ("outbox.not_refused", link["id"]))
        self.assertEqual({row["dismissed"] for row in self.lines("outbox", "list") if row["what"] == "mail"}, {True})
        self.assertEqual(self.lines("outbox", "dismiss", *mails), [{"id": mail} for mail in mails])
        told = self.lines("outbox", "dismiss", link["id"], "no-such", code=1)
        self.assertEqual([line["error"]["rule"] for line in told], ["outbox.not_refused", "outbox.unknown"])

    def test_a_waiting_mail_is_given_up(self):
        self.ask("invoices", "send", self.number, "--to", "later@lefevre.example", code=3)
        mail = [row for row in self.lines("outbox", "list") if row["what"] == "mail"][0]
        self.words("outbox", "resolve", mail["id"], "--as", "dropped")
        self.assertEqual(self.ask("outbox", "run")["waiting"], 0)
        self.assertEqual(self.sandbox.mails(), [])

    def test_reports_age_what_is_open(self):
        lines = self.lines("reports", "ageing")
        self.assertEqual([set(line) for line in lines], [AGEING_KEYS])
        self.assertEqual(lines[0]["total"], self.ask("invoices", "show", self.number)["open"])
        self.assertIn("EUR", self.words("reports", "ageing", "--as-of", "2026-12-31").out)
        self.assertEqual(self.lines("reports", "ageing", "--known-at", "2020-01-01"), [])


class Ledger(Contract):
    def test_it_is_verified_rebuilt_and_exported(self):
        verdict = self.ask("ledger", "verify")
        self.assertEqual(set(verdict), {"ok", "entries", "head", "problems"})
        self.assertEqual(self.ask("ledger", "rebuild"), verdict)
        self.words("ledger", "rebuild")
        self.assertIn(verdict["head"][:16], self.words("ledger", "verify").out)
        text = self.words("ledger", "export", "--format", "hledger").out
        file = World.folder / "export.journal"
        self.assertEqual(self.ask("ledger", "export", "--format", "hledger", "-o", file)["file"], str(file))
        self.assertEqual(file.read_text(encoding="utf-8"), text)
        self.assertGreater(len(self.words("ledger", "export", "--format", "csv").out.splitlines()), 2)
        self.error("ledger", "export", "--format", "csv", "-o", World.folder / "no-such-folder" / "x.csv")

    def test_a_changed_book_is_noticed(self):
        with sqlite3.connect(self.desk.profile / "book.sqlite") as book:
            names = [row[0] for row in book.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            for name in names:
                book.execute(f'DROP TRIGGER "{name}"')
            book.execute("UPDATE posting SET amount_minor = amount_minor + 1 WHERE line = 0 OR line = 1")
        verdict = self.ask("ledger", "verify", code=1)
        self.assertFalse(verdict["ok"])
        self.assertTrue(verdict["problems"])


class Manners(Contract):
    def test_wrong_use_ends_with_2(self):
        for arguments in (("nonsense",), ("invoices",), ("invoices", "nonsense"), ("invoices", "list", "--nonsense"),
                          ("invoices", "list", "--limit"), ("config", "set", "company.name"), ("invoices", "issue"),
                          ("invoices", "send"), ("outbox", "resolve", "x"), ("outbox", "resolve", "x", "--as", "maybe"), ("outbox", "dismiss"),
                          ("ledger", "export", "--format", "pdf"), ("invoices", "list", "--limit", "some"),
                          ("invoices", "list", "--limit", "0"), ("invoices", "list", "--status", "lost"),
                          ("reports", "ageing", "--as-of", "31.12.2026"), ("payments", "poll", "--wait", "long"),
                          ("invoices", "show"), ("invoices", "void"), ("invoices", "draft"), ("customers", "merge", "x"),
                          ("payments", "refund"), ("invoices", "void", "x", "y", "--reason", "r"), ("config", "set", "company.name", "a", "b"),
                          ("payments", "allocate", "x"), ("payments", "record", "--amount", "1"),
                          ("period", "lock", "--reason", "r"), ("staff", "save"), ("staff", "save", "otto"),
                          ("period", "lock", "--month", "2026-10", "--through", "2026-10-31", "--reason", "r")):
            for as_json in (True, False):
                answer = self.desk.run(*arguments, as_json=as_json)
                self.assertEqual(answer.code, 2, f"{arguments}: {answer.out}{answer.err}")
                self.assertTrue(answer.err or answer.out, arguments)

    def test_help_lists_every_command(self):
        text = self.desk.run("--help").out
        for group, name in COMMANDS:
            self.assertIn(f"{group} {name}", text)
        self.assertRegex(self.desk.run("--version").out, r"^Quittance \d")

    def test_another_program_at_work_is_waited_for_and_then_left_alone(self):
        lock = self.desk.profile / "worker.lock"
        # The form of QLockFile: process, program, host; its lock is of flock's kind on Linux.
        program = pathlib.Path(f"/proc/{os.getpid()}/exe").resolve().name
        lock.write_text(f"{os.getpid()}\n{program}\n{os.uname().nodename}\n", encoding="utf-8")
        with lock.open("r+", encoding="utf-8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.assertEqual(self.error("payments", "poll", "--wait", "1", code=3)["kind"], "busy")
            self.assertEqual(self.error("outbox", "run", "--wait", "1", code=3)["kind"], "busy")
            self.assertEqual(self.error("ledger", "rebuild", code=3)["kind"], "busy")
            answer = self.ask("invoices", "send", self.number, "--wait", "1", code=3)
            self.assertEqual(len(answer["waiting"]), 2)
            self.assertEqual(len(self.lines("invoices", "list")), 1)
        lock.unlink()
        self.ask("outbox", "run")
        self.assertEqual((len(self.sandbox.links(self.invoice)), len(self.sandbox.mails())), (1, 1))

    def test_a_lock_left_by_a_dead_program_holds_nobody(self):
        host = os.uname().nodename
        (self.desk.profile / "worker.lock").write_text(f"999999\nquittance\n{host}\n", encoding="utf-8")
        self.ask("payments", "poll", "--wait", "1")

    @unittest.skipUnless(hasattr(os, "geteuid"), "names of users are looked up in Unix's list")
    def test_who_somebody_is_stands_in_no_variable(self):
        import pwd  # Windows has none.
        self.words("staff", "save", "eve", "--role", "owner", USER="eve", LOGNAME="eve", USERNAME="eve")
        actor = self.lines("reports", "activity", "--limit", "1")[0]["actor"]
        self.assertEqual(actor, f"cli:{pwd.getpwuid(os.geteuid()).pw_name}")

    def test_two_commands_at_once_both_end_well(self):
        first = self.desk.start("payments", "poll")
        self.addCleanup(first.kill)
        self.ask("invoices", "send", self.number)
        self.assertEqual(first.wait(30), 0)
        self.assertEqual(len(self.sandbox.mails()), 1)


class Whole(unittest.TestCase):
    """Last by name: every command was run in both ways."""

    def test_every_command_was_run_with_json_and_without(self):
        self.assertGreater(len(COMMANDS), 20)
        if not World.takes_logins:
            self.skipTest("tests of several people were left out")
        missing = [(" ".join(command), "--json" if as_json else "words") for command in COMMANDS
                   for as_json in (True, False) if (command, as_json) not in World.seen]
        self.assertEqual(missing, [])


class Documentation(unittest.TestCase):
    """docs/cli.md and the program name the same commands."""

    def test_every_command_is_documented_and_no_other(self):
        shown = [line.split() for line in (ROOT / "docs" / "cli.md").read_text("utf-8").splitlines() if line.startswith("    ")]
        groups = {group for group, _ in COMMANDS}
        # "payments allocate PAYMENT|…": a line of usage begins with a group's name and a command's.
        documented = {(words[0], name) for words in shown if len(words) > 1 and words[0] in groups
                      for name in words[1].split("|")}
        self.assertEqual(documented ^ set(COMMANDS), set())

    def test_help_and_documentation_name_the_same_options(self):
        groups = {group for group, _ in COMMANDS}
        told = subprocess.run([pathlib.Path(World.programs) / "quittance", "help"], capture_output=True, timeout=60)
        helped, last = {}, None
        for line in told.stderr.decode("utf-8").splitlines():
            words = line.split()
            if line.startswith("  ") and words[0] in groups:
                helped[words[0], words[1]] = set(OPTION.findall(line))
        documented = {}
        for line in (ROOT / "docs" / "cli.md").read_text("utf-8").splitlines():
            words = line.split()
            if not line.startswith("    ") or not words:
                continue
            if words[0] in groups and len(words) > 1:
                last = [(words[0], name) for name in words[1].split("|")]
            elif not line.startswith("        "):
                last = [(group, name) for group, name in COMMANDS if group == "reports" and name not in PLAIN_REPORTS] \
                    if line.strip().startswith("--format") else None
            for command in last or []:
                documented.setdefault(command, set()).update(OPTION.findall(line))
        self.assertEqual(set(helped), set(COMMANDS))
        wrong = {" ".join(command): sorted(options ^ documented.get(command, set()))
                 for command, options in helped.items() if options != documented.get(command, set())}
        self.assertEqual(wrong, {})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    options, rest = parser.parse_known_args()
    World.programs = options.programs
    World.folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-cli-"))
    shutil.rmtree(World.folder, ignore_errors=True)
    World.folder.mkdir(parents=True)
    try:
        program = unittest.main(argv=[sys.argv[0], *rest], verbosity=2, exit=False)
    finally:
        if World.children:
            World.children.__exit__()
    sys.exit(not program.result.wasSuccessful())


if __name__ == "__main__":
    main()
