"""Ways to pay: by transfer, on a page that is used at once; and what a key may do."""

from contract import OUTBOX_KEYS, Contract, World, setUpModule  # noqa: F401

PAY_WAY_KEYS = {"way", "amount", "missing", "expires_at", "expires_on", "part"}
CASH_KEYS = {"customer", "customer_id", "connection", "amount", "seen_at"}
ADDRESS_KEYS = {"kind", "holder", "account", "code", "branch", "bank"}


class Transfers(Contract):
    def setUp(self):
        super().setUp()
        self.adler = self.customer(email="rechnung@adler.example")
        self.bill = self.issued(self.adler)

    def payer(self):
        """The customer at Stripe."""
        return self.ask("customers", "gateway", self.adler)["linked"]["id"]

    def fund(self, amount, bill=None):
        reference = {"reference": self.ask("invoices", "transfer", bill)["reference"]} if bill else {}
        self.sandbox.stripe(f"/v1/test_helpers/customers/{self.payer()}/fund_cash_balance", amount=amount, currency="eur",
                            **reference)

    def test_a_transfer_comes_in_parts_and_is_booked_once(self):
        sent = self.ask("invoices", "send", self.bill, "--by", "bank_transfer")
        self.assertEqual({row["what"]: (row["state"], set(row)) for row in sent["effects"]},
                         {"payment_link": ("done", OUTBOX_KEYS), "mail": ("done", OUTBOX_KEYS)})
        details = self.ask("invoices", "transfer", self.bill)
        self.assertEqual((set(details), set(details["addresses"][0])), ({"missing", "reference", "addresses", "url"}, ADDRESS_KEYS))
        account = details["addresses"][0]["account"]
        mail = self.sandbox.mails()[0].get_body(("plain",)).get_content()
        for part in (" ".join(account[at:at + 4] for at in range(0, len(account), 4)), details["reference"], self.bill):
            self.assertIn(part, mail)
        told = self.words("invoices", "transfer", self.bill).out
        self.assertIn(account, told)
        self.assertIn(details["reference"], told)

        self.fund(5000, self.bill)
        self.ask("payments", "poll")
        shown = self.ask("invoices", "show", self.bill)
        self.assertEqual((shown["open"]["minor"], shown["payments"], set(shown["pay_way"])), (11900, [], PAY_WAY_KEYS))
        self.assertEqual((shown["pay_way"]["way"], shown["pay_way"]["missing"]["minor"]), ("bank_transfer", 6900))
        self.assertEqual(self.ask("invoices", "transfer", self.bill)["missing"]["minor"], 6900)

        self.fund(7000, self.bill)
        self.assertEqual(self.ask("payments", "poll")["payments_booked"], 1)
        self.assertEqual(self.ask("payments", "poll", "--full")["payments_booked"], 0)
        self.assertEqual(self.open_of(self.bill), (0, "paid"))
        waiting = self.lines("payments", "waiting")
        self.assertEqual([(set(row), row["customer_id"], row["amount"]["minor"]) for row in waiting], [(CASH_KEYS, self.adler, 100)])
        self.assertIn("1.00", self.words("payments", "waiting").out)
        self.assertEqual(self.error("invoices", "transfer", self.bill)["rule"], "link.none")
        self.desk.check_ledger()

    def test_money_that_waits_pays_the_next_one(self):
        self.ask("customers", "link", self.adler, "--new")
        self.fund(11900)
        self.ask("payments", "poll")
        sent = self.ask("invoices", "send", self.bill, "--by", "bank_transfer", code=1)
        # Nobody is asked for what is paid.
        self.assertEqual({row["what"]: row["state"] for row in sent["effects"]}, {"payment_link": "done", "mail": "dropped"})
        self.assertEqual((self.open_of(self.bill), self.sandbox.mails()), ((0, "paid"), []))
        self.assertEqual(self.lines("payments", "waiting"), [])

    def test_the_pdf_says_where_to_transfer(self):
        plain, with_details = World.folder / "plain.pdf", World.folder / "transfer.pdf"
        self.ask("invoices", "pdf", self.bill, "-o", plain)
        self.ask("invoices", "send", self.bill, "--by", "bank_transfer")
        self.ask("invoices", "pdf", self.bill, "-o", with_details)
        self.assertTrue(with_details.read_bytes().startswith(b"%PDF"))
        self.assertNotEqual(plain.read_bytes(), with_details.read_bytes())

    def test_what_cannot_be_transferred_is_refused_before_anything_is_asked(self):
        swiss = self.issued(self.adler, currency="CHF")
        before = self.sandbox.calls("POST", "/v1/payment_intents")
        self.refused("gateway.transfer_currency", "currency", "CHF", "invoices", "send", swiss, "--by", "bank_transfer")
        self.refused("usage.pay_way", "--by", "pigeon", "invoices", "send", self.bill, "--by", "pigeon", code=2)
        self.refused("usage.pay_way", "--by", "checkout", "invoices", "send", self.bill, "--by", "checkout", code=2)
        self.refused("usage.expires", "--expires", "soon", "invoices", "send", self.bill, "--expires", "soon", code=2)
        self.refused("usage.expires", "--expires", "0", "invoices", "send", self.bill, "--expires", "0", code=2)
        self.assertEqual(self.sandbox.calls("POST", "/v1/payment_intents"), before)
        self.assertEqual((self.desk.outbox(), self.sandbox.mails()), ([], []))

    def test_two_who_share_an_address_are_not_taken_for_one(self):
        self.sandbox.stripe("/v1/customers", email="rechnung@adler.example", name="Somebody")
        self.assertEqual(self.error("invoices", "send", self.bill, "--by", "bank_transfer")["rule"], "gateway_customer.matches")
        self.assertEqual(self.desk.outbox(), [])


class PayNow(Contract):
    def test_a_page_is_opened_once_and_says_where_it_leads(self):
        self.assertEqual(self.error("invoices", "pay-page", self.number)["rule"], "gateway.return_page")
        self.ask("config", "set", "stripe.return_page", "https://brightwater.example/thanks")
        page = self.ask("invoices", "pay-page", self.number)
        self.assertEqual(set(page), {"url"})
        self.assertEqual(self.ask("invoices", "pay-page", self.number), page)
        self.assertIn(page["url"], self.words("invoices", "pay-page", self.number).out)
        sessions = self.sandbox.state()["stripe"]["sessions"]
        self.assertEqual([(each["mode"], each["success_url"]) for each in sessions],
                         [("payment", "https://brightwater.example/thanks")])
        shown = self.ask("invoices", "show", self.number)
        self.assertEqual(shown["pay_way"]["way"], "checkout")
        self.assertTrue(shown["pay_way"]["expires_at"])
        self.assertEqual(self.sandbox.mails(), [])

    def test_customers_look_after_their_own_cards(self):
        adler = self.customer(email="rechnung@adler.example")
        self.refused("link.customer_unlinked", "customer", "Adler & Söhne GmbH", "customers", "portal", adler)
        self.ask("customers", "link", adler, "--new")
        page = self.ask("customers", "portal", adler)
        self.assertEqual(set(page), {"url"})
        self.assertTrue(page["url"].startswith("http"))
        self.assertIn("http", self.words("customers", "portal", adler).out)


class Parts(Contract):
    def test_a_part_of_what_is_open_is_asked_for(self):
        bill = self.issued(self.customer(email="rechnung@adler.example"))
        self.refused("link.part_above_open", "amount", "119.01", "invoices", "send", bill, "--amount", "119.01")
        self.refused("money.not_positive", "amount", "0.00", "invoices", "send", bill, "--amount", "0")
        self.refused("usage.choice", "--mail-language", "xx", "invoices", "send", bill, "--mail-language", "xx", code=2)
        sent = self.ask("invoices", "send", bill, "--amount", "50", "--attach", "--with-statement")
        self.assertEqual([row["state"] for row in sent["effects"]], ["done", "done"])
        files = [row["files"] for row in sent["effects"] if row["what"] == "mail"][0]
        self.assertEqual((files[0], files[1][:10], len(files)), (f"{bill}.pdf", "statement-", 2))
        way = self.ask("invoices", "show", bill)["pay_way"]
        self.assertEqual((set(way), way["amount"]["minor"], way["part"]), (PAY_WAY_KEYS, 5000, True))
        plain = self.sandbox.mails()[0].get_body(("plain",)).get_content()
        self.assertIn("50.00", plain)
        self.assertIn("119.00", plain)
        self.desk.check_ledger()


class Keys(Contract):
    def test_each_permission_is_named_with_what_it_is_for(self):
        whole = self.ask("connections", "test", "stripe")
        self.assertTrue(whole["ok"] and whole["permissions"] and all(each["granted"] for each in whole["permissions"]))
        key = "rk_test_without__refund_write__event_read"
        poor = self.ask("connections", "test", "stripe", code=3, QUITTANCE_SECRET_STRIPE_API_KEY=key)
        missing = [(each["name"], each["purpose"]) for each in poor["permissions"] if not each["granted"]]
        self.assertEqual((poor["ok"], missing), (False, [("Events Read", "news"), ("Refunds Write", "refunds")]))
        told = self.words("connections", "test", "stripe", code=3, QUITTANCE_SECRET_STRIPE_API_KEY=key).out
        self.assertIn("MISSING  Refunds Write: paying money back", told)
        self.assertNotIn("without__refund", told)

    def test_a_key_that_may_do_everything_is_warned_about(self):
        broad = self.ask("connections", "test", "stripe", QUITTANCE_SECRET_STRIPE_API_KEY="sk_test_7hKq2nVw9sXbLd4m")
        self.assertTrue(broad["broad_key"] and broad["ok"])
        self.assertEqual(self.error("connections", "test", "stripe", QUITTANCE_SECRET_STRIPE_API_KEY="pk_test_7hKq2nVw9sXb")["rule"],
                         "stripe.key_publishable")
