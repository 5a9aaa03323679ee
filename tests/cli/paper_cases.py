"""Files that come in and go out: imports, printed documents, reports; and how numbers look."""

import csv
import io
import xml.etree.ElementTree
import zipfile

from contract import HOSTILE, Contract, World, setUpModule  # noqa: F401

REPORTS = ("ageing", "revenue", "tax", "methods", "dso", "debtors", "credit", "invoices", "lines", "drafts", "payments",
           "allocations", "refunds", "customers", "numbers", "activity")
EMPTY = ("contacts", "outbox", "approvals", "staff")  # Of a book that has synced, sent and asked for nothing.


class Files(Contract):
    def test_customers_come_in_once(self):
        text = "Name,Email,VAT id,Country\r\nPan Druck GmbH,rita@pan.example,ATU12345678,AT\r\n%s,x@y.example,,DE\r\n" % HOSTILE
        name = self.file("customers.csv", text)
        report = self.ask("customers", "import", name)
        self.assertEqual((report["added"], report["already_here"], report["problems"]), (2, 0, []))
        again = self.ask("customers", "import", name)
        self.assertEqual((again["added"], again["already_here"]), (0, 2))
        self.words("customers", "import", name, "--map", "name=Name")
        found = self.lines("customers", "list", "--query", "rita@pan.example")
        self.assertEqual([(row["name"], row["vat_id"]) for row in found], [("Pan Druck GmbH", "ATU12345678")])

    def test_a_bad_row_keeps_the_file_out_unless_the_good_ones_are_wanted(self):
        name = self.file("bad.csv", "Name,Email\r\nGood,good@x.example\r\nBad,no address\r\n")
        report = self.ask("customers", "import", name, code=1)
        self.assertEqual((report["nothing_done"], report["added"]), (True, 0))
        self.assertEqual([(p["line"], p["rule"]) for p in report["problems"]], [(3, "csv.email_malformed")])
        self.assertEqual(self.ask("customers", "import", name, "--good-only", code=3)["added"], 1)
        self.refused("import.preset_unknown", "preset", "abacus", "customers", "import", name, "--preset", "abacus")
        self.refused("import.field_unknown", "map", "shoe", "customers", "import", name, "--map", "shoe=Name")
        self.refused("usage.mapping", "--map", "Name", "customers", "import", name, "--map", "Name", code=2)

    def test_customers_without_an_address_come_in_once_too(self):
        name = self.file("names.csv", "Firma,Ort\r\nOhne Adresse KG,Bonn\r\n")
        mapped = ("customers", "import", name, "--map", "name=Firma", "--map", "city=Ort")
        self.assertEqual(self.ask(*mapped)["added"], 1)
        again = self.ask(*mapped)
        self.assertEqual((again["added"], again["already_here"]), (0, 1))
        self.assertIn("Nothing new", self.words(*mapped).out)

    def test_invoices_with_foreign_headers_are_mapped(self):
        name = self.file("rechnungen.csv", "Rechnung;Kunde;Datum;Währung;Betrag;MwSt\r\nR-77;\"%s\";03.11.2026;EUR;1.249,97;19 %%\r\n"
                         % HOSTILE.replace('"', '""'))
        self.assertEqual(self.error("invoices", "import", name)["rule"], "csv.column_missing")
        pairs = ("number=Rechnung", "customer=Kunde", "issue_date=Datum", "currency=Währung", "unit_price=Betrag", "vat_rate=MwSt")
        mapped = ["invoices", "import", name] + [word for pair in pairs for word in ("--map", pair)]
        report = self.ask(*mapped)
        self.assertEqual((len(report["ids"]), report["refused"], report["passed_over"]), (1, 0, 0))
        shown = self.ask("invoices", "show", report["ids"][0])
        self.assertEqual((shown["source_number"], shown["issued_on"], shown["total"]["minor"]), ("R-77", "2026-11-03", 148746))
        self.assertEqual(self.ask(*mapped)["already_here"], 1)
        self.refused("import.field_unknown", "map", "shoe", "invoices", "import", name, "--map", "shoe=Kunde")
        self.assertEqual(self.error("invoices", "import", name, "--preset", "other")["rule"], "csv.column_missing")

    def test_payments_come_in_once_and_pay_what_they_name(self):
        adler = self.customer()
        bill = self.issued(adler)
        text = "Date,Amount,Currency,Invoice number\r\n2026-11-20,150.00,EUR,%s\r\n2026-11-21,10.00,EUR,\r\n" % bill
        name = self.file("payments.csv", text)
        report = self.ask("payments", "import", name)
        self.assertEqual((report["added"], report["problems"]), (2, []))
        self.assertEqual(self.open_of(bill), (0, "paid"))
        credit = self.lines("payments", "credit", adler)
        self.assertEqual([row["left"]["minor"] for row in credit], [3100])
        self.assertEqual(self.ask("payments", "import", name)["already_here"], 2)
        self.words("payments", "import", name)
        unknown = self.file("unknown.csv", text.replace(bill, "INV-2020-000009"))
        problems = self.ask("payments", "import", unknown, code=1)["problems"]
        self.assertEqual([(p["line"], p["rule"]) for p in problems], [(2, "invoice.unknown")])
        self.desk.check_ledger()

    def test_a_document_is_printed_the_same_each_time(self):
        bill = self.issued(self.customer(name=HOSTILE))
        first, second = World.folder / "first.pdf", World.folder / "second.pdf"
        self.ask("invoices", "pdf", bill, "-o", str(first))
        self.desk.run("config", "set", "company.name", "Somebody else")
        self.words("invoices", "pdf", bill, "-o", str(second))
        self.assertTrue(first.read_bytes().startswith(b"%PDF-1.4"))
        self.assertEqual(first.read_bytes(), second.read_bytes())
        self.refused("usage.file_missing", "-o", "", "invoices", "pdf", bill, code=2)
        self.error("invoices", "pdf", "INV-1999-000001", "-o", str(first))

    def test_a_document_is_an_e_invoice_with_the_same_sums(self):
        self.desk.run("config", "set", "company.country", "DE")
        self.desk.run("config", "set", "company.vat_id", "DE136695976")
        bill = self.issued(self.customer(name=HOSTILE, address={"city": "Köln", "country": "DE"}))
        first, second = World.folder / "first.xml", World.folder / "second.xml"
        self.ask("invoices", "ubl", bill, "-o", str(first))
        self.words("invoices", "ubl", bill, "-o", str(second))
        self.assertEqual(first.read_bytes(), second.read_bytes())
        names = {"b": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
                 "a": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"}
        root = xml.etree.ElementTree.fromstring(first.read_bytes())
        self.assertEqual(root.findtext("b:ID", namespaces=names), bill)
        self.assertEqual(root.findtext("a:LegalMonetaryTotal/b:PayableAmount", namespaces=names), "119.00")
        self.assertEqual(root.findtext("a:AccountingCustomerParty/a:Party/a:PartyLegalEntity/b:RegistrationName", namespaces=names),
                         HOSTILE.strip())
        self.refused("usage.file_missing", "-o", "", "invoices", "ubl", bill, code=2)
        self.error("invoices", "ubl", "INV-1999-000001", "-o", str(first))
        self.refused("einvoice.buyer_country", "customer.country", "", "invoices", "ubl", self.issued(self.customer()), "-o", str(first))
        self.refused("einvoice.draft", "number", "", "invoices", "ubl", self.draft(self.customer()), "-o", str(first))

    def test_a_fiscal_year_begins_when_the_company_says(self):
        self.assertEqual(self.ask("config", "get", "company.fiscal_year_start")["value"], "1")
        self.refused("company.fiscal_year_start", "company.fiscal_year_start", "13", "config", "set",
                     "company.fiscal_year_start", "13")
        error = self.error("config", "set", "company.fiscal_year_start", "12")
        self.assertEqual(error["rule"], "company.fiscal_year_numbers")

    def test_a_reminder_is_a_letter_about_what_is_overdue(self):
        day = self.ask("invoices", "show", self.number)["issued_on"]
        late = self.customer(name="Bussard KG", email="b@bussard.example", language="de")
        self.issued(late, issued_on=day, due_on=day)
        page = World.folder / "reminder.pdf"
        self.ask("reports", "reminder", "b@bussard.example", "-o", str(page))
        self.words("reports", "reminder", late, "-o", str(page))
        self.assertIn(b"Zahlungserinnerung", page.read_bytes())
        self.refused("usage.file_missing", "-o", "", "reports", "reminder", late, code=2)
        nobody = self.customer(name="Corvus AG")
        self.refused("reminder.nothing_overdue", "customer", "Corvus AG", "reports", "reminder", nobody, "-o", str(page))

    def test_numbers_look_as_the_book_wants(self):
        self.assertEqual(self.ask("numbers", "show")["invoices"], "{series}-{yyyy}-{seq:6}")
        self.words("numbers", "show")
        defined = self.ask("numbers", "define", "credit-notes", "G{yy}/{seq:4}", "--next", "17")
        self.assertEqual(defined["credit_notes"], "G{yy}/{seq:4}")
        bill = self.issued(self.customer())
        note = self.ask("invoices", "credit", bill, "--reason", "wrong price")["numbers"][0]
        self.assertRegex(note, r"^G\d\d/0017$")
        self.refused("number_series.in_use", "next", "5", "numbers", "define", "credit-notes", "{yyyy}{seq}", "--next", "5")
        self.refused("number_mask.sequence_missing", "mask", "{yyyy}", "numbers", "define", "invoices", "{yyyy}")
        self.words("numbers", "define", "invoices", "R-{yyyy}-{seq:5}")

    def test_a_draft_names_its_series(self):
        self.assertEqual(self.ask("numbers", "show")["others"], [])
        self.refused("number_series.name", "series", "exp", "numbers", "define", "exp", "EXP-{seq:5}")
        defined = self.ask("numbers", "define", "EXP", "EXP-{seq:5}", "--next", "7")
        self.assertEqual(defined["others"], [{"series": "EXP", "mask": "EXP-{seq:5}"}])
        self.assertIn("EXP-{seq:5}", self.words("numbers", "show").out)
        customer = self.customer()
        draft = self.draft(customer, series="EXP")
        self.assertEqual(self.ask("invoices", "draft", "--show", draft)["series"], "EXP")
        self.assertEqual(self.ask("invoices", "issue", draft)["numbers"], ["EXP-00007"])
        wrong = self.draft(customer, series="NONE")
        self.refused("number_series.unknown", "series", "NONE", "invoices", "issue", wrong)


class Reports(Contract):
    def setUp(self):
        super().setUp()
        self.adler = self.customer(name="=1+1 " + HOSTILE)
        self.bill = self.issued(self.adler)
        payment = self.record(self.adler, "150.00", "--allocate", f"{self.bill}=100.00")
        self.ask("payments", "refund", payment, "--amount", "1.00", "--reason", "too much")
        self.draft(self.adler)

    def test_every_report_is_text_json_and_files(self):
        for report in REPORTS + EMPTY:
            with self.subTest(report):
                self.assertEqual(bool(self.lines("reports", report)), report in REPORTS)
                self.assertTrue(self.words("reports", report).out.strip())
                sheet = World.folder / f"{report}.xlsx"
                self.ask("reports", report, "--format", "xlsx", "-o", str(sheet))
                self.assertIsNone(zipfile.ZipFile(sheet).testzip())
                table = World.folder / f"{report}.csv"
                self.ask("reports", report, "--format", "csv", "-o", str(table))
                rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
                self.assertTrue(all(len(row) == len(rows[0]) for row in rows))
                self.assertFalse([cell for row in rows for cell in row if cell.startswith("=")])
        page = World.folder / "ageing.pdf"
        self.ask("reports", "ageing", "--format", "pdf", "-o", str(page))
        self.assertTrue(page.read_bytes().startswith(b"%PDF"))

    def test_a_statement_runs_to_what_is_open_less_credit(self):
        statement = self.ask("reports", "statement", self.adler)
        [currency] = statement["currencies"]
        self.assertEqual(currency["closing"]["minor"], 11900 - 15000 + 100)
        self.assertIn("-30.00", self.words("reports", "statement", self.adler).out)

    def test_a_statement_is_asked_for_by_id_mail_or_name(self):
        corvus = self.customer(name="Corvus AG", email="bills@corvus.example")
        for word in (corvus, "bills@corvus.example", "corvus ag"):
            self.assertEqual(self.ask("reports", "statement", word)["customer_id"], corvus)
        self.refused("customer.unknown", "customer", "Nobody", "reports", "statement", "Nobody", kind="not_found")

    def test_a_statement_is_printed_as_a_letter(self):
        page = World.folder / "statement.pdf"
        self.ask("reports", "statement", self.adler, "--format", "pdf", "-o", str(page))
        self.assertTrue(page.read_bytes().startswith(b"%PDF"))
        self.assertIn(b"Statement of account", page.read_bytes())

    def test_a_list_has_a_row_for_each_line(self):
        [line] = [row for row in self.lines("reports", "lines") if row["number"] == self.bill]
        self.assertEqual((line["item"], line["quantity_e4"], line["price_e6"], line["rate_e4"], line["net"]["minor"]),
                         ("Work", 20000, 50000000, 190000, 10000))
        newest = self.lines("reports", "activity", "--limit", "1")
        self.assertEqual([row["kind"] for row in newest], ["RefundSettled"])

    def test_the_ledger_is_exported_for_datev(self):
        file = World.folder / "EXTF_batch.csv"

        def export(*more):
            self.ask("ledger", "export", "--format", "datev", "--currency", "EUR", *more, "-o", file)
            return file.read_bytes().decode("cp1252").split("\r\n")

        self.refused("datev.adviser", "datev.adviser", "", "ledger", "export", "--format", "datev")
        for key, value in (("adviser", "29098"), ("client", "55003"), ("chart", "skr03")):
            self.ask("config", "set", f"datev.{key}", value)
        self.ask("config", "set", "company.currency", "EUR")
        lines = export()
        self.assertTrue(lines[0].startswith('"EXTF";700;21;"Buchungsstapel";13;'))
        self.assertTrue([line for line in lines if line.startswith('119,00;"S";"EUR"') and self.bill in line])
        year = export("--from", "2026-01-01", "--to", "2026-12-31")
        self.assertTrue([line for line in year if line.startswith('150,00;"S";"EUR";;;;1200;')])
        self.refused("datev.file_name", "-o", "batch.csv", "ledger", "export", "--format", "datev", "-o", "batch.csv")
        self.assertEqual(self.error("ledger", "export", "--format", "datev", "--final")["rule"], "datev.not_locked")
        self.assertEqual(self.error("ledger", "export", "--format", "datev", "--from", "2024-12-01", "--to", "2025-01-31")["rule"],
                         "datev.period")
        self.ask("config", "set", "datev.revenue.AE", "8337")  # Of the sample that every book begins with.
        self.ask("config", "set", "datev.chart", "")
        self.refused("datev.mapping_missing", "datev.revenue.S.19", "datev.revenue.S.19", "ledger", "export", "--format", "datev",
                     "--currency", "EUR")
        self.refused("datev.account", "datev.account.bank", "bank", "config", "set", "datev.account.bank", "bank")

    def test_the_ledger_is_exported_for_beancount(self):
        text = self.desk.run("ledger", "export", "--format", "beancount").out
        self.assertIn("open Assets:Receivable", text)
