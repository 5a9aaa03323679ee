"""Payouts held against the bank, and months that are closed."""

import datetime
import hashlib
import json

from contract import Contract, World, book_day, setUpModule  # noqa: F401

CLOSE_KEYS = {"month", "from", "through", "clear", "locked", "checks", "pack"}
CHECK_KEYS = {"check", "state", "asked_at", "findings", "figures", "accepted"}
FINDING_KEYS = {"code", "weight", "subject", "on", "amount", "words", "text", "advice"}
CLOSED_KEYS = {"month", "through", "locked", "closed_at", "closed_by", "reason", "entries", "head", "checks"}
TABLES = ("invoices", "lines", "payments", "allocations", "refunds", "payouts", "payout_lines", "bank_lines", "tax", "revenue",
          "methods", "ageing", "accounts")


def last_month():
    """The whole month before today."""
    return (book_day().replace(day=1) - datetime.timedelta(days=1)).strftime("%Y-%m")


def digests(folder):
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


class MonthClose(Contract):
    def setUp(self):
        super().setUp()
        self.month = last_month()
        self.close = ("period", "close", "--month", self.month)
        self.folder = World.folder / self.id().rsplit(".", maxsplit=1)[-1]

    def test_a_month_is_looked_at_closed_and_handed_over(self):
        looked = self.ask(*self.close, "--dry-run")
        self.assertEqual((set(looked), looked["clear"], looked["locked"], looked["pack"]), (CLOSE_KEYS, True, False, None))
        self.assertEqual({frozenset(check) for check in looked["checks"]}, {frozenset(CHECK_KEYS)})
        self.assertTrue(next(check for check in looked["checks"] if check["check"] == "completeness:stripe")["asked_at"])
        self.assertIn("can be closed", self.words(*self.close, "--dry-run").out)
        self.assertEqual(self.lines("period", "status"), [])

        first = self.folder.with_name("first")
        closed = self.ask(*self.close, "-o", first)
        self.assertEqual((closed["locked"], self.ask("period", "show")["locked_through"]), (True, closed["through"]))
        self.assertEqual(set(closed["pack"]), set(digests(first)))
        self.assertEqual({name for table in TABLES for name in (f"{table}.csv", f"{table}.xlsx")}
                         | {"ledger.journal", "summary.pdf", "proof.json"}, set(closed["pack"]))
        proof = json.loads((first / "proof.json").read_text("utf-8"))
        self.assertEqual({file["name"]: file["sha256"] for file in proof["files"]},
                         {name: digest for name, digest in digests(first).items() if name != "proof.json"})
        self.assertEqual(proof["no_datev"], "datev.adviser")

        [told] = self.lines("period", "status", "--month", self.month)
        self.assertEqual((set(told), told["locked"], told["head"], told["entries"]),
                         (CLOSED_KEYS, True, proof["head"], proof["entries"]))
        self.assertIn(told["head"], self.words("period", "status").out)
        again = self.folder.with_name("again")
        self.ask(*self.close, "-o", again)
        self.assertEqual(digests(again), digests(first))
        self.refused("pack.exists", "folder", str(first), *self.close, "-o", first)
        self.refused("period.locked_further", "month", closed["through"], *self.close)
        self.desk.check_ledger()

        self.ask("period", "unlock", "--month", self.month, "--reason", "a late bill")
        self.assertEqual([line["locked"] for line in self.lines("period", "status")], [False])
        self.words(*self.close)

    def test_what_stands_in_the_way_is_told_and_accepted_with_a_reason(self):
        found = self.ask(*self.close, "--offline", code=3)
        [check] = [check for check in found["checks"] if check["state"] == "acceptable"]
        [finding] = check["findings"]
        self.assertEqual((check["check"], finding["code"], set(finding)), ("completeness:stripe", "completeness.never", FINDING_KEYS))
        told = self.words(*self.close, "--offline", code=3)
        self.assertIn("stays open", told.out)
        self.assertIn(finding["advice"], told.err)
        accept = ("--accept", "completeness:stripe")
        self.assertEqual(self.error(*self.close, "--offline", *accept, code=2)["rule"], "usage.value_missing")
        self.refused("reason.missing", "reason", " ", *self.close, "--offline", *accept, "--reason", " ")
        self.refused("close.accept_unknown", "accept", "weather", *self.close, "--offline", "--accept", "weather", "--reason", "rain")
        self.assertTrue(self.ask(*self.close, "--offline", *accept, "--reason", "no network here")["locked"])
        [closed] = self.lines("period", "status")
        self.assertIn({"check": "completeness:stripe", "state": "accepted", "findings": 1, "accepted": "no network here"},
                      closed["checks"])

    def test_a_month_that_is_not_over_or_not_named_is_refused(self):
        today = book_day()
        end = (today.replace(day=1) + datetime.timedelta(days=32)).replace(day=1) - datetime.timedelta(days=1)
        self.refused("period.in_future", "month", str(end), "period", "close", "--month", today.strftime("%Y-%m"), "--offline",
                     "--accept", "completeness:stripe", "--reason", "r")
        self.run_command("period", "close", code=2)
        self.assertEqual(self.error("period", "close", "--month", "May", code=2)["rule"], "usage.month")

    def test_only_an_accountant_closes(self):
        self.ask("staff", "save", "mara", "--role", "owner", login="mara")
        self.ask("staff", "save", "carl", "--role", "clerk", login="mara")
        self.assertEqual(self.error(*self.close, login="carl")["rule"], "role.not_allowed")


class PayoutsAtTheBank(Contract):
    def test_payouts_are_told_with_what_the_bank_says(self):
        nothing = self.ask("payouts", "reconcile")
        self.assertEqual(nothing, {"payouts": [], "totals": [], "proposals": [], "settled": True})
        self.assertEqual(self.ask("payouts", "match", "--proposed"), {"matched": 0, "refused": 0})
        self.ask("invoices", "send", self.number)
        self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])
        self.sandbox.order("payout", amount=100, currency="eur")
        self.ask("payments", "poll")
        found = self.ask("payouts", "reconcile", code=3)
        [payout], [totals] = found["payouts"], found["totals"]
        self.assertEqual((found["settled"], payout["arrival"], payout["bank"]), (False, "on_its_way", None))
        self.assertEqual((totals["payouts"], totals["amount"], totals["unexplained"]), (1, payout["amount"], payout["amount"]))
        self.assertIn(payout["id"], self.words("payouts", "reconcile", code=3).out)
        self.assertEqual(self.lines("payouts", "list")[0]["arrival"], "on_its_way")
        self.assertEqual(self.error("payouts", "match", payout["id"], "nowhere", code=2)["rule"], "usage.number")
        self.refused("bank.line_unknown", "line", "77", "payouts", "match", payout["id"], "77", kind="not_found")
        self.run_command("payouts", "match", payout["id"], code=2)
        self.words("payouts", "match", "--proposed")
