#!/usr/bin/env python3
"""Pays on the stand-in's payment page with a real Chromium: success, decline, the bank's question, a delayed debit,
a saved card. Exits with 77 (skipped) where there is no Chromium with its driver."""

import argparse
import json
import os
import pathlib
import shutil
import sys
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "demo"))

import browser as demo_browser  # noqa: E402
from stage import Children, Off, expect, start_sandbox, wait_for  # noqa: E402

SKIPPED = 77
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
GOOD, DECLINED, ASKS = "4242 4242 4242 4242", "4000 0000 0000 9995", "4000 0027 6000 3184"


def ask(url, form=None, body=None):
    """What the stand-in answers to a program (form) or to the world (body)."""
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    headers = {"Authorization": "Bearer sk_test_browser", "Stripe-Version": "2026-07-29.dahlia"}
    if body is not None:
        data, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
    with _opener.open(urllib.request.Request(url, data=data, headers=headers), timeout=30) as answer:
        return json.load(answer)


class Payer(demo_browser.Browser):
    """The browser with the few gestures of these pages."""

    def press(self, css):
        """Presses that button and waits until another page is there in full."""
        self._run("window.submitted = true")
        self._ask("POST", f"/element/{self._find(css)}/click", {})
        wait_for(lambda: self._run("return !window.submitted && document.readyState === 'complete'"),
                 f"the page after {css}")

    def fill_in(self, css, value):
        element = self._find(css)
        self._ask("POST", f"/element/{element}/clear", {})
        self._ask("POST", f"/element/{element}/value", {"text": value})

    def pay_with(self, card):
        for name, value in {"email": "payer@example.com", "card": card, "expiry": "12 / 34", "cvc": "123"}.items():
            self.fill_in(f"#{name}", value)
        self.press("#pay")


class Journey:
    """One stand-in, one browser, and what is expected of them."""

    def __init__(self, payer, where, folder):
        self.payer = payer
        self.where = where
        self.folder = folder

    def api(self, path, form=None):
        return ask(self.where["stripe"] + path, form=form)

    def link(self, cents, currency="eur"):
        return self.api("/v1/payment_links", {
            "line_items[0][quantity]": 1, "line_items[0][price_data][currency]": currency,
            "line_items[0][price_data][unit_amount]": cents,
            "line_items[0][price_data][product_data][name]": "Invoice 2026-0042",
            "restrictions[completed_sessions][limit]": 1})

    def intent_of(self, link):
        sessions = self.api(f"/v1/checkout/sessions?payment_link={link['id']}&expand[0]=data.payment_intent")
        return sessions["data"][0], sessions["data"][0]["payment_intent"]

    def says(self, words, picture):
        self.payer.screenshot(f"{self.folder}/{picture}.png")
        text = self.payer.text()
        expect(words in text, f"{picture}: “{words}” is not on the page:\n{text}")

    def success(self):
        link = self.link(124997)
        self.payer.open(link["url"])
        self.payer.pay_with(GOOD)
        self.says("€1,249.97 was paid", "success")
        session, intent = self.intent_of(link)
        expect(session["payment_status"] == "paid" and intent["amount_received"] == 124997, "success: not paid")

    def decline(self):
        link = self.link(500)
        self.payer.open(link["url"])
        self.payer.pay_with(DECLINED)
        self.says("Your card has insufficient funds.", "decline")
        _, intent = self.intent_of(link)
        expect(intent["last_payment_error"]["decline_code"] == "insufficient_funds", "decline: no reason kept")
        self.payer.pay_with(GOOD)  # The form is still there.
        self.says("was paid", "decline-then-paid")

    def approval(self):
        link = self.link(700)
        self.payer.open(link["url"])
        self.payer.pay_with(ASKS)
        self.says("Your bank asks for approval", "approval")
        self.payer.press("#fail")
        self.says("We are unable to authenticate", "approval-failed")
        self.payer.pay_with(ASKS)
        self.payer.press("#approve")
        self.says("€7.00 was paid", "approved")
        _, intent = self.intent_of(link)
        expect(intent["status"] == "succeeded", "approval: not paid")

    def debit(self):
        link = self.link(9900)
        self.payer.open(link["url"])
        for name, value in {"account": "AT61 1904 3002 3457 3201", "name": "Ada", "email": "a@b.example"}.items():
            self.payer.fill_in(f"#debit-{name}", value)
        self.payer.press("#debit")
        self.says("The debit of €99.00 was ordered", "debit")
        session, intent = self.intent_of(link)
        expect((session["status"], session["payment_status"]) == ("complete", "unpaid"), "debit: wrong session")
        expect(intent["status"] == "processing", f"debit: {intent['status']}")
        ask(self.where["control"] + "/settle", body={"intent": intent["id"]})
        expect(self.intent_of(link)[0]["payment_status"] == "paid", "debit: not settled")

    def saving(self):
        customer = self.api("/v1/customers", {"name": "Ada"})["id"]
        session = self.api("/v1/checkout/sessions", {
            "mode": "setup", "currency": "eur", "customer": customer, "success_url": self.where["pay"] + "/returned"})
        self.payer.open(session["url"])
        self.says("Save a card", "saving")
        self.payer.pay_with(ASKS)
        self.payer.press("#approve")
        self.says("You are back at the seller's page", "saved")
        cards = self.api(f"/v1/customers/{customer}/payment_methods?type=card")["data"]
        expect([card["card"]["last4"] for card in cards] == ["3184"], "saving: the card is not there")

    def bank_question(self):
        """The bank's page of a payment that was ordered by a call, and the page that says where to transfer."""
        intent = self.api("/v1/payment_intents", {
            "amount": 4200, "currency": "eur", "confirm": "true", "payment_method_types[0]": "card",
            "payment_method": "pm_card_authenticationRequired", "return_url": self.where["pay"] + "/returned"})
        self.payer.open(intent["next_action"]["redirect_to_url"]["url"])
        self.payer.press("#approve")
        self.says("You are back at the seller's page", "bank-approved")
        expect(self.api(f"/v1/payment_intents/{intent['id']}")["status"] == "succeeded", "bank question: not paid")
        customer = self.api("/v1/customers", {"name": "Ada"})["id"]
        transfer = self.api("/v1/payment_intents", {
            "amount": 4200, "currency": "eur", "confirm": "true", "payment_method_types[0]": "customer_balance",
            "payment_method_data[type]": "customer_balance", "customer": customer})
        where = transfer["next_action"]["display_bank_transfer_instructions"]
        self.payer.open(where["hosted_instructions_url"])
        self.says(where["reference"], "transfer")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="folder of quittance-sandbox")
    parser.add_argument("--folder", required=True, help="where pictures and logs go")
    options = parser.parse_args()
    binaries = demo_browser.find_browser()
    if not binaries:
        print("SKIPPED: there is no Chromium with its driver here")
        return SKIPPED
    shutil.rmtree(options.folder, ignore_errors=True)
    os.makedirs(options.folder)
    with Children() as children:
        try:
            where = start_sandbox(children, options.programs, options.folder, f"{options.folder}/sandbox.log")
            payer = Payer(children, binaries, options.folder)
            journey = Journey(payer, where, options.folder)
            for step in (journey.success, journey.decline, journey.approval, journey.debit, journey.saving,
                         journey.bank_question):
                step()
                print(f"{step.__name__}: as it must be")
            payer.close()
        except Off as off:
            print(f"OFF: {off}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
