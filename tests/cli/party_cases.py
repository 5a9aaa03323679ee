"""Customers, the company, and who may do what."""

from contract import APPROVAL_KEYS, HOSTILE, SAMPLE, STAFF_KEYS, Contract, World, setUpModule  # noqa: F401


class KeepingCustomers(Contract):
    def test_all_fields_are_kept_and_shown(self):
        contacts = [{"name": "Ida Adler", "email": "ida@adler.example", "phone": "+49 30 1", "role": "CFO"},
                    {"name": "Bills", "email": "bills@adler.example", "billing": True}]
        fields = {"name": "Adler & Söhne GmbH", "kind": "company", "tax_number": "29/815/00001", "contacts": contacts,
                  "owner": "mara", "email": "office@adler.example", "phone": "+49 30 2", "currency": "CHF", "term_days": 30,
                  "language": "de", "notes": HOSTILE, "address": {"street": "Am Kai 1", "city": "Köln", "country": "DE"},
                  "delivery_address": {"street": "Tor 3", "city": "Bonn", "post_code": "53111", "country": "DE"}}
        made = self.id_of("customers", "add", self.json_file(fields))
        for name in (made, "adler & söhne gmbh", "OFFICE@adler.example"):
            self.assertEqual(self.ask("customers", "show", name), {**fields, "id": made})
        self.assertIn("Adler", self.words("customers", "show", made).out)

    def test_a_person_is_one(self):
        made = self.customer(kind="person")
        self.assertEqual(self.ask("customers", "show", made)["kind"], "person")

    def test_an_edit_changes_only_what_it_names(self):
        made = self.customer(email="a@adler.example", address={"city": "Köln", "country": "DE"}, phone="1")
        self.assertEqual(self.id_of("customers", "edit", made, self.json_file({"phone": None, "address": {"city": "Bonn"}})), made)
        self.words("customers", "edit", made, self.json_file({"term_days": 7}))
        shown = self.ask("customers", "show", made)
        self.assertEqual((shown["email"], shown["address"], shown["term_days"]),
                         ("a@adler.example", {"city": "Bonn", "country": "DE"}, 7))
        self.assertNotIn("phone", shown)

    def test_wrong_fields_are_named(self):
        made = self.customer()
        for fields, rule, field, value in (
                ({"colour": "red"}, "json.field_unknown", "colour", ""),
                ({"email": 5}, "json.field_malformed", "email", "5"),
                ({"email": "nobody"}, "customer.email_malformed", "email", "nobody"),
                ({"kind": "robot"}, "json.field_malformed", "kind", "robot"),
                ({"currency": "XXX"}, "currency.unknown", "currency", "XXX"),
                ({"term_days": 99999999999}, "customer.term_days_range", "term_days", "99999999999"),
                ({"term_days": "7"}, "json.field_malformed", "term_days", "7"),
                ({"contacts": [{"name": "x", "mail": "y"}]}, "json.field_unknown", "contacts[0].mail", ""),
                ({"contacts": [{"billing": "yes"}]}, "json.field_malformed", "contacts[0].billing", "yes"),
                ({"delivery_address": {"country": "Germany"}}, "customer.country_malformed", "country", "Germany"),
                ({"delivery_address": {"town": "Köln"}}, "json.field_unknown", "delivery_address.town", ""),
                ({"address": "Köln"}, "json.field_malformed", "address", "Köln")):
            self.refused(rule, field, value, "customers", "edit", made, self.json_file(fields))
        self.assertEqual(self.ask("customers", "show", made)["name"], "Adler & Söhne GmbH")
        self.refused("customer.unknown", "customer", "nobody", "customers", "show", "nobody", kind="not_found")

    def test_two_become_one(self):
        first, second = self.customer(), self.customer(name="Adler")
        number = self.issued(first)
        self.refused("customer.merge_self", "customer", "Adler", "customers", "merge", second, second)
        self.assertEqual(self.id_of("customers", "merge", first, second), second)
        self.assertEqual(self.ask("customers", "show", first)["id"], second)
        self.assertEqual(self.ask("invoices", "show", number)["customer"], "Adler")
        self.words("customers", "merge", self.customer(name="Third"), second)

    def test_a_name_of_two_is_not_guessed(self):
        self.customer(), self.customer()
        self.refused("customer.ambiguous", "customer", "Adler & Söhne GmbH", "customers", "show", "Adler & Söhne GmbH")

    def test_one_is_archived_and_taken_out_again(self):
        made = self.customer()
        number = self.issued(made)
        self.refused("customer.open_items", "customer", "Adler & Söhne GmbH", "customers", "archive", made)
        self.ask("invoices", "void", number, "--reason", "test")
        self.assertEqual(self.id_of("customers", "archive", made), made)
        self.assertNotIn(made, [line["id"] for line in self.lines("customers", "list")])
        self.words("customers", "archive", made)
        self.words("customers", "unarchive", made)
        self.ask("customers", "unarchive", made)
        self.assertIn(made, [line["id"] for line in self.lines("customers", "list")])

    def test_mine_are_listed(self):
        made = self.customer(owner="mara")
        self.customer(name="Other", owner="otto")
        for owner in ("me", "mara"):
            self.assertEqual([line["id"] for line in self.lines("customers", "list", "--owner", owner, login="mara")], [made])
        self.assertEqual(self.lines("customers", "list", "--owner", "nobody"), [])


class Company(Contract):
    def test_bank_and_limits_are_kept(self):
        for key, value in (("tax_number", "29/815/00001"), ("bic", "COBADEFFXXX"), ("bank_name", "Bank am Kai"), ("account_holder", "B"),
                           ("shortfall_tolerance", "250"), ("approval_limit", "1000")):
            self.ask("config", "set", f"company.{key}", value)
            self.assertEqual(self.ask("config", "get", f"company.{key}")["value"], value)
        self.ask("config", "set", "company.approval_limit", "-1")
        self.ask("config", "set", "company.approval_limit", "")
        self.assertEqual(self.ask("config", "get", "company.approval_limit")["value"], "-1")

    def test_numbers_are_whole_and_possible(self):
        for key, value, rule in (("shortfall_tolerance", "1.5", "setting.number_malformed"),
                                 ("shortfall_tolerance", "1e3", "setting.number_malformed"),
                                 ("shortfall_tolerance", "ten", "setting.number_malformed"),
                                 ("shortfall_tolerance", "-1", "number.out_of_range"),
                                 ("shortfall_tolerance", "1000001", "number.out_of_range"),
                                 ("approval_limit", "-2", "number.out_of_range"),
                                 ("approval_limit", "99999999999999999999", "setting.number_malformed")):
            self.refused(rule, f"company.{key}", value, "config", "set", f"company.{key}", value)

    def test_the_logo_is_a_small_png(self):
        def png(size):
            path = World.folder / "logo.png"
            path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(size) + b"\0\0\0\0IEND\xaeB\x60\x82")
            return str(path)

        self.ask("config", "set", "company.logo", png(1000))
        self.assertIn("bytes", self.ask("config", "get", "company.logo")["value"])
        for path, rule in ((png(256 * 1024), "company.logo_too_large"), (str(SAMPLE), "company.logo_not_png")):
            self.refused(rule, "company.logo", path, "config", "set", "company.logo", path)
        self.refused("file.unreadable", "company.logo", "/nowhere.png", "config", "set", "company.logo", "/nowhere.png",
                     kind="not_found")
        self.ask("config", "set", "company.logo", "")
        self.assertEqual(self.ask("config", "get", "company.logo")["value"], "")


class Control(Contract):
    def staff(self, who, role, **options):
        return self.ask("staff", "save", who, "--role", role, **options)

    def test_a_locked_period_takes_nothing(self):
        customer = self.customer()
        self.assertEqual(self.ask("period", "show"), {"locked_through": None})
        self.refused("reason.missing", "reason", "", "period", "lock", "--month", "2026-10")
        self.refused("period.in_future", "date", "2999-12-31", "period", "lock", "--month", "2999-12", "--reason", "r")
        self.assertEqual(self.ask("period", "lock", "--month", "2026-10", "--reason", "closed"), {"locked_through": "2026-10-31"})
        self.assertIn("2026", self.words("period", "show").out)
        error = self.error("payments", "record", "--customer", customer, "--amount", "1.00", "--currency", "EUR", "--method", "bank",
                           "--date", "2026-10-31")
        self.assertEqual((error["kind"], error["rule"]), ("invalid_input", "period.locked"))
        self.record(customer, "1.00", date="2026-11-01")
        self.assertEqual(self.error("invoices", "issue", self.draft(customer, issued_on="2026-10-20"))["rule"], "period.locked")
        self.refused("period.locked_further", "date", "2026-10-31", "period", "lock", "--through", "2026-10-30", "--reason", "r")
        self.refused("period.not_locked", "date", "2026-11-30", "period", "unlock", "--through", "2026-11-30", "--reason", "r")
        self.assertEqual(self.ask("period", "unlock", "--month", "2026-10", "--reason", "r"), {"locked_through": "2026-09-30"})
        self.words("period", "unlock", "--reason", "r")
        self.words("period", "lock", "--through", "2026-09-30", "--reason", "r")
        self.assertEqual(self.error("period", "lock", "--month", "October", "--reason", "r", code=2)["rule"], "usage.month")

    def test_staff_is_kept(self):
        self.refused("staff.no_owner", "login", "otto", "staff", "save", "otto", "--role", "clerk")
        self.assertEqual(self.ask("staff", "save", "mara", "--role", "owner", "--name", HOSTILE),
                         {"login": "mara", "name": HOSTILE, "role": "owner", "active": True})
        self.words("staff", "save", "otto", "--role", "clerk", login="mara")
        self.assertEqual([set(line) for line in self.lines("staff", "list")], [STAFF_KEYS] * 2)
        self.assertIn("otto", self.words("staff", "list").out)
        self.assertEqual(self.ask("staff", "save", "otto", "--left", login="mara")["active"], False)
        self.refused("role.not_listed", "manage_book", "eve", "staff", "save", "eve", "--role", "owner", login="eve")
        self.assertEqual(self.error("staff", "save", "eve", "--role", "king", code=2)["rule"], "usage.choice")

    def test_a_role_is_kept_to(self):
        self.staff("mara", "owner")
        self.staff("otto", "viewer", login="mara")
        self.refused("role.not_allowed", "void", "otto", "invoices", "void", self.number, "--reason", "r", login="otto")
        self.refused("role.not_listed", "void", "eve", "invoices", "void", self.number, "--reason", "r", login="eve")

    def test_above_the_limit_a_second_person_decides(self):
        customer = self.customer()
        self.staff("mara", "owner")
        self.staff("otto", "accountant", login="mara")
        self.ask("config", "set", "company.approval_limit", "100", login="mara")
        numbers = [self.ask("invoices", "issue", self.mara_draft(customer), login="mara")["numbers"][0]
                   for _ in range(3)]
        request = self.ask("invoices", "void", numbers[0], "--reason", "r", code=3, login="otto")["waiting"][0]
        told = self.words("invoices", "write-off", numbers[1], "--reason", "r", code=3, login="otto").out
        self.assertIn("This waits for a second person", told)
        self.assertEqual(self.ask("invoices", "show", numbers[0])["state"], "open")
        self.assertEqual(self.error("invoices", "void", numbers[0], "--reason", "r", login="otto")["rule"], "approval.waits_already")
        waiting = self.lines("approvals", "list")
        self.assertEqual([set(line) for line in waiting], [APPROVAL_KEYS] * 2)
        self.assertIn("otto", self.words("approvals", "list").out)
        first = [line for line in waiting if line["id"] == request][0]
        self.assertEqual((first["what"], first["asked_by"], first["amount"]["minor"], first["state"]), ("void", "otto", 11900, "waiting"))
        self.refused("approval.same_person", "id", "otto", "approvals", "give", request, login="otto")
        self.ask("approvals", "give", request, login="mara")
        self.assertEqual(self.ask("invoices", "show", numbers[0])["state"], "void")
        self.assertEqual(self.error("approvals", "give", request, login="mara")["rule"], "approval.decided")
        other = [line for line in waiting if line["id"] != request][0]["id"]
        self.refused("reason.missing", "reason", "", "approvals", "refuse", other, login="mara")
        self.ask("approvals", "refuse", other, "--reason", "ask again", login="mara")
        self.assertEqual(self.lines("approvals", "list"), [])
        self.assertEqual({line["state"] for line in self.lines("approvals", "list", "--all")}, {"given", "refused"})
        for how, more in (("give", ()), ("refuse", ("--reason", "r"))):
            asked = self.ask("invoices", "void", numbers[2], "--reason", "r", code=3, login="otto")["waiting"][0]
            if how == "give":
                self.words("approvals", "refuse", asked, "--reason", "r", login="mara")
            else:
                self.words("approvals", "give", asked, login="mara")
        self.assertEqual(self.error("approvals", "give", "nowhere", login="mara")["kind"], "not_found")
        self.desk.check_ledger()

    def mara_draft(self, customer):
        line = {"item": "Work", "quantity": "2", "price": "50.00", "vat_rate": "19"}
        return self.ask("invoices", "draft", self.json_file({"customer": customer, "lines": [line]}), login="mara")["ids"][0]
