"""Whether the book knows what the provider knows."""

from contract import INVOICE_KEYS, Contract, setUpModule  # noqa: F401

COMPLETENESS_KEYS = {"connection", "from", "to", "checked_at", "complete", "currencies", "unexplained", "left_out"}


class Truth(Contract):
    def pay(self):
        self.ask("invoices", "send", self.number)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        held = self.sandbox.state()["stripe"]
        charge = held["charges"][0]
        return charge, (charge["id"], charge["payment_intent"], held["sessions"][0]["id"])

    def test_a_payment_that_every_feed_hides_is_named(self):
        self.sandbox.order("events", dropped=100)
        charge, ids = self.pay()
        for each in ids:
            self.sandbox.order("hide", id=each)
        self.assertEqual(self.ask("payments", "poll", "--full")["payments_booked"], 0)
        report = self.ask("reports", "completeness", code=3)
        self.assertEqual((set(report), report["complete"], report["left_out"]), (COMPLETENESS_KEYS, False, []))
        amount = {"minor": charge["amount"], "currency": charge["currency"].upper()}
        nothing = {"minor": 0, "currency": amount["currency"]}
        self.assertEqual(report["currencies"], [{"currency": amount["currency"], "provider": {"payments": 1, "amount": amount},
                                                 "book": {"payments": 0, "amount": nothing},
                                                 "unexplained": {"payments": 1, "amount": amount}}])
        [payment] = report["unexplained"]
        self.assertEqual((payment["id"], payment["provider"], payment["book"]), ("stripe:test:" + charge["id"], amount, None))
        told = self.words("reports", "completeness", code=3)
        self.assertIn(charge["id"], told.out)
        self.assertIn("disagree about 1 payment", told.err)

        for each in ids:
            self.sandbox.order("show", id=each)
        polled = self.ask("payments", "poll", "--full")
        self.assertEqual(polled["payments_booked"], 1)
        self.assertGreater(polled["reads"]["made"], 5)
        self.assertEqual(polled["reads"]["allowed"], 10000)
        report = self.ask("reports", "completeness", "--from", "2026-01-01")
        self.assertEqual((report["complete"], report["unexplained"]), (True, []))
        self.assertEqual(report["currencies"][0]["book"], {"payments": 1, "amount": amount})
        self.words("reports", "completeness")
        self.desk.check_ledger()

    def test_what_is_asked_wrongly_is_refused(self):
        self.refused("report.days_reversed", "from", "2026-02-02", "reports", "completeness", "--from", "2026-02-02", "--to",
                     "2026-02-01")
        self.assertEqual(self.error("reports", "completeness", "--from", "May", code=2)["rule"], "usage.date")
        self.refused("link.none", "invoice", self.invoice, "payments", "poll", "--wait-for", self.number)
        self.refused("invoice.unknown", "invoice", "nowhere", "payments", "poll", "--wait-for", "nowhere", kind="not_found")

    def test_whoever_waits_for_a_payment_sees_it_come(self):
        self.sandbox.order("events", dropped=100)
        self.pay()
        answer = self.ask("payments", "poll", "--wait-for", self.number)
        self.assertEqual((set(answer), answer["paid"], answer["state"]), (INVOICE_KEYS | {"paid"}, True, "paid"))
        self.assertEqual(self.sandbox.calls("GET", "/v1/events"), 0)
        self.assertIn("is paid", self.words("payments", "poll", "--wait-for", self.number).out)
