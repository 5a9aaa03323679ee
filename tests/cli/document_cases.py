"""Drafts, and how issued documents are put right."""

from contract import ALLOCATION_KEYS, HOSTILE, Contract, World, setUpModule  # noqa: F401


class Drafts(Contract):
    def test_one_is_written_shown_and_changed(self):
        customer = self.customer(email="adler@adler.example", currency="CHF")
        fields = {"customer": "adler@adler.example", "issued_on": "2026-11-20", "due_on": "2026-12-20", "supplied_on": "2026-11-18", "terms": "30 days",
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

    def test_a_deleted_one_is_restored(self):
        draft = self.draft(self.customer(), note="as it was", language="fr")
        self.id_of("invoices", "delete", draft)
        listed = {line["id"]: line for line in self.lines("invoices", "deleted")}
        self.assertLess(listed[draft]["deleted_at"], listed[draft]["kept_until"])
        self.assertIn(draft, self.words("invoices", "deleted").out)
        self.assertEqual(self.id_of("invoices", "restore", draft), draft)
        back = self.ask("invoices", "draft", "--show", draft)
        self.assertEqual((back["note"], back["language"]), ("as it was", "fr"))
        self.assertNotIn(draft, [line["id"] for line in self.lines("invoices", "deleted")])
        self.refused("draft.not_deleted", "invoice", draft, "invoices", "restore", draft, kind="not_found")
        self.words("invoices", "delete", draft)

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
        for cause in ("mood", "shortfall"):
            error = self.error("invoices", "write-off", number, "--cause", cause, "--reason", "r", code=2)
            self.assertEqual((error["rule"], error["field"], error["value"]), ("usage.choice", "--cause", cause))
        self.desk.check_ledger()

    def test_a_wrong_document_is_credited_and_drafted_anew(self):
        customer = self.customer()
        number = self.issued(customer)
        self.refused("reason.missing", "reason", "", "invoices", "correct", number)
        answer = self.ask("invoices", "correct", number, "--reason", HOSTILE)
        note, draft = answer["ids"]
        self.assertEqual(answer["numbers"], [self.ask("invoices", "show", note)["number"]])
        shown = self.ask("invoices", "draft", "--show", draft)
        self.assertEqual((shown["type"], shown["preceding_number"]), (384, number))
        self.assertEqual(self.open_of(number)[0], 0)
        self.refused("credit.nothing", "amount", "0.00", "invoices", "correct", number, "--reason", "r")
        self.ask("invoices", "issue", draft)
        self.assertEqual(self.ask("invoices", "show", draft)["total"]["minor"], 11900)
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
        self.refused("credit.above_line", "quantity", "1: 2 > 1", "invoices", "credit", number, "--line", "1=2", "--reason", "r")
        self.assertIn("-", self.words("invoices", "credit", number, "--reason", "r").out)
        self.assertEqual(self.open_of(number)[0], 0)
        self.refused("credit.nothing", "amount", "0.00", "invoices", "credit", number, "--reason", "r")
        self.desk.check_ledger()
