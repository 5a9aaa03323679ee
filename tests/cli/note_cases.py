"""Tags and notes of documents and customers."""

from contract import Contract, setUpModule  # noqa: F401


class TagsAndNotes(Contract):
    def setUp(self):
        super().setUp()
        self.adler = self.customer(email="ap@adler.example")
        self.bill = self.issued(self.adler)

    def tags(self):
        return [line["tag"] for line in self.lines("invoices", "tags")]

    def test_tags_come_and_go(self):
        draft = self.draft(self.adler)
        changed = self.lines("invoices", "tag", self.bill, draft, "--add", "vip, Çok acil")
        self.assertEqual([(line["customer_id"], line["added"], line["removed"]) for line in changed],
                         [(None, ["Çok acil", "vip"], [])] * 2)
        self.assertEqual(changed[1]["invoice_id"], draft)
        self.assertEqual(self.lines("invoices", "tag", self.bill, "--add", "VIP"), [])
        self.words("invoices", "tag", self.bill, "--add=late", "--remove=cok acil")
        self.assertEqual(self.ask("invoices", "show", self.bill)["tags"], ["late", "vip"])
        self.assertEqual([line["number"] for line in self.lines("invoices", "list", "--tag", "late")], [self.bill])
        self.assertEqual(self.tags(), ["Çok acil", "late", "vip"])
        self.words("invoices", "tags")
        self.desk.check_ledger()

    def test_a_customer_has_tags_of_its_own(self):
        changed = self.lines("customers", "tag", self.adler, "--add", "vip")
        self.assertEqual(changed, [{"invoice_id": None, "customer_id": self.adler, "added": ["vip"], "removed": []}])
        self.assertEqual(self.ask("customers", "show", self.adler)["tags"], ["vip"])
        self.assertEqual(self.lines("invoices", "list", "--tag", "vip"), [])
        self.assertEqual([line["id"] for line in self.lines("customers", "list", "--tag", "VIP")], [self.adler])
        self.words("customers", "tag", self.adler, "--remove", "vip")
        self.assertNotIn("tags", self.ask("customers", "show", self.adler))
        self.assertEqual(self.tags(), [])

    def test_a_note_is_written_shown_and_removed(self):
        self.assertIsNone(self.ask("invoices", "show", self.bill)["note"])
        noted = self.ask("invoices", "note", self.bill, "Ida asks\nfor <b>time</b>")
        self.assertEqual((noted["note"], noted["tags"], noted["customer_id"]), ("Ida asks\nfor <b>time</b>", [], None))
        self.assertEqual(self.words("invoices", "note", self.bill).out, "Ida asks\nfor <b>time</b>\n")
        self.assertEqual(self.ask("invoices", "show", self.bill)["note"], "Ida asks\nfor <b>time</b>")
        self.assertEqual(self.ask("invoices", "note", self.bill, "--clear")["note"], "")
        self.ask("customers", "note", self.adler, "pays late")
        self.words("customers", "note", self.adler)
        self.assertEqual(self.ask("customers", "show", self.adler)["notes"], "pays late")
        kinds = [line["kind"] for line in self.ask("invoices", "show", self.bill)["timeline"]]
        self.assertEqual(kinds[:2], ["NoteChanged", "NoteChanged"])
        self.desk.check_ledger()

    def test_what_is_no_tag_and_no_note_is_refused(self):
        self.refused("tag.too_long", "tag", "x" * 40 + "…", "invoices", "tag", self.bill, "--add", "x" * 41)
        self.refused("tag.too_many", "tag", "21", "customers", "tag", self.adler, "--add",
                     ",".join(f"t{i}" for i in range(21)))
        self.refused("note.too_long", "note", "4001", "invoices", "note", self.bill, "x" * 4001)
        self.refused("invoice.unknown", "invoice", "nobody", "invoices", "tag", "nobody", "--add", "x", kind="not_found")
        self.refused("customer.unknown", "customer", "nobody", "customers", "note", "nobody", kind="not_found")
        self.assertEqual(self.tags(), [])
