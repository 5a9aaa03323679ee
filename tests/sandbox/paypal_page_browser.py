#!/usr/bin/env python3
"""Pays on the PayPal stand-in's pages with a real Chromium: approves and cancels an order, pays an invoice whole, in a
part and by a way that is declined. Exits with 77 (skipped) where there is no Chromium with its driver."""

import argparse
import base64
import json
import os
import shutil
import sys
import urllib.request

from pay_page_browser import SKIPPED, Payer, demo_browser
from stage import Children, Off, expect, start_sandbox, wait_for

_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
EURO = "EUR"


class PayPalPayer(Payer):
    """The payer with the gestures these pages need besides."""

    def click(self, css):
        self._ask("POST", f"/element/{self._find(css)}/click", {})

    def wait_for_text(self, words):
        """The page behind an invoice's address is reached in two steps."""
        wait_for(lambda: words in self._run("return document.body ? document.body.innerText : ''"),
                 f"“{words}” on the page")


class Journey:
    """One account, one browser, and what is expected of them."""

    def __init__(self, payer, where, folder):
        self.payer = payer
        self.where = where
        self.folder = folder
        self.keys = 0
        credentials = f"{where['paypal_client']}:{where['paypal_secret']}".encode()
        token = self._send("/v1/oauth2/token", b"grant_type=client_credentials", {
            "Authorization": "Basic " + base64.b64encode(credentials).decode(),
            "Content-Type": "application/x-www-form-urlencoded"})
        self.token = token["access_token"]

    def _send(self, path, data, headers, method=None):
        request = urllib.request.Request(self.where["paypal"] + path, data=data, headers=headers, method=method)
        with _opener.open(request, timeout=30) as answer:
            return json.load(answer) if answer.status != 204 else {}

    def api(self, path, body=None):
        """What the stand-in answers to a program."""
        self.keys += 1
        return self._send(path, None if body is None else json.dumps(body).encode(), {
            "Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
            "PayPal-Request-Id": f"browser-{self.keys}", "Prefer": "return=representation"})

    def order(self, value):
        pages = self.where["paypal_pages"]
        made = self.api("/v2/checkout/orders", {
            "intent": "CAPTURE",
            "purchase_units": [{"description": "Invoice 2026-0042", "amount": {"currency_code": EURO, "value": value}}],
            "payment_source": {"paypal": {"experience_context": {
                "return_url": f"{pages}/returned", "cancel_url": f"{pages}/cancelled"}}}})
        page = next(link["href"] for link in made["links"] if link["rel"] == "payer-action")
        return made["id"], page

    def invoice(self, value, number, partly=False):
        made = self.api("/v2/invoicing/invoices", {
            "detail": {"currency_code": EURO, "invoice_number": number, "note": "Thank you for your order."},
            "configuration": {"partial_payment": {"allow_partial_payment": partly}},
            "items": [{"name": "Consulting", "quantity": "1", "unit_amount": {"currency_code": EURO, "value": value}}]})
        sent = self.api(f"/v2/invoicing/invoices/{made['id']}/send", {"send_to_recipient": False})
        return made["id"], sent["href"]

    def status_of(self, invoice):
        return self.api(f"/v2/invoicing/invoices/{invoice}")["status"]

    def says(self, words, picture):
        self.payer.screenshot(f"{self.folder}/{picture}.png")
        text = self.payer.text()
        expect(words in text, f"{picture}: “{words}” is not on the page:\n{text}")

    def approval(self):
        order, page = self.order("1249.97")
        self.payer.open(page)
        self.says("1249.97 EUR", "approval")
        self.payer.press("#pay")
        self.says("You are back at the seller's page", "approved")
        self.says(f"token={order}&PayerID=", "approved")
        captured = self.api(f"/v2/checkout/orders/{order}/capture", {})
        capture = captured["purchase_units"][0]["payments"]["captures"][0]
        expect((capture["status"], capture["amount"]["value"]) == ("COMPLETED", "1249.97"), "approval: not captured")

    def going_back(self):
        order, page = self.order("5.00")
        self.payer.open(page)
        self.payer.press("#cancel")
        self.says(f"token={order}", "cancelled")
        expect(self.api(f"/v2/checkout/orders/{order}")["status"] == "PAYER_ACTION_REQUIRED", "cancel: not left open")
        self.payer.open(page)
        self.payer.press("#pay")
        expect(self.api(f"/v2/checkout/orders/{order}")["status"] == "APPROVED", "cancel: not approved afterwards")

    def whole_invoice(self):
        invoice, page = self.invoice("100.00", "2026-0042")
        expect(f"/invoice/p/#{invoice}" in page, f"invoice: its address is {page}")
        self.payer.open(page)
        self.payer.wait_for_text("Amount due")
        self.says("Invoice 2026-0042", "invoice")
        self.payer.click("#declined")
        self.payer.press("#pay")
        self.says("Your payment was declined", "invoice-declined")
        self.payer.press("#pay")
        self.says("You paid 100.00 EUR", "invoice-paid")
        expect(self.status_of(invoice) == "PAID", "invoice: not paid")

    def part_of_an_invoice(self):
        invoice, page = self.invoice("100.00", "2026-0043", partly=True)
        self.payer.open(page)
        self.payer.wait_for_text("Amount you pay now")
        self.payer.fill_in("#amount", "40.00")
        self.payer.press("#pay")
        self.says("You paid 40.00 EUR", "part-paid")
        expect(self.status_of(invoice) == "PARTIALLY_PAID", "part: not paid in part")

    def cancelled_invoice(self):
        invoice, page = self.invoice("7.00", "2026-0044")
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        self._send(f"/v2/invoicing/invoices/{invoice}/cancel", b"{}", headers)
        self.payer.open(page)
        self.payer.wait_for_text("This invoice was cancelled")


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
            payer = PayPalPayer(children, binaries, options.folder)
            journey = Journey(payer, where, options.folder)
            for step in (journey.approval, journey.going_back, journey.whole_invoice, journey.part_of_an_invoice,
                         journey.cancelled_invoice):
                step()
                print(f"{step.__name__}: as it must be")
            payer.close()
        except Off as off:
            print(f"OFF: {off}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
