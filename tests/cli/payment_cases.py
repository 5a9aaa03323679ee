"""Payments that people record."""

from contract import CREDIT_KEYS, HOSTILE, PAYMENT_KEYS, Contract, Desk, World, setUpModule  # noqa: F401


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
                (record(more=("--account", "9999")), "payment.account_unknown", "account", "9999"),
                (record(method="cash", more=("--account", "9999")), "payment.account_not_bank", "account", "9999"),
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

    def test_a_payment_of_nobody_is_given_its_owner(self):
        """A book that does not know the invoice does not know whose the payment is."""
        self.ask("invoices", "send", self.number)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        self.desk = Desk(World.programs, World.folder / "other", World.folder / "other.log")
        self.desk.connect(World.sandbox.url)
        adler = self.customer()
        number = self.issued(adler)
        self.ask("payments", "poll", "--full")
        row = self.lines("payments", "list")[0]
        self.assertEqual(row["customer_id"], None)
        self.refused("credit.nobodys", "payment", row["method"], "payments", "allocate", row["id"], f"{number}=1.00")
        self.assertEqual(self.id_of("payments", "assign", row["id"], adler), row["id"])
        self.ask("payments", "allocate", row["id"], f"{number}=119.00")
        self.assertEqual(self.open_of(number), (0, "paid"))
        self.desk.check_ledger()

    def test_a_payment_that_has_an_owner_is_not_given_away(self):
        payment = self.record(self.adler, "1.00")
        self.refused("payment.assigned_already", "payment", payment, "payments", "assign", payment, self.adler)
        self.refused("payment.unknown", "payment", "nowhere", "payments", "assign", "nowhere", self.adler, kind="not_found")
