"""Money through PayPal: a mailed link, a page that is paid at once, what comes of both, and what is not offered."""

import time

from contract import PAYMENT_KEYS, Contract, World, setUpModule  # noqa: F401


class PayPal(Contract):
    def setUp(self):
        super().setUp()
        url = self.sandbox.url
        self.desk.environment = {**self.desk.environment, "QUITTANCE_SECRET_PAYPAL_CLIENT_ID": url["paypal_client"],
                                 "QUITTANCE_SECRET_PAYPAL_CLIENT_SECRET": url["paypal_secret"]}
        self.ask("config", "set", "paypal.base_url", url["paypal"])

    def link(self):
        """The address that is to be paid, as PayPal tells it."""
        return self.held("invoices")[-1]["detail"]["metadata"]["recipient_view_url"]

    def pay(self, url, **how):
        return self.sandbox.order("paypal/pay", url=url, **how)

    def search_is_up_to_date(self):
        """Transaction search, which is three hours behind else. It is asked for whole seconds that are over."""
        self.sandbox.order("paypal/terms", report_delay=0)
        time.sleep(1.1)

    def held(self, kind):
        return self.sandbox.state()["paypal"][kind]

    def paid_link(self):
        self.ask("invoices", "send", self.number, "--through", "paypal")
        paid = self.pay(self.link())
        self.assertEqual(paid["state"], "paid", paid)
        return paid["capture"]

    def test_the_connection_tells_what_the_app_may_do(self):
        self.ask("connections", "add", "paypal")
        tested = self.ask("connections", "test", "paypal")
        self.assertTrue(tested["ok"] and not tested["live"] and not tested["broad_key"], tested)
        self.assertTrue(all(each["granted"] for each in tested["permissions"]))
        self.words("connections", "test", "paypal")
        wrong = self.error("connections", "test", "paypal", QUITTANCE_SECRET_PAYPAL_CLIENT_SECRET="wrong")
        self.assertEqual(wrong["rule"], "paypal.credentials_refused")
        self.assertEqual(self.error("connections", "test", "paypal", QUITTANCE_SECRET_PAYPAL_CLIENT_ID="a b")["rule"],
                         "paypal.secret_malformed")
        self.ask("config", "set", "paypal.base_url", "https://paypal.example")
        self.refused("paypal.environment_unknown", "paypal.base_url", "paypal.example", "connections", "test", "paypal")

    def test_a_mailed_link_is_paid_and_booked_once_with_its_fee(self):
        capture = self.paid_link()
        [mail] = self.sandbox.mails()
        self.assertIn(self.link(), mail.get_body(("plain",)).get_content())
        self.assertEqual(self.ask("payments", "poll")["payments_booked"], 1)
        self.assertEqual(self.ask("payments", "poll", "--full")["payments_booked"], 0)
        self.assertEqual(self.open_of(self.number), (0, "paid"))
        self.search_is_up_to_date()
        self.assertEqual(self.ask("payments", "poll", "--full")["payments_booked"], 0)
        [payment] = self.lines("payments", "list")
        self.assertEqual((set(payment), payment["connection"]), (PAYMENT_KEYS, "paypal"))
        self.assertGreater(payment["fee"]["minor"], 0)
        report = self.ask("reports", "completeness", "--connection", "paypal")
        self.assertEqual((report["connection"], report["complete"], report["unexplained"]), ("paypal", True, []))
        [paid] = self.ask("invoices", "show", self.number)["allocations"]
        self.ask("payments", "unallocate", paid["id"], "--reason", "paid twice")
        self.ask("payments", "refund", payment["id"], "--amount", "19.00", "--reason", "a discount", code=3)
        self.ask("outbox", "run")
        self.ask("payments", "poll", "--full")
        self.assertEqual([(each["capture"], each["amount"]["value"]) for each in self.refunds()], [(capture, "19.00")])
        [payment] = self.lines("payments", "list")
        self.assertEqual(payment["refunded"]["minor"], 1900)
        self.desk.check_ledger()

    def refunds(self):
        return [{"capture": next(link["href"] for link in each["links"] if link["rel"] == "up").rsplit("/", 1)[-1], **each}
                for each in self.held("refunds")]

    def test_a_page_that_was_approved_is_charged_once(self):
        self.ask("config", "set", "payments.gateway", "paypal")
        self.ask("config", "set", "paypal.return_page", "https://brightwater.example/thanks")
        page = self.ask("invoices", "pay-page", self.number)["url"]
        self.assertEqual(self.ask("payments", "poll")["payments_booked"], 0)
        self.assertEqual(self.pay(page)["state"], "approved")
        self.assertEqual(self.held("captures"), [])
        self.ask("payments", "poll")
        self.ask("payments", "poll", "--full")
        self.assertEqual(len(self.held("captures")), 1)
        self.assertEqual(self.open_of(self.number), (0, "paid"))
        self.desk.check_ledger()

    def test_another_provider_takes_over_from_the_first(self):
        self.ask("invoices", "send", self.number, "--through", "paypal")
        self.ask("invoices", "send", self.number, "--through", "stripe")
        self.assertEqual([each["status"] for each in self.held("invoices")], ["CANCELLED"])
        self.assertEqual(len(self.sandbox.links(self.invoice)), 1)

    def test_what_went_to_the_bank_is_a_payout(self):
        self.paid_link()
        self.ask("payments", "poll")
        self.sandbox.order("paypal/transfer", currency="EUR", amount="50.00")
        self.search_is_up_to_date()
        self.ask("payments", "poll", "--full")
        [payout] = self.lines("payouts", "list")
        self.assertEqual((payout["connection"], payout["amount"]["minor"]), ("paypal", 5000))
        shown = self.ask("payouts", "show", payout["id"])
        self.assertEqual((shown["explained"], shown["proposed"]["sum"]["minor"] + shown["proposed"]["rest"]["minor"]), (False, 5000))
        self.words("payouts", "show", payout["id"])

    def test_what_is_not_offered_is_said_before_anything_is_asked(self):
        self.refused("gateway.not_offered", "connection", "PayPal", "invoices", "send", self.number, "--by", "bank_transfer",
                     "--through", "paypal")
        self.refused("connection.unknown", "connection", "nobody", "invoices", "send", self.number, "--through", "nobody")
        self.refused("connection.unknown", "payments.gateway", "nobody", "config", "set", "payments.gateway", "nobody")
        self.assertEqual((self.desk.outbox(), self.sandbox.mails(), self.held("invoices")), ([], [], []))
