"""Statements of bank accounts and what their movements are."""

import json

from contract import OUTCOME_KEYS, Contract, World, setUpModule  # noqa: F401

LINE_KEYS = {"line", "key", "account", "booked_on", "value_on", "amount", "sent", "payer", "payer_account", "on_behalf_of",
             "purpose", "reference", "end_to_end", "code", "returned", "part", "source", "state", "rest", "twin_of", "matches",
             "proposals"}
PROPOSAL_KEYS = {"what", "reason", "confidence", "may_book_itself", "customer_id", "customer", "pays", "closes_shortfall",
                 "payment_id", "refund_id", "payout", "paid", "text", "because"}
MATCH_KEYS = {"what", "amount", "reason", "by_itself", "booked", "customer_id", "payment_id", "refund_id", "payout", "booked_on",
              "by", "undone"}
STATEMENT_KEYS = {"account", "currency", "format", "id", "number", "from", "through", "opening", "closing", "lines", "known",
                  "intraday"}
IMPORT_KEYS = {"format", "statements", "added", "known", "doubtful", "replaced", "announced", "gaps", "booked", "certain", "trial",
               "problems"}
OWN = "DE89370400440532013000"
RULE_KEYS = {"rule", "contains", "by_account", "direction", "action", "customer_id", "customer", "reason", "by", "at"}


class BankAccount(Contract):
    def setUp(self):
        super().setUp()
        self.ask("config", "set", "company.iban", OWN)
        self.adler = self.customer()
        self.bill = self.issued(self.adler)
        self.statement = self.file("statement.csv", "Date;Payer;Account;Purpose;Amount;Currency\n"
                                   f"2026-11-20;Adler;DE02120300000000202051;Rechnung {self.bill};119.00;EUR\n"
                                   "2026-11-20;Bank;;Fee;-1.50;EUR\n"
                                   "2026-11-20;Somebody;;Danke;7.00;EUR\n")

    def line(self, minor):
        return next(row for row in self.lines("bank", "lines") if row["amount"]["minor"] == minor)

    def test_a_statement_comes_in_once_and_nothing_is_booked_by_itself(self):
        self.refused("bank_file.account_missing", "line 2, account", "", "bank", "import", self.statement)
        trial = self.ask("bank", "import", self.statement, "--account", OWN, "--dry-run")
        self.assertEqual((set(trial), trial["added"], trial["certain"], trial["trial"]), (IMPORT_KEYS, 3, 1, True))
        self.assertEqual(self.lines("bank", "lines"), [])
        read = self.ask("bank", "import", self.statement, "--account", OWN)
        self.assertEqual((read["added"], read["known"], read["booked"], read["certain"]), (3, 0, [], 1))
        again = self.ask("bank", "import", self.statement, "--account", OWN)
        self.assertEqual((again["added"], again["known"]), (0, 3))
        self.assertEqual([set(row) for row in self.lines("bank", "lines")], [LINE_KEYS] * 3)
        self.assertEqual([set(row) for row in self.lines("bank", "statements")], [STATEMENT_KEYS])
        self.assertEqual(self.open_of(self.bill)[0], 11900)
        self.assertNotIn("DE02120300000000202051", json.dumps(self.lines("bank", "lines")))

    def test_what_is_proposed_is_accepted_and_undone(self):
        self.words("bank", "import", self.statement, "--account", OWN)
        row = next(row for row in self.lines("bank", "review") if row["amount"]["minor"] == 11900)
        self.assertEqual((set(row["proposals"][0]), row["proposals"][0]["confidence"]), (PROPOSAL_KEYS, "certain"))
        number = str(row["line"])
        accepted = self.ask("bank", "accept", number)
        self.assertEqual((set(accepted), accepted["lines"]), (OUTCOME_KEYS | {"lines"}, [row["line"]]))
        self.assertEqual(self.open_of(self.bill), (0, "paid"))
        shown = self.ask("bank", "show", number)
        self.assertEqual((shown["state"], [set(match) for match in shown["history"]]), ("matched", [MATCH_KEYS]))
        self.refused("bank.line_matched", "line", number, "bank", "set-aside", number, "--reason", "no")
        self.ask("bank", "undo", number, "--reason", "not theirs")
        self.assertEqual(self.open_of(self.bill)[0], 11900)
        self.assertTrue(self.ask("bank", "show", number)["history"][0]["undone"])
        self.desk.check_ledger()

    def test_what_is_certain_is_booked_where_that_is_wanted(self):
        self.ask("config", "set", "bank.book_certain", "on")
        read = self.ask("bank", "import", self.statement, "--account", OWN)
        self.assertEqual((len(read["booked"]), read["certain"]), (1, 0))
        self.assertEqual(self.open_of(self.bill)[0], 0)
        self.assertEqual(self.lines("bank", "certain", "--dry-run"), [])

    def test_a_person_says_what_a_movement_is(self):
        self.ask("bank", "import", self.statement, "--account", OWN)
        some, fee = str(self.line(700)["line"]), str(self.line(-150)["line"])
        self.ask("bank", "match", some, f"{self.bill}=7.00", "--customer", self.adler)
        self.assertEqual(self.open_of(self.bill), (11200, "partly_paid"))
        self.refused("reason.missing", "reason", "", "bank", "set-aside", fee)
        self.ask("bank", "set-aside", fee, "--reason", "the bank's charge")
        self.assertEqual(self.line(-150)["state"], "set_aside")
        self.refused("bank.line_unknown", "line", "99", "bank", "show", "99", kind="not_found")
        self.refused("bank.not_doubtful", "line", fee, "bank", "settle", fee, "--as", "own")
        self.desk.check_ledger()

    def test_it_is_told_in_words(self):
        self.words("bank", "import", self.statement, "--account", OWN)
        number = str(self.line(11900)["line"])
        self.assertIn(self.bill, self.words("bank", "review").out)
        self.assertIn("Somebody", self.words("bank", "lines").out)
        self.assertIn(self.bill, self.words("bank", "show", number).out)
        self.assertIn(self.bill, self.words("bank", "certain", "--dry-run").out)
        self.words("bank", "accept", number)
        self.words("bank", "undo", number)
        self.words("bank", "match", number, f"{self.bill}=119.00", "--customer", self.adler)
        self.assertIn("payment", self.words("bank", "lines").out)
        self.assertIn("3000", self.words("bank", "statements").out)
        self.words("bank", "rules", "add", "--contains", "Miete", "--reason", "the rent")
        self.assertIn("the rent", self.words("bank", "rules").out)
        profile = self.ask("bank", "profiles", "guess", self.statement)
        self.words("bank", "profiles", "add", self.json_file(profile, "profile.json"), "--name", "Own bank")
        self.assertIn("Own bank", self.words("bank", "profiles").out)

    def test_a_match_says_one_thing(self):
        self.ask("bank", "import", self.statement, "--account", OWN)
        some = str(self.line(700)["line"])
        payment = ("--payment", "p")
        for wrong in ((), payment + ("--returned", "p"), payment + ("--customer", self.adler), (f"{self.bill}=7.00",) + payment,
                      ("--customer", self.adler, "--currency", "EUR")):
            self.run_command("bank", "match", some, *wrong, code=2)
        self.assertEqual(self.error("bank", "show", "abc", code=2)["rule"], "usage.number")
        self.refused("payout.unknown", "payout", "po_x", "bank", "match", some, "--payout", "po_x", kind="not_found")
        self.run_command("bank", "rules", "add", "--contains", "x", "--customer", self.adler, "--reason", "r", code=2)
        self.ask("bank", "match", some, "--unknown")
        self.assertEqual(self.line(700)["state"], "matched")
        self.desk.check_ledger()

    def test_what_was_accepted_before_a_refusal_is_told(self):
        self.ask("bank", "import", self.statement, "--account", OWN)
        bill, fee = str(self.line(11900)["line"]), str(self.line(700)["line"])
        told = self.ask("bank", "accept", bill, fee, code=3)
        self.assertEqual((told["lines"], len(told["ids"])), ([int(bill)], 1))
        self.assertEqual(self.open_of(self.bill)[0], 0)
        shown = self.words("bank", "show", bill)
        self.assertNotIn("taken back", shown.out)
        self.ask("bank", "undo", bill)
        self.assertIn("(taken back)", self.words("bank", "show", bill).out)

    def test_what_was_not_shown_is_not_accepted(self):
        both = self.file("both.csv", "Date;Payer;Account;Purpose;Amount;Currency\n"
                         f"2026-11-20;Adler;;Rechnung {self.bill};70.00;EUR\n"
                         f"2026-11-20;Adler;;Rechnung {self.bill} Rest;60.00;EUR\n")
        self.ask("bank", "import", both, "--account", OWN)
        first, second = str(self.line(7000)["line"]), str(self.line(6000)["line"])
        told = self.ask("bank", "accept", first, second, code=3)
        self.assertEqual(told["lines"], [int(first)])
        self.assertEqual((self.line(6000)["state"], self.open_of(self.bill)[0]), ("open", 4900))
        self.ask("bank", "accept", second)
        self.assertEqual(self.open_of(self.bill)[0], 0)

    def test_no_rule_looks_for_an_account_number(self):
        for number in ("DE02120300000000202051", "de02-1203-0000-0000-2020-51"):
            self.refused("bank_rule.iban", "contains", "DE02 •••• 2051", "bank",
                         "rules", "add", "--contains", number, "--customer", self.adler)
        self.assertEqual(self.lines("bank", "rules"), [])

    def test_rules_and_profiles_are_kept(self):
        self.ask("bank", "import", self.statement, "--account", OWN)
        rule = self.id_of("bank", "rules", "add", "--contains", "Danke", "--customer", self.adler)
        self.assertEqual([set(row) for row in self.lines("bank", "rules")], [RULE_KEYS])
        row = next(row for row in self.lines("bank", "review") if row["amount"]["minor"] == 700)
        self.assertEqual(row["proposals"][0]["customer_id"], self.adler)
        self.id_of("bank", "rules", "drop", rule)
        self.refused("bank_rule.unknown", "rule", rule, "bank", "rules", "drop", rule, kind="not_found")
        self.refused("bank_rule.empty", "contains", "", "bank", "rules", "add", "--reason", "x")
        profile = self.ask("bank", "profiles", "guess", self.statement)
        self.id_of("bank", "profiles", "add", self.json_file(profile, "profile.json"), "--name", "Own bank")
        self.assertEqual([row["name"] for row in self.lines("bank", "profiles")], ["Own bank"])
        self.assertEqual(self.ask("bank", "import", self.statement, "--account", OWN, "--profile-csv", "Own bank")["known"], 3)
        self.id_of("bank", "profiles", "drop", "Own bank")
        self.refused("bank.profile_unknown", "profile", "Own bank", "bank", "import", self.statement, "--account", OWN, "--profile-csv", "Own bank",
                     kind="not_found")
