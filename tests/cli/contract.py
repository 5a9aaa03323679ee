"""What all tests of the command line share: the world they play in, and how they ask."""

import json
import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))

from stand import HUBSPOT_TOKEN, ROOT, SAMPLE, STRIPE_KEY, VAULT_KEY, Children, Desk, Sandbox, book_day  # noqa: E402,F401

HOSTILE = "Ødegård; \"x\" <b>&amp;</b>'); DROP TABLE invoice;-- \u202e=cmd|' /C calc'!A0"
COMMANDS = re.findall(r'\{"(\w+)"_L1,\s+"([\w-]+)"_L1', (ROOT / "app" / "cli" / "commands.cpp").read_text("utf-8"), re.M)
INVOICE_KEYS = {"id", "number", "type", "customer_id", "customer", "issued_on", "due_on", "total", "open", "state",
                "overdue_days", "link", "last_mail"}
DETAIL_KEYS = INVOICE_KEYS | {"source_number", "email", "net", "tax", "gross", "lines", "taxes", "payments", "allocations",
                              "timeline", "origin", "pay_way", "waiting_cash", "tags", "note"}
ORIGIN_KEYS = {"schedule_id", "schedule", "day", "due_days"}
SCHEDULE_KEYS = {"id", "name", "customer_id", "customer", "every", "from", "until", "count", "due_days", "arrears", "state",
                 "pause", "next", "made", "total"}
RUN_KEYS = {"ids", "numbers", "waiting", "made", "paused", "behind"}
PAYMENT_KEYS = {"id", "received_at", "booked_on", "customer_id", "customer", "connection", "method", "amount", "fee",
                "unallocated", "pays", "refunded", "reversed", "disputed"}
ALLOCATION_KEYS = {"id", "payment_id", "credit_note_id", "from", "invoice_id", "number", "amount", "booked_on", "reversed"}
CREDIT_KEYS = {"payment_id", "credit_note_id", "name", "left", "customer_id"}
APPROVAL_KEYS = {"id", "asked_by", "asked_at", "what", "invoice_id", "payment_id", "credit_note_id", "amount", "cause", "from",
                 "reason", "on", "state"}
STAFF_KEYS = {"login", "name", "role", "active"}
OUTBOX_KEYS = {"id", "what", "subject", "to", "state", "attempts", "since", "next_try", "answer", "files", "dismissed"}
OUTCOME_KEYS = {"ids", "numbers", "waiting"}
REPORT_KEYS = {"contacts_changed", "contacts_known", "interactions_changed", "payments_booked", "links_created", "mails_accepted", "crm_told", "refused", "waiting",
               "reads", "problems"}
CONTACT_KEYS = {"connection", "remote_id", "kind", "name", "email", "phone", "company", "domain", "owner",
                "changed_there", "customer_id"}
INTERACTION_KEYS = {"connection", "remote_id", "kind", "subject", "text", "direction", "status", "at", "owner", "with"}
AGEING_KEYS = {"currency", "current", "d1_30", "d31_60", "d61_90", "d90_plus", "total", "credit"}
ERROR_KEYS = {"kind", "rule", "field", "value", "message", "next"}


class World:
    """What all tests share: programs, stand-ins, a book with one issued invoice, and which commands were run."""

    programs = folder = children = sandbox = base = invoice = number = None
    seen = set()
    takes_logins = False  # Whether the program lets a test be several people: never a release.


def setUpModule():
    """Once for all modules of tests."""
    if World.children:
        return
    World.children = Children().__enter__()
    World.sandbox = Sandbox(World.children, World.programs, World.folder)
    World.base = Desk(World.programs, World.folder / "base", World.folder / "prepare.log")
    World.takes_logins = b"QUITTANCE_TEST_LOGIN" in pathlib.Path(World.base.path).read_bytes()
    World.base.connect(World.sandbox.url)
    World.invoice, World.number = World.base.issue_sample()


class Contract(unittest.TestCase):
    def setUp(self):
        World.sandbox.reset()
        self.sandbox, self.invoice, self.number = World.sandbox, World.invoice, World.number
        self.desk = World.base.copy_to(World.folder / "book", World.folder / f"{self.id().rsplit('.')[-1]}.log")

    def run_command(self, *arguments, code=0, login=None, **options):
        World.seen.add((arguments[:2], options.get("as_json", True)))
        if login:
            if not World.takes_logins:
                self.skipTest("this build asks the system alone who somebody is")
            options["QUITTANCE_TEST_LOGIN"] = login
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
        if error["rule"].startswith("json."):
            self.assertIn(error["field"], told.err)
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
