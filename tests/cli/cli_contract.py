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
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))

from stand import HUBSPOT_TOKEN, ROOT, SAMPLE, STRIPE_KEY, VAULT_KEY, Children, Desk, Sandbox  # noqa: E402

HOSTILE = "Ødegård; \"x\" <b>&amp;</b>'); DROP TABLE invoice;-- \u202e=cmd|' /C calc'!A0"
COMMANDS = re.findall(r'\{"(\w+)"_L1,\s+"([\w-]+)"_L1', (ROOT / "app" / "cli" / "commands.cpp").read_text("utf-8"), re.M)
INVOICE_KEYS = {"id", "number", "type", "customer_id", "customer", "issued_on", "due_on", "total", "open", "state",
                "overdue_days", "link", "last_mail"}
DETAIL_KEYS = INVOICE_KEYS | {"source_number", "email", "net", "tax", "gross", "lines", "taxes", "payments", "allocations",
                              "timeline"}
PAYMENT_KEYS = {"id", "received_at", "booked_on", "customer_id", "customer", "connection", "method", "amount", "fee",
                "unallocated", "pays", "refunded", "reversed", "disputed"}
ALLOCATION_KEYS = {"id", "payment_id", "credit_note_id", "from", "invoice_id", "number", "amount", "booked_on", "reversed"}
CREDIT_KEYS = {"payment_id", "credit_note_id", "name", "left", "customer_id"}
APPROVAL_KEYS = {"id", "asked_by", "asked_at", "what", "invoice_id", "payment_id", "credit_note_id", "amount", "cause", "from",
                 "reason", "on", "state"}
STAFF_KEYS = {"login", "name", "role", "active"}
OUTBOX_KEYS = {"id", "what", "subject", "to", "state", "attempts", "since", "next_try", "answer"}
OUTCOME_KEYS = {"ids", "numbers", "waiting"}
REPORT_KEYS = {"contacts_changed", "contacts_known", "payments_booked", "links_created", "mails_accepted", "refused", "waiting",
               "problems"}
CONTACT_KEYS = {"connection", "remote_id", "kind", "name", "email", "phone", "company", "domain", "owner",
                "changed_there", "customer_id"}
AGEING_KEYS = {"currency", "current", "d1_30", "d31_60", "d61_90", "d90_plus", "total", "credit"}
ERROR_KEYS = {"kind", "rule", "field", "value", "message", "next"}


class World:
    """What all tests share: programs, stand-ins, a book with one issued invoice, and which commands were run."""

    programs = folder = children = sandbox = base = invoice = number = None
    seen = set()


def setUpModule():
    World.children = Children().__enter__()
    World.sandbox = Sandbox(World.children, World.programs, World.folder)
    World.base = Desk(World.programs, World.folder / "base", World.folder / "prepare.log")
    World.base.connect(World.sandbox.url)
    World.invoice, World.number = World.base.issue_sample()


def tearDownModule():
    World.children.__exit__()


class Contract(unittest.TestCase):
    def setUp(self):
        World.sandbox.reset()
        self.sandbox, self.invoice, self.number = World.sandbox, World.invoice, World.number
        self.desk = World.base.copy_to(World.folder / "book", World.folder / f"{self.id().rsplit('.')[-1]}.log")

    def run_command(self, *arguments, code=0, **options):
        World.seen.add((arguments[:2], options.get("as_json", True)))
        answer = self.desk.run(*arguments, **options)
        self.assertEqual(answer.code, code, f"{arguments}: {answer.out}{answer.err}")
        return answer

    def ask(self, *arguments, **options):
        return self.run_command(*arguments, **options).json()

    def lines(self, *arguments, **options):
        return self.run_command(*arguments, **options).lines()

    def words(self, *arguments, **options):
        """What a person reads: no JSON."""
        answer = self.run_command(*arguments, as_json=False, **options)
        self.assertNotRegex(answer.out, r'(?m)^\{"')
        return answer

    def error(self, *arguments, code=1, **options):
        error = self.ask(*arguments, code=code, **options)["error"]
        self.assertEqual(set(error), ERROR_KEYS)
        self.assertTrue(error["message"] and error["rule"] and error["kind"], error)
        told = self.words(*arguments, code=code, **options)
        self.assertEqual(told.out, "")
        self.assertIn(error["message"], told.err)
        return error

    def refused(self, rule, field, value, *arguments, kind="invalid_input", **options):
        """A refusal names rule, field and value, and changes nothing."""
        error = self.error(*arguments, **options)
        self.assertEqual((error["kind"], error["rule"], error["field"], error["value"]), (kind, rule, field, value))

    def id_of(self, *arguments, **options):
        answer = self.ask(*arguments, **options)
        self.assertEqual(set(answer), OUTCOME_KEYS)
        return answer["ids"][0]

    def json_file(self, content, name="input.json"):
        return self.file(name, json.dumps(content))

    def customer(self, **fields):
        return self.id_of("customers", "add", self.json_file({"name": "Adler & Söhne GmbH", **fields}))

    def draft(self, customer, **fields):
        line = {"item": "Work", "quantity": "2", "price": "50.00", "vat_rate": "19"}
        return self.id_of("invoices", "draft", self.json_file({"customer": customer, "lines": [line], **fields}))

    def issued(self, customer, **fields):
        """The number of an issued document; without fields one over 119.00 EUR."""
        return self.ask("invoices", "issue", self.draft(customer, **fields))["numbers"][0]

    def record(self, customer, amount, *more, currency="EUR", date="2026-11-20"):
        return self.id_of("payments", "record", "--customer", customer, "--amount", amount, "--currency", currency,
                          "--method", "bank", "--date", date, *more)

    def open_of(self, number):
        shown = self.ask("invoices", "show", number)
        return shown["open"]["minor"], shown["state"]

    def file(self, name, text):
        path = World.folder / name
        path.write_text(text, encoding="utf-8")
        return path


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
        self.assertEqual(set(listed), {"stripe", "hubspot", "smtp"})
        self.assertLessEqual({"kind", "url", "enabled", "missing"}, set(listed["stripe"]))
        self.assertIn("stripe", self.words("connections", "list").out)
        self.assertEqual(set(self.ask("connections", "test", "stripe")), {"id", "ok", "account", "live", "details"})
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
        self.assertEqual(self.error("invoices", "send", draft)["rule"], "link.not_issued")

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
                          ("invoices", "send"), ("outbox", "resolve", "x"), ("outbox", "resolve", "x", "--as", "maybe"),
                          ("ledger", "export", "--format", "pdf"), ("invoices", "list", "--limit", "some"),
                          ("invoices", "list", "--limit", "0"), ("invoices", "list", "--status", "lost"),
                          ("reports", "ageing", "--as-of", "31.12.2026"), ("payments", "poll", "--wait", "long")):
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

    def test_two_commands_at_once_both_end_well(self):
        first = self.desk.start("payments", "poll")
        self.addCleanup(first.kill)
        self.ask("invoices", "send", self.number)
        self.assertEqual(first.wait(30), 0)
        self.assertEqual(len(self.sandbox.mails()), 1)


class KeepingCustomers(Contract):
    def test_all_fields_are_kept_and_shown(self):
        contacts = [{"name": "Ida Adler", "email": "ida@adler.example", "phone": "+49 30 1", "role": "CFO"},
                    {"name": "Bills", "email": "bills@adler.example", "billing": True}]
        fields = {"name": "Adler & Söhne GmbH", "kind": "company", "tax_number": "29/815/00001", "contacts": contacts,
                  "owner": "mara", "email": "office@adler.example", "phone": "+49 30 2", "currency": "CHF", "term_days": 30,
                  "language": "de", "notes": HOSTILE, "address": {"street": "Am Kai 1", "city": "Köln", "country": "DE"}}
        made = self.id_of("customers", "add", self.json_file(fields))
        for name in (made, "adler & söhne gmbh", "OFFICE@adler.example"):
            self.assertEqual(self.ask("customers", "show", name), {**fields, "id": made})
        self.assertIn("Adler", self.words("customers", "show", made).out)

    def test_a_person_is_one(self):
        made = self.customer(kind="person")
        self.assertEqual(self.ask("customers", "show", made)["kind"], "person")

    def test_an_edit_changes_only_what_it_names(self):
        made = self.customer(email="a@adler.example", address={"city": "Köln", "country": "DE"}, phone="1")
        self.assertEqual(self.id_of("customers", "edit", made, self.json_file({"phone": None, "address": {"city": "Bonn"}})), made)
        self.words("customers", "edit", made, self.json_file({"term_days": 7}))
        shown = self.ask("customers", "show", made)
        self.assertEqual((shown["email"], shown["address"], shown["term_days"]),
                         ("a@adler.example", {"city": "Bonn", "country": "DE"}, 7))
        self.assertNotIn("phone", shown)

    def test_wrong_fields_are_named(self):
        made = self.customer()
        for fields, rule, field, value in (
                ({"colour": "red"}, "json.field_unknown", "colour", ""),
                ({"email": 5}, "json.field_malformed", "email", "5"),
                ({"email": "nobody"}, "customer.email_malformed", "email", "nobody"),
                ({"kind": "robot"}, "json.field_malformed", "kind", "robot"),
                ({"currency": "XXX"}, "currency.unknown", "currency", "XXX"),
                ({"term_days": 99999999999}, "customer.term_days_range", "term_days", "99999999999"),
                ({"term_days": "7"}, "json.field_malformed", "term_days", "7"),
                ({"contacts": [{"name": "x", "mail": "y"}]}, "json.field_unknown", "contacts[0].mail", ""),
                ({"contacts": [{"billing": "yes"}]}, "json.field_malformed", "contacts[0].billing", "yes"),
                ({"address": "Köln"}, "json.field_malformed", "address", "Köln")):
            self.refused(rule, field, value, "customers", "edit", made, self.json_file(fields))
        self.assertEqual(self.ask("customers", "show", made)["name"], "Adler & Söhne GmbH")
        self.refused("customer.unknown", "customer", "nobody", "customers", "show", "nobody", kind="not_found")

    def test_two_become_one(self):
        first, second = self.customer(), self.customer(name="Adler")
        number = self.issued(first)
        self.refused("customer.merge_self", "customer", "Adler", "customers", "merge", second, second)
        self.assertEqual(self.id_of("customers", "merge", first, second), second)
        self.assertEqual(self.ask("customers", "show", first)["id"], second)
        self.assertEqual(self.ask("invoices", "show", number)["customer"], "Adler")
        self.words("customers", "merge", self.customer(name="Third"), second)

    def test_a_name_of_two_is_not_guessed(self):
        self.customer(), self.customer()
        self.refused("customer.ambiguous", "customer", "Adler & Söhne GmbH", "customers", "show", "Adler & Söhne GmbH")

    def test_one_is_archived_and_taken_out_again(self):
        made = self.customer()
        number = self.issued(made)
        self.refused("customer.open_items", "customer", "Adler & Söhne GmbH", "customers", "archive", made)
        self.ask("invoices", "void", number, "--reason", "test")
        self.assertEqual(self.id_of("customers", "archive", made), made)
        self.assertNotIn(made, [line["id"] for line in self.lines("customers", "list")])
        self.words("customers", "archive", made)
        self.words("customers", "unarchive", made)
        self.ask("customers", "unarchive", made)
        self.assertIn(made, [line["id"] for line in self.lines("customers", "list")])

    def test_mine_are_listed(self):
        made = self.customer(owner="mara")
        self.customer(name="Other", owner="otto")
        for owner in ("me", "mara"):
            self.assertEqual([line["id"] for line in self.lines("customers", "list", "--owner", owner, USER="mara")], [made])
        self.assertEqual(self.lines("customers", "list", "--owner", "nobody"), [])


class Drafts(Contract):
    def test_one_is_written_shown_and_changed(self):
        customer = self.customer(email="adler@adler.example", currency="CHF")
        fields = {"customer": "adler@adler.example", "issued_on": "2026-11-20", "due_on": "2026-12-20", "terms": "30 days",
                  "buyer_reference": "B-1", "order_number": "O-1", "preceding_number": "P-1", "note": HOSTILE, "type": 380,
                  "lines": [{"item": HOSTILE, "description": "All of it", "quantity": "1.5", "unit": "HUR", "price": "100.00",
                             "vat_rate": "8.1", "vat_category": "S", "discount_percent": "10"}],
                  "allowances": [{"amount": "5.00", "charge": True, "reason": "Freight", "vat_rate": "8.1"}]}
        draft = self.id_of("invoices", "draft", self.json_file(fields))
        written = self.ask("invoices", "draft", "--show", draft)
        line = {"item": HOSTILE, "description": "All of it", "quantity": "1.5", "unit": "HUR", "price": "100", "vat_rate": "8.1",
                "vat_category": "S", "allowances": [{"percent": "10"}]}
        self.assertEqual(written, {**fields, "id": draft, "customer": customer, "currency": "CHF", "prices": "net", "lines": [line],
                                   "allowances": [{**fields["allowances"][0], "vat_category": "S"}]})
        # 1.5 × 100.00 - 10 % + 5.00 = 140.00; 8.1 % of it are 11.34.
        self.assertEqual(self.ask("invoices", "show", draft)["total"], {"minor": 15134, "currency": "CHF"})
        self.assertEqual(self.id_of("invoices", "draft", self.json_file(written)), draft)
        self.assertEqual(self.ask("invoices", "draft", "--show", draft), written)
        self.words("invoices", "draft", self.json_file({"id": draft, "note": None, "allowances": []}))
        changed = self.ask("invoices", "draft", "--show", draft)
        self.assertNotIn("note", changed)
        self.assertEqual((changed["allowances"], changed["lines"]), ([], [line]))
        self.assertIn('"HUR"', self.words("invoices", "draft", "--show", draft).out)

    def test_gross_prices_are_paid_to_the_cent(self):
        lines = [{"item": "Mug", "quantity": "3", "gross_price": "9.99", "vat_rate": "19"}]
        draft = self.draft(self.customer(), prices="gross", lines=lines)
        self.assertEqual(self.ask("invoices", "show", draft)["total"]["minor"], 2997)
        self.assertEqual(self.ask("invoices", "draft", "--show", draft)["lines"][0]["gross_price"], "9.99")
        self.refused("json.field_missing", "lines", "", "invoices", "draft", self.json_file({"id": draft, "prices": "net"}))

    def test_what_is_not_exact_is_refused_by_name(self):
        customer = self.customer()

        def line(**fields):
            return {"lines": [{"item": "Work", "price": "1.00", "vat_rate": "19"}, {"item": "Work", "price": "1.00", **fields}]}

        for fields, rule, field, value in (
                (line(price=12.5), "json.number_not_text", "lines[1].price", "12.5"),
                (line(quantity=2), "json.number_not_text", "lines[1].quantity", "2"),
                (line(quantity="1e5"), "decimal.malformed", "lines[1].quantity", "1e5"),
                (line(price="NaN"), "decimal.malformed", "lines[1].price", "NaN"),
                (line(price="1,50"), "decimal.malformed", "lines[1].price", "1,50"),
                (line(price="0.0000001"), "decimal.too_precise", "lines[1].price", "0.0000001"),
                (line(price="99999999999999999999"), "decimal.too_large", "lines[1].price", "99999999999999999999"),
                (line(vat_rate="190"), "number.out_of_range", "lines[1].vat_rate", "190"),
                (line(vat_category="X"), "json.field_malformed", "lines[1].vat_category", "X"),
                (line(discount_amount="1.005"), "money.too_precise", "lines[1].discount_amount", "1.005"),
                (line(discount_percent="101"), "number.out_of_range", "lines[1].discount_percent", "101"),
                (line(vat="19"), "json.field_unknown", "lines[1].vat", ""),
                (line(gross_price="1.19"), "json.field_unknown", "lines[1].gross_price", ""),
                ({"lines": [{"price": "1.00"}]}, "json.field_missing", "lines[0].item", ""),
                ({"lines": [{"item": "Work"}]}, "json.field_missing", "lines[0].price", ""),
                ({"lines": ["Work"]}, "json.field_malformed", "lines[0]", "Work"),
                ({"allowances": [{"amount": "-1.00"}]}, "money.not_positive", "allowances[0].amount", "-1.00"),
                ({"allowances": [{"reason": "none"}]}, "json.field_missing", "allowances[0].amount", ""),
                ({"currency": "BTC"}, "currency.unknown", "currency", "BTC"),
                ({"currency": "JPY", "allowances": [{"amount": "1.50"}]}, "money.too_precise", "allowances[0].amount", "1.50"),
                ({"issued_on": "20.11.2026"}, "json.field_malformed", "issued_on", "20.11.2026"),
                ({"type": 999}, "json.field_malformed", "type", "999"),
                ({"prices": "both"}, "json.field_malformed", "prices", "both"),
                ({"customer": "nobody"}, "customer.unknown", "customer", "nobody")):
            kind = "not_found" if rule == "customer.unknown" else "invalid_input"
            self.refused(rule, field, value, "invoices", "draft", self.json_file({"customer": customer, **fields}), kind=kind)
        self.refused("json.field_missing", "customer", "", "invoices", "draft", self.json_file({"note": "x"}))
        self.refused("file.no_json", "file", str(World.folder / "no.json"), "invoices", "draft", self.file("no.json", "[]"))
        self.assertEqual(self.lines("invoices", "list", "--status", "draft"), [])

    def test_a_date_in_the_future_is_not_issued(self):
        draft = self.draft(self.customer(), issued_on="2999-01-01")
        self.assertEqual(self.error("invoices", "issue", draft)["rule"], "issue.date_in_future")

    def test_one_is_deleted_and_duplicated(self):
        draft = self.draft(self.customer(), issued_on="2026-11-20")
        copy = self.id_of("invoices", "duplicate", draft)
        self.assertEqual(self.ask("invoices", "draft", "--show", copy)["issued_on"], None)
        self.assertEqual(self.id_of("invoices", "delete", draft), draft)
        self.assertEqual(self.error("invoices", "show", draft)["kind"], "not_found")
        self.words("invoices", "delete", copy)
        again = self.words("invoices", "duplicate", self.number).out.strip()
        self.assertEqual(self.ask("invoices", "show", again)["state"], "draft")
        self.refused("draft.issued", "invoice", self.number, "invoices", "delete", self.number)
        self.refused("draft.issued", "invoice", self.number, "invoices", "draft", "--show", self.number)
        self.refused("draft.issued", "invoice", self.number, "invoices", "draft", self.json_file({"id": self.number}))


class Corrections(Contract):
    def test_a_document_is_voided(self):
        number = self.issued(self.customer())
        self.refused("reason.missing", "reason", "", "invoices", "void", number)
        self.refused("date.in_future", "date", "2999-01-01", "invoices", "void", number, "--reason", "r", "--date", "2999-01-01")
        self.id_of("invoices", "void", number, "--reason", HOSTILE)
        self.assertEqual(self.open_of(number), (0, "void"))
        self.assertEqual([row["number"] for row in self.lines("invoices", "list", "--status", "void")], [number])
        self.refused("invoice.is_void", "invoice", number, "invoices", "void", number, "--reason", "again")
        self.words("invoices", "void", self.issued(self.customer()), "--reason", "r")
        self.desk.check_ledger()

    def test_a_mailed_document_is_not_voided(self):
        self.ask("invoices", "send", self.number)
        self.refused("void.already_sent", "invoice", self.number, "invoices", "void", self.number, "--reason", "r")

    def test_a_document_is_written_off(self):
        number = self.issued(self.customer())
        for amount, rule in (("0", "money.not_positive"), ("-1", "money.not_positive"), ("1e5", "money.malformed"),
                             ("NaN", "money.malformed"), ("1.005", "money.too_precise"), ("119.01", "write_off.above_open")):
            value = {"0": "0.00", "-1": "-1.00"}.get(amount, amount)
            self.refused(rule, "amount", value, "invoices", "write-off", number, "--amount", amount, "--reason", "r")
        self.words("invoices", "write-off", number, "--amount", "19.00", "--cause", "bank_fee", "--reason", "fee")
        self.assertEqual(self.open_of(number)[0], 10000)
        self.ask("invoices", "write-off", number, "--reason", "bankrupt")
        self.assertEqual(self.open_of(number), (0, "written_off"))
        self.assertEqual([row["number"] for row in self.lines("invoices", "list", "--status", "written_off")], [number])
        self.refused("write_off.nothing_open", "invoice", number, "invoices", "write-off", number, "--reason", "r")
        self.assertEqual(self.error("invoices", "write-off", number, "--cause", "mood", "--reason", "r", code=2)["rule"], "usage.choice")
        self.desk.check_ledger()

    def test_a_part_is_credited_then_the_rest(self):
        customer = self.customer()
        number = self.issued(customer)
        for line, rule, value in (("2", "credit.no_such_line", "2"), ("1=3", "credit.quantity", "3"), ("1=0", "credit.quantity", "0"),
                                  ("1=x", "decimal.malformed", "x")):
            field = "line" if rule == "credit.no_such_line" else "quantity"
            self.refused(rule, field, value, "invoices", "credit", number, "--line", line, "--reason", "r")
        self.assertEqual(self.error("invoices", "credit", number, "--line", "0", "--reason", "r", code=2)["rule"], "usage.line")
        self.refused("reason.missing", "reason", "", "invoices", "credit", number)
        answer = self.ask("invoices", "credit", number, "--line", "1=1", "--reason", HOSTILE)
        note = self.ask("invoices", "show", answer["numbers"][0])
        self.assertEqual((note["type"], note["total"]["minor"], note["state"]), (381, 5950, "credited"))
        shown = self.ask("invoices", "show", number)
        self.assertEqual((shown["open"]["minor"], shown["state"]), (5950, "partly_paid"))
        self.assertEqual([set(row) for row in shown["allocations"]], [ALLOCATION_KEYS])
        self.assertEqual(shown["allocations"][0]["from"], note["number"])
        self.assertEqual([row["number"] for row in self.lines("invoices", "list", "--status", "partly_paid")], [number])
        self.refused("credit.above_invoice", "amount", "119.00", "invoices", "credit", number, "--reason", "r")
        self.assertIn("-", self.words("invoices", "credit", number, "--line", "1=1", "--reason", "r").out)
        self.assertEqual(self.open_of(number)[0], 0)
        self.desk.check_ledger()


class ByHand(Contract):
    def setUp(self):
        super().setUp()
        self.adler = self.customer()
        self.bill = self.issued(self.adler)

    def test_a_payment_pays_several_documents(self):
        other = self.issued(self.adler)
        payment = self.record(self.adler, "300.00", "--payer", HOSTILE, "--reference", "RE 1", "--allocate", f"{self.bill}=119.00",
                              "--allocate", f"{other}=19.00")
        self.assertEqual((self.open_of(self.bill), self.open_of(other)), ((0, "paid"), (10000, "partly_paid")))
        row = self.lines("payments", "list")[0]
        self.assertEqual((row["id"], set(row), row["unallocated"]["minor"]), (payment, PAYMENT_KEYS, 16200))
        credit = self.lines("payments", "credit", self.adler)
        self.assertEqual([set(line) for line in credit], [CREDIT_KEYS])
        self.assertEqual((credit[0]["payment_id"], credit[0]["left"]["minor"]), (payment, 16200))
        self.assertIn("162.00", self.words("payments", "credit", self.adler).out)
        self.ask("payments", "allocate", payment, f"{other}=100.00")
        self.assertEqual(self.open_of(other), (0, "paid"))
        self.words("payments", "record", "--customer", "Adler & Söhne GmbH", "--amount", "5", "--currency", "EUR", "--method", "cash",
                   "--date", "2026-11-20")
        self.desk.check_ledger()

    def test_what_is_wrong_is_refused(self):
        def record(amount="10.00", currency="EUR", method="bank", date="2026-11-20", customer=None, more=()):
            return ("payments", "record", "--customer", customer or self.adler, "--amount", amount, "--currency", currency, "--method",
                    method, "--date", date, *more)

        for arguments, rule, field, value in (
                (record("NaN"), "money.malformed", "amount", "NaN"), (record("1e5"), "money.malformed", "amount", "1e5"),
                (record("1,50"), "money.malformed", "amount", "1,50"), (record("1.005"), "money.too_precise", "amount", "1.005"),
                (record("1.5", "JPY"), "money.too_precise", "amount", "1.5"), (record("0"), "money.not_positive", "amount", "0.00"),
                (record("-1"), "money.not_positive", "amount", "-1.00"),
                (record("99999999999999"), "money.too_large", "amount", "99999999999999"),
                (record(currency="BTC"), "currency.unknown", "currency", "BTC"),
                (record(date="2999-01-01"), "date.in_future", "date", "2999-01-01"),
                (record(more=("--allocate", f"{self.bill}=10.01")), "allocation.above_credit", "amount", "10.01"),
                (record("200.00", more=("--allocate", f"{self.bill}=119.01")), "allocation.above_open", "amount", "119.01"),
                (record(currency="USD", more=("--allocate", f"{self.bill}=1.00")), "allocation.currency_differs", "invoice", self.bill),
                (record(more=("--allocate", f"{self.number}=1.00")), "allocation.other_customer", "invoice", self.number),
                (record("100.00", more=("--allocate", f"{self.bill}=100.00", "--close-shortfall")), "shortfall.above_tolerance",
                 "amount", "19.00")):
            self.refused(rule, field, value, *arguments)
        self.refused("customer.unknown", "customer", HOSTILE, *record(customer=HOSTILE), kind="not_found")
        self.refused("invoice.unknown", "invoice", "nowhere", *record(more=("--allocate", "nowhere=1")), kind="not_found")
        self.assertEqual(self.error(*record(more=("--allocate", self.bill)), code=2)["rule"], "usage.allocation")
        self.assertEqual(self.error(*record(method="barter"), code=2)["rule"], "usage.choice")
        self.assertEqual(self.error(*record(date="yesterday"), code=2)["rule"], "usage.date")
        self.assertEqual(self.lines("payments", "list"), [])

    def test_a_third_party_pays_and_a_shortfall_is_closed(self):
        self.ask("config", "set", "company.shortfall_tolerance", "100")
        self.record(self.adler, "118.00", "--allocate", f"{self.bill}=118.00", "--close-shortfall")
        self.assertEqual(self.open_of(self.bill)[0], 0)
        self.record(self.adler, "1.00", "--allocate", f"{self.number}=1.00", "--third-party")
        self.desk.check_ledger()

    def test_an_allocation_is_taken_back(self):
        payment = self.record(self.adler, "119.00", "--allocate", f"{self.bill}=119.00")
        allocation = self.ask("invoices", "show", self.bill)["allocations"][0]
        self.assertEqual((allocation["payment_id"], allocation["amount"]["minor"], allocation["reversed"]), (payment, 11900, False))
        self.ask("payments", "unallocate", allocation["id"], "--reason", "wrong one")
        self.assertEqual(self.open_of(self.bill), (11900, "open"))
        self.assertTrue(self.ask("invoices", "show", self.bill)["allocations"][0]["reversed"])
        self.refused("allocation.reversed_already", "allocation", self.bill, "payments", "unallocate", allocation["id"], "--reason", "r")
        self.refused("allocation.unknown", "allocation", "nowhere", "payments", "unallocate", "nowhere", "--reason", "r",
                     kind="not_found")
        self.words("payments", "allocate", payment, f"{self.bill}=119.00")
        again = self.ask("invoices", "show", self.bill)["allocations"][1]["id"]
        self.words("payments", "unallocate", again, "--reason", "r")

    def test_credit_is_paid_back_but_no_more(self):
        payment = self.record(self.adler, "150.00", "--allocate", f"{self.bill}=119.00")
        self.refused("refund.above_credit", "amount", "31.01", "payments", "refund", payment, "--amount", "31.01", "--from", "bank",
                     "--reason", "r")
        self.refused("reason.missing", "reason", "", "payments", "refund", payment)
        self.refused("refund.way_unknown", "from", "pigeon", "payments", "refund", payment, "--from", "pigeon", "--reason", "r")
        self.words("payments", "refund", payment, "--amount", "1.00", "--from", "cash", "--reason", "r")
        self.ask("payments", "refund", payment, "--reason", "paid twice")
        row = self.lines("payments", "list")[0]
        self.assertEqual((row["refunded"]["minor"], row["unallocated"]["minor"], row["disputed"]), (3100, 0, False))
        self.desk.check_ledger()

    def test_a_credit_note_is_used_and_paid_back(self):
        self.record(self.adler, "119.00", "--allocate", f"{self.bill}=119.00")
        note = self.ask("invoices", "credit", self.bill, "--line", "1=1", "--reason", "r")["numbers"][0]
        other = self.issued(self.adler)
        self.ask("payments", "allocate", note, f"{other}=9.50")
        self.assertEqual(self.open_of(other)[0], 10950)
        self.refused("credit.not_a_credit_note", "credit_note", self.bill, "payments", "allocate", self.bill, f"{other}=1.00")
        self.refused("payment.unknown", "payment", "nowhere", "payments", "refund", "nowhere", "--reason", "r", kind="not_found")
        self.ask("payments", "refund", note, "--reason", "r")
        self.assertEqual(self.lines("payments", "credit", self.adler), [])

    def test_a_payment_bounces(self):
        payment = self.record(self.adler, "119.00", "--allocate", f"{self.bill}=119.00")
        self.refused("reason.missing", "reason", "", "payments", "reverse", payment)
        self.assertEqual(self.id_of("payments", "reverse", payment, "--reason", "no cover"), payment)
        self.assertEqual((self.open_of(self.bill), self.lines("payments", "list")[0]["reversed"]["minor"]), ((11900, "open"), 11900))
        self.refused("payment.nothing_left", "payment", payment, "payments", "reverse", payment, "--reason", "r")
        self.words("payments", "reverse", self.record(self.adler, "1.00"), "--reason", "r")
        self.desk.check_ledger()

    def test_a_payment_that_has_an_owner_is_not_given_away(self):
        payment = self.record(self.adler, "1.00")
        self.refused("payment.assigned_already", "payment", payment, "payments", "assign", payment, self.adler)
        self.refused("payment.unknown", "payment", "nowhere", "payments", "assign", "nowhere", self.adler, kind="not_found")


class Control(Contract):
    def staff(self, login, role, **options):
        return self.ask("staff", "save", login, "--role", role, **options)

    def test_a_locked_period_takes_nothing(self):
        customer = self.customer()
        self.assertEqual(self.ask("period", "show"), {"locked_through": None})
        self.refused("reason.missing", "reason", "", "period", "lock", "--month", "2026-10")
        self.refused("period.in_future", "date", "2999-12-31", "period", "lock", "--month", "2999-12", "--reason", "r")
        self.assertEqual(self.ask("period", "lock", "--month", "2026-10", "--reason", "closed"), {"locked_through": "2026-10-31"})
        self.assertIn("2026", self.words("period", "show").out)
        error = self.error("payments", "record", "--customer", customer, "--amount", "1.00", "--currency", "EUR", "--method", "bank",
                           "--date", "2026-10-31")
        self.assertEqual((error["kind"], error["rule"]), ("invalid_input", "period.locked"))
        self.record(customer, "1.00", date="2026-11-01")
        self.assertEqual(self.error("invoices", "issue", self.draft(customer, issued_on="2026-10-20"))["rule"], "period.locked")
        self.refused("period.locked_further", "date", "2026-10-31", "period", "lock", "--through", "2026-10-30", "--reason", "r")
        self.refused("period.not_locked", "date", "2026-11-30", "period", "unlock", "--through", "2026-11-30", "--reason", "r")
        self.assertEqual(self.ask("period", "unlock", "--month", "2026-10", "--reason", "r"), {"locked_through": "2026-09-30"})
        self.words("period", "unlock", "--reason", "r")
        self.words("period", "lock", "--through", "2026-09-30", "--reason", "r")
        self.assertEqual(self.error("period", "lock", "--month", "October", "--reason", "r", code=2)["rule"], "usage.month")

    def test_staff_is_kept(self):
        self.refused("staff.no_owner", "login", "otto", "staff", "save", "otto", "--role", "clerk")
        self.assertEqual(self.ask("staff", "save", "mara", "--role", "owner", "--name", HOSTILE),
                         {"login": "mara", "name": HOSTILE, "role": "owner", "active": True})
        self.words("staff", "save", "otto", "--role", "clerk", USER="mara")
        self.assertEqual([set(line) for line in self.lines("staff", "list")], [STAFF_KEYS] * 2)
        self.assertIn("otto", self.words("staff", "list").out)
        self.assertEqual(self.ask("staff", "save", "otto", "--left", USER="mara")["active"], False)
        self.refused("role.not_listed", "manage_book", "eve", "staff", "save", "eve", "--role", "owner", USER="eve")
        self.assertEqual(self.error("staff", "save", "eve", "--role", "king", code=2)["rule"], "usage.choice")

    def test_a_role_is_kept_to(self):
        self.staff("mara", "owner")
        self.staff("otto", "viewer", USER="mara")
        self.refused("role.not_allowed", "void", "otto", "invoices", "void", self.number, "--reason", "r", USER="otto")
        self.refused("role.not_listed", "void", "eve", "invoices", "void", self.number, "--reason", "r", USER="eve")

    def test_above_the_limit_a_second_person_decides(self):
        customer = self.customer()
        self.staff("mara", "owner")
        self.staff("otto", "accountant", USER="mara")
        self.ask("config", "set", "company.approval_limit", "100", USER="mara")
        numbers = [self.ask("invoices", "issue", self.mara_draft(customer), USER="mara")["numbers"][0]
                   for _ in range(3)]
        request = self.ask("invoices", "void", numbers[0], "--reason", "r", code=3, USER="otto")["waiting"][0]
        self.words("invoices", "write-off", numbers[1], "--reason", "r", code=3, USER="otto")
        self.assertEqual(self.ask("invoices", "show", numbers[0])["state"], "open")
        self.assertEqual(self.error("invoices", "void", numbers[0], "--reason", "r", USER="otto")["rule"], "approval.waits_already")
        waiting = self.lines("approvals", "list")
        self.assertEqual([set(line) for line in waiting], [APPROVAL_KEYS] * 2)
        self.assertIn("otto", self.words("approvals", "list").out)
        first = [line for line in waiting if line["id"] == request][0]
        self.assertEqual((first["what"], first["asked_by"], first["amount"]["minor"], first["state"]), ("void", "otto", 11900, "waiting"))
        self.refused("approval.same_person", "id", "otto", "approvals", "give", request, USER="otto")
        self.ask("approvals", "give", request, USER="mara")
        self.assertEqual(self.ask("invoices", "show", numbers[0])["state"], "void")
        self.assertEqual(self.error("approvals", "give", request, USER="mara")["rule"], "approval.decided")
        other = [line for line in waiting if line["id"] != request][0]["id"]
        self.refused("reason.missing", "reason", "", "approvals", "refuse", other, USER="mara")
        self.ask("approvals", "refuse", other, "--reason", "ask again", USER="mara")
        self.assertEqual(self.lines("approvals", "list"), [])
        self.assertEqual({line["state"] for line in self.lines("approvals", "list", "--all")}, {"given", "refused"})
        for how, more in (("give", ()), ("refuse", ("--reason", "r"))):
            asked = self.ask("invoices", "void", numbers[2], "--reason", "r", code=3, USER="otto")["waiting"][0]
            if how == "give":
                self.words("approvals", "refuse", asked, "--reason", "r", USER="mara")
            else:
                self.words("approvals", "give", asked, USER="mara")
        self.assertEqual(self.error("approvals", "give", "nowhere", USER="mara")["kind"], "not_found")
        self.desk.check_ledger()

    def mara_draft(self, customer):
        line = {"item": "Work", "quantity": "2", "price": "50.00", "vat_rate": "19"}
        return self.ask("invoices", "draft", self.json_file({"customer": customer, "lines": [line]}), USER="mara")["ids"][0]


class Company(Contract):
    def test_bank_and_limits_are_kept(self):
        for key, value in (("tax_number", "29/815/00001"), ("bic", "COBADEFFXXX"), ("bank_name", "Bank am Kai"), ("account_holder", "B"),
                           ("shortfall_tolerance", "250"), ("approval_limit", "1000")):
            self.ask("config", "set", f"company.{key}", value)
            self.assertEqual(self.ask("config", "get", f"company.{key}")["value"], value)
        self.ask("config", "set", "company.approval_limit", "-1")
        self.ask("config", "set", "company.approval_limit", "")
        self.assertEqual(self.ask("config", "get", "company.approval_limit")["value"], "-1")

    def test_numbers_are_whole_and_possible(self):
        for key, value, rule in (("shortfall_tolerance", "1.5", "setting.number_malformed"),
                                 ("shortfall_tolerance", "1e3", "setting.number_malformed"),
                                 ("shortfall_tolerance", "ten", "setting.number_malformed"),
                                 ("shortfall_tolerance", "-1", "number.out_of_range"),
                                 ("shortfall_tolerance", "1000001", "number.out_of_range"),
                                 ("approval_limit", "-2", "number.out_of_range"),
                                 ("approval_limit", "99999999999999999999", "setting.number_malformed")):
            self.refused(rule, f"company.{key}", value, "config", "set", f"company.{key}", value)

    def test_the_logo_is_a_small_png(self):
        def png(size):
            path = World.folder / "logo.png"
            path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(size) + b"\0\0\0\0IEND\xaeB\x60\x82")
            return str(path)

        self.ask("config", "set", "company.logo", png(1000))
        self.assertIn("bytes", self.ask("config", "get", "company.logo")["value"])
        for path, rule in ((png(256 * 1024), "company.logo_too_large"), (str(SAMPLE), "company.logo_not_png")):
            self.refused(rule, "company.logo", path, "config", "set", "company.logo", path)
        self.refused("file.unreadable", "company.logo", "/nowhere.png", "config", "set", "company.logo", "/nowhere.png",
                     kind="not_found")
        self.ask("config", "set", "company.logo", "")
        self.assertEqual(self.ask("config", "get", "company.logo")["value"], "")


class Whole(unittest.TestCase):
    """Last by name: every command was run in both ways."""

    def test_every_command_was_run_with_json_and_without(self):
        self.assertGreater(len(COMMANDS), 20)
        missing = [(" ".join(command), "--json" if as_json else "words") for command in COMMANDS
                   for as_json in (True, False) if (command, as_json) not in World.seen]
        self.assertEqual(missing, [])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    options, rest = parser.parse_known_args()
    World.programs = options.programs
    World.folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-cli-"))
    shutil.rmtree(World.folder, ignore_errors=True)
    World.folder.mkdir(parents=True)
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)


if __name__ == "__main__":
    main()
