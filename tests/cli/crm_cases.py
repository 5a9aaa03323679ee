"""CRMs on the command line: timelines; Salesforce: signing in, testing, syncing, and no token in the clear."""

import json
import re
import subprocess
import urllib.request

from contract import CONTACT_KEYS, INTERACTION_KEYS, Children, Contract, Sandbox, World, setUpModule  # noqa: F401

TOKENS = (b"5Aep861", b"!AQEAQ")  # How the stand-in's refresh and access tokens look.


class Timelines(Contract):
    def test_a_timeline_shows_what_people_did_with_a_record(self):
        self.assertGreater(self.ask("crm", "sync")["interactions_changed"], 40)
        self.assertEqual(self.ask("crm", "sync")["interactions_changed"], 0)
        company = next(row for row in self.lines("crm", "contacts", "--limit", "1000")
                       if row["kind"] == "company" and row["remote_id"] == "951")
        rows = self.lines("crm", "timeline", "company:951")
        self.assertEqual({row["kind"] for row in rows}, {"note", "call", "email", "meeting", "task"})
        self.assertEqual([row["at"] for row in rows], sorted((row["at"] for row in rows), reverse=True))
        self.assertEqual(set(rows[0]), INTERACTION_KEYS)
        self.assertEqual(rows[0]["with"][0], {"kind": "company", "remote_id": "951", "name": company["name"]})
        self.assertEqual(rows[0]["text"], "Wants quarterly invoices.")
        self.assertEqual(len(self.lines("crm", "timeline", "company:951", "--limit", "2")), 2)
        self.assertEqual(len(self.run_command("crm", "timeline", "company:951", as_json=False).out.splitlines()), 6)
        # Ids are unique only within a kind: 951 is also a contact.
        self.assertEqual(self.error("crm", "timeline", "951")["rule"], "crm.record_ambiguous")
        self.assertEqual(self.error("crm", "timeline", "nobody")["rule"], "customer.unknown")
        self.assertEqual(len(self.lines("crm", "interactions", "--query", "QUARTERLY")), 10)
        self.assertIn("Our offer 3", self.run_command("crm", "interactions", "--query", "offer 3", as_json=False).out)

    def test_contacts_are_found_by_phone_and_domain(self):
        self.ask("crm", "sync")
        company = next(row for row in self.lines("crm", "contacts", "--limit", "1000")
                       if row["kind"] == "company" and row["phone"])
        digits = "".join(letter for letter in company["phone"] if letter.isdigit())
        for query in (digits, "0" + digits[-4:], company["domain"]):
            found = [row["remote_id"] for row in self.lines("crm", "contacts", "--query", query) if row["kind"] == "company"]
            self.assertIn(company["remote_id"], found, query)


class Gone(Contract):
    def test_a_sync_brings_all_crms_and_takes_no_connection(self):
        answer = self.desk.run("crm", "sync", "--connection", "hubspot")
        self.assertEqual(answer.code, 2, answer.out + answer.err)
        self.assertIn("--accept-gone", answer.out + answer.err)

    def test_what_is_gone_leaves_the_lists_only_when_a_person_says_so(self):
        known = self.ask("crm", "sync")["contacts_known"]
        with Children() as children:  # The same account after it lost two fifths of its people.
            fewer = Sandbox(children, World.programs, World.folder / "fewer", "--people", "300")
            self.ask("config", "set", "hubspot.base_url", fewer.url["hubspot"])
            braked = self.desk.run("crm", "sync", "--full")
            self.assertNotEqual(braked.code, 0)
            self.assertIn("crm.too_many_gone", {problem["rule"] for problem in braked.json()["problems"]}, braked.out)
            self.assertIn("crm sync --accept-gone", braked.err)
            self.assertEqual(braked.json()["contacts_known"], known)
            accepted = self.ask("crm", "sync", "--accept-gone")
            self.assertEqual(accepted["problems"], [])
            self.assertLess(accepted["contacts_known"], known - 200)
            self.assertEqual(self.ask("crm", "sync")["contacts_known"], accepted["contacts_known"])


class People(Contract):
    """What the people of an account do beside us."""

    def test_what_they_merge_archive_and_bring_back_arrives(self):
        known = self.ask("crm", "sync")["contacts_known"]
        merged = self.sandbox.order("hubspot/merge", type="companies", primary="951", other="952")["id"]
        self.sandbox.order("hubspot/archive", type="contacts", id="960")
        self.assertEqual(self.ask("crm", "sync")["contacts_known"], known - 2)
        companies = [row["remote_id"] for row in self.lines("crm", "contacts", "--limit", "1000") if row["kind"] == "company"]
        self.assertIn(merged, companies)
        self.assertNotIn("952", companies)
        self.sandbox.order("hubspot/restore", type="contacts", id="960")
        self.assertEqual(self.ask("crm", "sync", "--full")["contacts_known"], known - 1)

    def test_another_account_at_the_same_address_is_refused_and_changes_nothing(self):
        known = self.ask("crm", "sync")["contacts_known"]
        self.sandbox.order("hubspot/portal", id=4711)
        answer = self.desk.run("crm", "sync")
        self.assertNotEqual(answer.code, 0)
        self.assertIn("crm.other_account", answer.out + answer.err)
        self.sandbox.order("hubspot/portal", id=48151623)
        report = self.ask("crm", "sync")
        self.assertEqual((report["contacts_known"], report["contacts_changed"]), (known, 0))


class Salesforce(Contract):
    def setUp(self):
        super().setUp()
        self.given = {"QUITTANCE_SECRET_SALESFORCE_REFRESH_TOKEN": self.sandbox.url["salesforce_refresh"]}
        self.ask("config", "set", "salesforce.base_url", self.sandbox.url["salesforce"])
        self.ask("config", "set", "salesforce.client_id", self.sandbox.url["salesforce_client"])

    def on_the_disk(self):
        """Which tokens stand in the files of the profile, logs included."""
        found = set()
        for file in self.desk.profile.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                found |= {token for token in TOKENS if token in content}
        return found

    def test_a_refresh_token_of_the_environment_serves_without_a_browser(self):
        self.assertEqual(self.ask("connections", "add", "salesforce")["id"], "salesforce")
        tested = self.ask("connections", "test", "salesforce", **self.given)
        self.assertTrue(tested["ok"] and tested["account"].startswith("00D"), tested)
        # The token was rotated by the first use; the book knows the one that is good now.
        self.assertTrue(self.ask("connections", "test", "salesforce", **self.given)["ok"])
        self.assertTrue(self.ask("connections", "test", "salesforce")["ok"])
        self.assertEqual(self.on_the_disk(), set())

    def test_one_sync_brings_both_crms(self):
        self.ask("connections", "add", "salesforce")
        self.ask("connections", "add", "hubspot")
        report = self.ask("crm", "sync", **self.given)
        self.assertEqual(report["problems"], [])
        self.assertGreater(report["contacts_changed"], 850)
        self.assertEqual(self.ask("crm", "sync", **self.given)["contacts_changed"], 0)
        rows = self.lines("crm", "contacts", "--query", "account 7", "--limit", "3")
        self.assertEqual(rows[0]["connection"], "salesforce")
        self.assertEqual(set(rows[0]), CONTACT_KEYS)
        self.assertEqual(rows[0]["owner"], "Ben Lund")
        self.assertEqual(self.on_the_disk(), set())

    def test_an_organisation_that_moved_is_followed(self):
        self.ask("connections", "add", "salesforce")
        self.ask("crm", "sync", **self.given)
        self.addCleanup(self.sandbox.order, "salesforce/move")  # Back again.
        self.sandbox.order("salesforce/move")
        report = self.ask("crm", "sync", **self.given)
        self.assertEqual((report["problems"], report["contacts_changed"]), ([], 0))

    def test_another_organisation_is_refused(self):
        self.ask("connections", "add", "salesforce")
        self.ask("crm", "sync", **self.given)
        self.sandbox.order("salesforce/organization")
        answer = self.desk.run("crm", "sync", **self.given)
        self.assertNotEqual(answer.code, 0)
        self.assertIn("crm.other_account", answer.out + answer.err)

    def test_a_person_signs_in_with_the_browser(self):
        signing_in = subprocess.Popen(
            [self.desk.path, "--profile", str(self.desk.profile), "--json", "connections", "login", "salesforce"],
            env=self.desk.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            page = None
            while page is None:
                line = signing_in.stderr.readline()
                self.assertTrue(line, "the command ended without naming a page")
                page = re.search(r"http://127\.0\.0\.1\S+", line)
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(page[0], timeout=30) as shown:
                self.assertIn(b"close this page", shown.read())
            out, err = signing_in.communicate(timeout=30)
        finally:
            signing_in.kill()
        self.assertEqual(signing_in.returncode, 0, err)
        self.assertEqual(json.loads(out)["details"], ["Nordwind AG"])
        self.assertTrue(self.ask("connections", "test", "salesforce")["ok"])
        listed = {line["id"]: line for line in self.lines("connections", "list")}
        self.assertEqual((listed["salesforce"]["enabled"], listed["salesforce"]["missing"]), (True, []))
        self.assertEqual(self.on_the_disk(), set())

    def test_who_has_not_signed_in_is_told_so(self):
        self.ask("connections", "add", "salesforce")
        self.assertEqual(self.error("connections", "test", "salesforce")["rule"], "secret.keychain_unusable")

    def test_signing_in_is_refused_where_it_makes_no_sense(self):
        self.assertEqual(self.error("connections", "login", "stripe")["rule"], "connection.no_sign_in")
        self.assertEqual(self.error("connections", "login", "nobody")["rule"], "connection.unknown")
        self.ask("config", "set", "salesforce.client_id", "")
        self.assertEqual(self.error("connections", "login", "salesforce")["rule"], "oauth.client_id_missing")
