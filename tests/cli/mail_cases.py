"""Mails besides the payment link: reminders, receipts, documents, statements; and whom nobody reminds."""

import datetime

from contract import OUTBOX_KEYS, Contract, World, setUpModule  # noqa: F401

VERDICT_KEYS = {"invoice_id", "number", "customer", "to", "kind", "level", "mailed_at", "refusal"}


class Mails(Contract):
    def setUp(self):
        super().setUp()
        self.adler = self.customer(email="ap@adler.example")

    def overdue(self):
        return self.issued(self.adler, issued_on="2026-11-04", due_on="2026-11-10")

    def plain(self, index=0):
        return self.sandbox.mails()[index].get_body(("plain",)).get_content()

    def attached(self, index=0):
        return [part.get_filename() for part in self.sandbox.mails()[index].iter_attachments()]

    def test_a_reminder_goes_out_once_within_the_pause(self):
        bill = self.overdue()
        sent = self.ask("mail", "remind", bill, "--to", "ap@adler.example, cfo@adler.example", "--cc", "sales@b.example")
        self.assertEqual([(row["what"], row["state"], set(row)) for row in sent["effects"]], [("mail", "done", OUTBOX_KEYS)])
        mail = self.sandbox.mails()[0]
        self.assertEqual((mail["To"], mail["Cc"]), ("ap@adler.example, cfo@adler.example", "sales@b.example"))
        self.assertIn("Reminder:", mail["Subject"])
        self.assertIn(bill, self.plain())

        self.assertEqual(self.error("mail", "remind", bill)["rule"], "reminder.too_soon")
        self.ask("config", "set", "reminders.pause_days", "0")
        self.words("mail", "remind", bill, "--by", "page", "--attach")
        self.assertIn("Second reminder:", self.sandbox.mails()[1]["Subject"])
        self.assertIn("http", self.plain(1))
        self.assertEqual(self.attached(1), [f"{bill}.pdf"])
        self.assertEqual(self.error("mail", "remind", self.issued(self.adler))["rule"], "reminder.not_overdue")
        self.desk.check_ledger()

    def test_reminders_are_held_and_sent_again(self):
        bill = self.overdue()
        held = self.ask("mail", "hold", bill, "--until", "2099-01-01", code=1)["error"]
        self.assertEqual(held["rule"], "reminder.hold_too_long")
        until = (datetime.date.today() + datetime.timedelta(days=30)).isoformat()
        self.assertEqual(set(self.ask("mail", "hold", bill, "--until", until)), {"invoice_id", "customer_id", "until"})
        self.assertEqual(self.error("mail", "remind", bill)["rule"], "reminder.held")
        verdicts = self.lines("mail", "check", "reminder", bill)
        self.assertEqual([(set(row), row["refusal"]) for row in verdicts], [(VERDICT_KEYS, "reminder.held")])
        self.assertIn(bill, self.words("mail", "check", "reminder", bill).out)
        self.words("mail", "hold", "--customer", self.adler, "--until", until, "--reason", "in talks")
        self.ask("mail", "release", bill)
        self.assertEqual(self.error("mail", "remind", bill)["rule"], "reminder.held")
        self.words("mail", "release", "--customer", self.adler)
        self.ask("mail", "remind", bill)
        self.assertEqual(self.error("mail", "release", bill)["rule"], "reminder.not_held")
        self.desk.check_ledger()

    def test_receipts_documents_and_statements_carry_their_files(self):
        bill = self.issued(self.adler)
        self.assertEqual(self.error("mail", "receipt", bill)["rule"], "receipt.not_paid")
        self.ask("mail", "document", bill)
        self.assertEqual(self.attached(), [f"{bill}.pdf"])
        self.assertEqual(self.error("mail", "document", bill)["rule"], "mail.sent_before")
        self.words("mail", "document", bill, "--again")
        self.record(self.adler, "119.00", "--allocate", f"{bill}=119.00")
        self.ask("mail", "receipt", bill, "--attach")
        self.assertIn("Receipt", self.sandbox.mails()[2]["Subject"])
        self.words("mail", "receipt", bill, "--again")
        self.ask("mail", "statement", self.adler)
        self.assertTrue(self.attached(4)[0].startswith("statement-"))
        self.words("mail", "statement", self.adler, "--from", "2026-01-01", "--until", "2026-06-30")
        self.assertEqual(self.attached(5), ["statement-2026-06-30.pdf"])
        self.assertEqual(len(self.sandbox.mails()), 6)
        self.desk.check_ledger()

    def test_a_file_that_is_not_there_is_named(self):
        gone = str(World.folder / "nowhere")
        for field, command in (("--file", ("mail", "document", self.issued(self.adler), "--file", gone)),
                               ("file", ("customers", "add", gone)), ("file", ("customers", "import", gone)),
                               ("file", ("bank", "profiles", "add", gone))):
            self.refused("file.unreadable", field, gone, *command, kind="not_found")

    def test_an_e_invoice_goes_along_where_it_is_complete(self):
        before = self.issued(self.adler)
        self.assertEqual(self.error("mail", "document", before, "--with-e-invoice")["rule"], "einvoice.company_country")
        verdicts = self.lines("mail", "check", "document", before, "--with-e-invoice")
        self.assertEqual([row["refusal"] for row in verdicts], ["einvoice.company_country"])
        self.desk.run("config", "set", "company.country", "DE")
        self.desk.run("config", "set", "company.vat_id", "DE136695976")
        bill = self.issued(self.customer(email="known@adler.example", address={"country": "DE"}))
        self.ask("mail", "document", bill, "--with-e-invoice")
        self.assertEqual(self.attached(), [f"{bill}.pdf", f"{bill}.xml"])
        self.desk.check_ledger()

    def test_a_test_goes_to_ourselves_and_is_not_written_down(self):
        bill = self.issued(self.adler)
        before = self.ask("ledger", "verify")["entries"]
        self.assertEqual(set(self.ask("mail", "test", "document", bill)), {"answer"})
        self.words("mail", "test", "statement", self.adler)
        self.assertTrue(self.sandbox.mails()[0]["Subject"].startswith("TEST: "))
        self.assertNotIn("adler.example", self.sandbox.mails()[0]["To"])
        self.assertEqual(self.ask("ledger", "verify")["entries"], before)
