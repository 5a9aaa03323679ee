"""Saved cards: saving, charging, taking what was put aside, letting it go."""

from contract import HOSTILE, Contract, setUpModule  # noqa: F401

CARD_KEYS = {"id", "customer_id", "connection", "brand", "last4", "expiry_month", "expiry_year", "agreed_on", "agreement"}
CHARGE_KEYS = {"id", "invoice_id", "customer_id", "connection", "method", "amount", "capture", "state", "external_id", "rule",
               "message", "until", "requested_at"}
PAGE_KEYS = {"id", "customer_id", "url", "expires_at"}
IDENTITY_KEYS = {"customer_id", "connection", "account", "live", "linked", "matches"}
MATCH_KEYS = {"id", "key", "name", "email", "since", "carries_our_id"}


class Cards(Contract):
    def setUp(self):
        super().setUp()
        self.ask("config", "set", "stripe.return_page", "https://brightwater.example/thanks")
        self.adler = self.customer(email="rechnung@adler.example")
        self.bill = self.issued(self.adler)

    def save(self, card="4242424242424242"):
        page = self.ask("cards", "add", self.adler)
        self.assertEqual(set(page), PAGE_KEYS)
        self.assertEqual(self.sandbox.pay_session(page["id"].split(":")[2], card)["state"], "paid")
        return self.lines("cards", "refresh", self.adler)[0]["id"]

    def charge(self, *more, code=0):
        answer = self.ask("payments", "charge", self.bill, *more, code=code)
        self.assertEqual(set(answer), {"ids", "numbers", "waiting", "effects", "charge"})
        self.assertEqual(set(answer["charge"]), CHARGE_KEYS)
        return answer["charge"]

    def taken(self):
        return [each["amount_captured"] for each in self.sandbox.state()["stripe"]["charges"] if each["captured"]]

    def test_a_card_is_saved_charged_and_taken_away(self):
        card = self.save()
        self.assertIn("https://", self.words("cards", "add", self.adler).out.replace("http://127", "https://127"))
        listed = self.lines("cards", "list", self.adler)
        self.assertEqual([(set(row), row["id"], row["last4"], row["brand"]) for row in listed], [(CARD_KEYS, card, "4242", "Visa")])
        self.assertTrue(listed[0]["agreement"].startswith("card_page:cs_"))
        for command in ("list", "refresh"):
            self.assertIn("•••• 4242", self.words("cards", command, self.adler).out)
        charged = self.charge()
        self.assertEqual((charged["state"], charged["amount"]["minor"], charged["rule"]), ("succeeded", 11900, None))
        self.assertEqual((self.open_of(self.bill), self.taken()), ((0, "paid"), [11900]))
        self.assertEqual(self.ask("payments", "poll", "--full")["payments_booked"], 0)
        self.assertEqual(self.id_of("cards", "remove", card), card)
        self.assertEqual((self.lines("cards", "list", self.adler), self.lines("cards", "refresh", self.adler)), ([], []))
        self.refused("card.unknown", "card", card, "cards", "remove", card, kind="not_found")
        self.desk.check_ledger()

    def test_a_poll_finds_the_card(self):
        session = self.ask("cards", "add", self.adler)["id"].split(":")[2]
        self.sandbox.pay_session(session)
        self.ask("payments", "poll")
        card = self.lines("cards", "list", self.adler)[0]["id"]
        self.words("cards", "remove", card.split(":")[2])

    def test_what_is_put_aside_is_taken_in_part(self):
        self.save()
        aside = self.charge("--no-capture")
        self.assertEqual((aside["state"], self.open_of(self.bill)[0], self.taken()), ("authorised", 11900, []))
        self.assertEqual([row["id"] for row in self.lines("payments", "charges", self.bill)], [aside["id"]])
        self.assertEqual([set(row) for row in self.lines("payments", "charges")], [CHARGE_KEYS])
        self.assertIn("119.00", self.words("payments", "charges").out)
        self.refused("charge.under_way", "invoice", self.bill, "payments", "charge", self.bill)
        self.refused("link.charge_under_way", "invoice", self.bill, "invoices", "send", self.bill)
        self.refused("charge.above_authorised", "amount", "119.01", "payments", "capture", aside["id"], "--amount", "119.01")
        done = self.ask("payments", "capture", aside["id"], "--amount", "19.00")
        self.assertEqual((done["charge"]["state"], self.taken(), self.open_of(self.bill)), ("succeeded", [1900], (10000, "partly_paid")))
        self.refused("charge.not_authorised", "charge", aside["id"], "payments", "capture", aside["id"])
        self.refused("charge.unknown", "charge", "nothing", "payments", "release", "nothing", kind="not_found")
        second = self.charge("--no-capture", "--amount", "50.00")
        self.assertIn("50.00", self.words("payments", "capture", second["id"]).out)
        self.desk.check_ledger()

    def test_what_is_put_aside_is_let_go(self):
        self.save()
        aside = self.charge("--no-capture")
        done = self.ask("payments", "release", aside["id"])
        self.assertEqual((done["charge"]["state"], self.taken(), done["waiting"]), ("cancelled", [], []))
        again = self.charge("--no-capture")
        self.words("payments", "release", again["id"])
        self.assertEqual(self.open_of(self.bill), (11900, "open"))

    def test_a_decline_is_told_in_our_words_and_not_tried_again(self):
        self.save("4000000000000341")
        declined = self.charge(code=1)
        self.assertEqual((declined["state"], declined["rule"]), ("failed", "stripe.card_declined:generic_decline"))
        self.assertIn("No money moved", declined["message"])
        self.ask("outbox", "run")
        self.assertEqual(len(self.sandbox.state()["stripe"]["charges"]), 1)
        self.assertIn("declined", self.words("payments", "charge", self.bill, code=1).out)

    def test_a_holder_who_must_agree_gets_a_link(self):
        self.save("4000002760003184")
        asked = self.charge(code=1)
        self.assertEqual((asked["state"], asked["rule"]), ("needs_action", "charge.needs_action"))
        self.assertIn("payment link", asked["message"])
        self.ask("invoices", "send", self.bill)
        self.assertEqual(self.ask("invoices", "show", self.bill)["link"], "active")

    def test_a_live_link_is_closed_first(self):
        self.save()
        self.ask("invoices", "send", self.bill)
        self.assertEqual(self.charge()["state"], "succeeded")
        shown = self.ask("invoices", "show", self.bill)
        self.assertEqual((shown["link"], shown["state"]), ("revoked", "paid"))

    def test_the_holder_reads_what_was_asked_for(self):
        self.save()
        error = self.error("payments", "charge", self.bill, "--on-statement", "INV*1042")
        self.assertEqual((error["rule"], error["field"]), ("card.statement_letters", "statement"))
        self.assertEqual(self.charge("--on-statement", "INV 1042", "--reason", "agreed by phone")["state"], "succeeded")
        taken = self.sandbox.state()["stripe"]["charges"]
        self.assertEqual([each["statement_descriptor_suffix"] for each in taken], ["INV 1042"])

    def test_what_is_wrong_is_refused(self):
        self.refused("card.none", "card", "", "payments", "charge", self.bill)
        card = self.save()
        self.save("5555555555554444")
        self.refused("card.ambiguous", "card", "", "payments", "charge", self.bill)
        self.refused("card.unknown", "card", HOSTILE, "payments", "charge", self.bill, "--card", HOSTILE, kind="not_found")
        self.refused("card.other_customer", "card", card, "payments", "charge", self.number, "--card", card)
        for amount, rule in (("NaN", "money.malformed"), ("0", "money.not_positive"), ("-1", "money.not_positive"),
                             ("119.01", "charge.above_open"), ("0.49", "gateway.amount_too_small"), ("1.005", "money.too_precise")):
            error = self.error("payments", "charge", self.bill, "--card", card, "--amount", amount)
            self.assertEqual((error["rule"], error["field"]), (rule, "amount"))
        self.refused("invoice.unknown", "invoice", "nowhere", "payments", "charge", "nowhere", kind="not_found")
        self.assertEqual(self.taken(), [])

    def test_a_page_needs_a_way_back(self):
        self.ask("config", "set", "stripe.return_page", "")
        self.refused("gateway.return_page", "stripe.return_page", "", "cards", "add", self.adler)


class Identity(Contract):
    """Who a customer is at Stripe."""

    def setUp(self):
        super().setUp()
        self.adler = self.customer(email="rechnung@adler.example")

    def test_one_is_made_once(self):
        unknown = self.ask("customers", "gateway", self.adler)
        self.assertEqual((set(unknown), unknown["linked"], unknown["matches"]), (IDENTITY_KEYS, None, []))
        linked = self.ask("customers", "link", self.adler, "--new")
        self.assertEqual((set(linked["linked"]), linked["linked"]["carries_our_id"]), (MATCH_KEYS, True))
        self.words("customers", "link", self.adler, "--new")
        self.assertIn(linked["linked"]["id"], self.words("customers", "gateway", self.adler).out)
        self.assertEqual(self.ask("customers", "gateway", self.adler)["linked"], linked["linked"])
        self.run_command("customers", "link", self.adler, code=2)

    def test_a_person_chooses_among_those_with_the_address(self):
        there = [self.sandbox.stripe("/v1/customers", email="rechnung@adler.example", name=HOSTILE)["id"] for _ in range(2)]
        matches = self.ask("customers", "gateway", self.adler)["matches"]
        self.assertEqual([match["id"] for match in matches], there[::-1])
        self.ask("config", "set", "stripe.return_page", "https://brightwater.example/thanks")
        self.refused("gateway_customer.matches", "customer", ", ".join(there[::-1]), "cards", "add", self.adler)
        self.assertEqual(self.ask("customers", "link", self.adler, there[0])["linked"]["id"], there[0])
        other = self.customer(name="Other", email="other@adler.example")
        self.refused("gateway_customer.taken", "customer", there[0], "customers", "link", other, there[0])
        self.refused("gateway_customer.unknown", "customer", "cus_nobody", "customers", "link", other, "cus_nobody", kind="not_found")
