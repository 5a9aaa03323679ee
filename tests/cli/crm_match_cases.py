"""What a CRM and the book say of each other, on the command line."""

import json

from contract import Contract, setUpModule  # noqa: F401

STATUS_KEYS = {"connection", "account", "synced_at", "companies", "persons", "linked", "orphaned", "conflicts", "backlog",
               "resumes_at", "broken_mappings", "quota_used", "quota_max", "parked",
               "access_trouble", "access_trouble_since"}
MAPPING_KEYS = {"field", "kind", "remote", "label", "direction", "policy", "trouble", "options", "change"}
PREVIEW_KEYS = {"remote_id", "name", "customer_id", "told", "theirs", "understood", "ours"}
CANDIDATE_KEYS = {"connection", "remote_id", "kind", "name", "customer_id", "customer", "reasons"}


class Match(Contract):
    def setUp(self):
        super().setUp()
        self.ask("connections", "add", "hubspot")
        self.ask("crm", "sync")

    def company(self):
        """A company of the CRM that nobody is linked to."""
        rows = self.lines("crm", "contacts", "--limit", "200")
        return next(row for row in rows if row["kind"] == "company" and not row["customer_id"])

    def test_status_tells_how_both_stand(self):
        self.words("crm", "status")
        status = self.lines("crm", "status")
        self.assertEqual([line["connection"] for line in status], ["hubspot"])
        self.assertEqual(set(status[0]), STATUS_KEYS)
        self.assertGreater(status[0]["companies"], 0)
        self.assertEqual((status[0]["linked"], status[0]["conflicts"], status[0]["parked"]), (0, 0, []))
        self.assertTrue(status[0]["synced_at"])

    def test_mappings_are_shown_tried_and_changed(self):
        self.words("crm", "mapping", "show")
        shown = {(line["field"], line["kind"]): line for line in self.lines("crm", "mapping", "show")}
        self.assertEqual(set(shown["city", "company"]), MAPPING_KEYS)
        self.assertEqual(len({field for field, _ in shown}), 22)
        self.assertEqual(shown["city", "company"]["remote"], "city")
        self.ask("crm", "mapping", "set", "city", "city", "--policy", "app_wins", "--direction", "pull")
        shown = {(line["field"], line["kind"]): line for line in self.lines("crm", "mapping", "show")}
        self.assertEqual((shown["city", "company"]["policy"], shown["city", "company"]["direction"]), ("app_wins", "pull"))
        preview = self.lines("crm", "mapping", "preview", "city")
        self.assertEqual(len(preview), 5)
        self.assertEqual(set(preview[0]), PREVIEW_KEYS)
        # A property that is not mapped was not read with the records: HubSpot is asked.
        preview = self.lines("crm", "mapping", "preview", "region", "hs_object_id")
        self.assertEqual([row["told"] for row in preview], [True] * 5)
        self.assertTrue(all(row["theirs"] == row["remote_id"] for row in preview))
        self.assertEqual(self.error("crm", "mapping", "preview", "region", "no_such_field")["rule"],
                         "crm_mapping.gone")
        self.ask("crm", "mapping", "set", "city", "")
        shown = {(line["field"], line["kind"]): line for line in self.lines("crm", "mapping", "show")}
        self.assertIsNone(shown["city", "company"]["remote"])

    def test_mappings_that_cannot_be_are_refused(self):
        refused = self.error("crm", "mapping", "set", "open_balance", "quittance_open_balance", "--direction", "pull")
        self.assertEqual(refused["rule"], "crm_mapping.only_told")
        self.assertEqual(self.error("crm", "mapping", "set", "stage", "lifecyclestage", "--direction", "push")["rule"],
                         "crm_mapping.only_pulled")
        self.assertEqual(self.error("crm", "mapping", "set", "region", "city")["rule"], "crm_mapping.taken")
        self.assertEqual(self.error("crm", "mapping", "set", "city", "BillingCity", "--policy", "newest", "--connection",
                                    "salesforce")["rule"], "crm_mapping.newest_unknown")
        self.assertEqual(self.error("crm", "mapping", "show", "--connection", "pipedrive")["rule"], "connection.unknown")
        self.run_command("crm", "mapping", "set", "city", "city", "--policy", "fate", code=2)
        self.run_command("crm", "mapping", "set", "shoe_size", "city", code=2)

    def test_a_record_becomes_a_customer_and_its_changes_are_asked_for(self):
        record = self.company()
        made = self.ask("crm", "adopt", record["remote_id"], "--anyway")["ids"][0]
        customer = self.ask("customers", "show", made)
        self.assertEqual(customer["name"], record["name"])
        self.assertEqual(self.lines("crm", "status")[0]["linked"], 1)
        self.assertEqual(self.error("crm", "adopt", record["remote_id"])["rule"], "crm.record_linked")
        self.assertEqual(self.error("crm", "adopt", "999999999")["rule"], "crm.record_unknown")
        self.ask("crm", "unlink", made, record["remote_id"])
        self.assertEqual(self.error("crm", "unlink", made, record["remote_id"])["rule"], "crm.not_linked")
        self.ask("crm", "link", made, record["remote_id"])
        self.assertEqual(self.lines("crm", "status")[0]["linked"], 1)
        self.words("crm", "unlink", made, record["remote_id"])
        self.words("crm", "link", made, record["remote_id"])

    def test_a_customer_without_a_record_gets_one(self):
        made = self.ask("customers", "add", self.file("falke.json", json.dumps(
            {"name": "Falke KG", "email": "ap@falke.example", "address": {"city": "Jena", "country": "DE"}})))["ids"][0]
        self.assertEqual(self.error("crm", "create", made)["rule"], "crm.external_id_missing")
        self.assertEqual(self.ask("crm", "fields"), {"missing": []})
        self.words("crm", "fields")
        created = self.ask("crm", "create", made)
        self.assertEqual(set(created), {"id", "remote_id"})
        self.assertEqual(created["id"], made)
        self.assertTrue(created["remote_id"])
        self.assertEqual(self.error("crm", "create", made)["rule"], "crm.customer_linked")
        self.assertEqual(self.ask("crm", "sync")["crm_told"], 0)
        self.assertEqual(self.lines("crm", "status")[0]["linked"], 1)
        there = [row for row in self.lines("crm", "contacts", "--query", "Falke KG") if row["customer_id"] == made]
        self.assertEqual([row["remote_id"] for row in there], [created["remote_id"]])
        other = self.ask("customers", "add", self.file("other.json", json.dumps({"name": "Adler OHG"})))["ids"][0]
        self.words("crm", "create", other)

    def test_remarks_are_on_or_off(self):
        self.assertEqual(self.error("config", "set", "crm.notes", "maybe")["rule"], "setting.not_a_switch")
        for value in ("on", "off", ""):
            self.ask("config", "set", "crm.notes", value)

    def test_pushes_say_how_many(self):
        self.assertEqual(self.ask("crm", "push"), {"asked": 0, "waiting": 0})
        self.words("crm", "push")

    def test_candidates_name_their_reasons(self):
        record = next(row for row in self.lines("crm", "contacts", "--limit", "500") if row["email"] and row["kind"] == "person")
        made = self.ask("customers", "add", self.file("twin.json", json.dumps({"name": "Twin", "email": record["email"]})))
        self.words("crm", "candidates")
        found = self.lines("crm", "candidates", "--limit", "500")
        self.assertTrue(all(set(line) == CANDIDATE_KEYS and line["reasons"] for line in found), found)
        mine = next(line for line in found if line["remote_id"] == record["remote_id"])
        self.assertEqual((mine["customer_id"], mine["reasons"]), (made["ids"][0], ["email"]))
        self.assertEqual(self.error("crm", "adopt", record["remote_id"], "--kind", "person")["rule"], "crm.looks_known")

    def test_conflicts_are_listed_and_named(self):
        self.assertEqual(self.lines("crm", "conflicts"), [])
        self.words("crm", "conflicts")
        made = self.ask("crm", "adopt", self.company()["remote_id"], "--anyway")["ids"][0]
        self.assertEqual(self.error("crm", "conflicts", "resolve", made, "city", "--as", "ours")["rule"],
                         "crm_conflict.unknown")
        self.assertEqual(self.error("crm", "conflicts", "undo", made, "city")["rule"], "crm_conflict.unknown")
        self.run_command("crm", "conflicts", "resolve", made, "city", "--as", "fate", code=2)
        self.run_command("crm", "conflicts", "resolve", made, "city", "--as", "edited", code=2)
