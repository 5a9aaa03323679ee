#!/usr/bin/env python3
"""An invoice gets paid, on stand-ins: no account and no real money.

With a screen it prepares a book and opens the window with a guide. With --headless, or without a screen, it walks the
path by itself, says for each step what came of it, and exits with 1 if anything is off.
"""

import argparse
import base64
import os
import re
import secrets
import shutil
import signal
import sys
import tempfile
import time

import checks
from browser import Browser, find_browser, pay_by_browser, pay_by_http
from samples import copy_samples
from stage import Children, Off, Quittance, expect, start_sandbox, wait_for

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CONTACTS = 500
INVOICES = 12
DRAFTS_LEFT = 2  # So that the window has something to issue.


def has_screen():
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def fresh_folder(path, name):
    folder = os.path.join(path, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return folder


def book_environment(headless):
    """The environment of every command: the stand-ins' keys, and no proxy on the way to them."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QUITTANCE_SECRET_")}
    environment |= {
        "QUITTANCE_SECRET_STRIPE_API_KEY": "rk_test_" + secrets.token_hex(16),
        "QUITTANCE_SECRET_HUBSPOT_TOKEN": "pat-eu1-" + secrets.token_hex(16),
        "QUITTANCE_SECRET_VAULT_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
        "no_proxy": "127.0.0.1,localhost",
    }
    if headless:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


class Demo:
    """The path, step by step. Every step raises Off when something is not as it must be."""

    def __init__(self, children, folder, programs, headless):
        self.children = children
        self.folder = folder
        self.programs = programs
        self.mail_dir = fresh_folder(folder, "mail")
        fresh_folder(folder, "profile")
        self.runtime = tempfile.TemporaryDirectory(prefix="quittance-demo-")
        environment = book_environment(headless)
        if headless:
            environment["XDG_RUNTIME_DIR"] = self.runtime.name
        self.book = Quittance(programs, self.file("profile"), environment, self.file("commands.log"))
        self.ready = {}
        self.browser = None
        self.started = time.monotonic()

    def file(self, name):
        return os.path.join(self.folder, name)

    def step(self, title, work, *arguments):
        """Runs one step and prints what came of it and how long it took."""
        begun = time.monotonic()
        print(f"  {title} ... ", end="", flush=True)
        try:
            outcome = work(*arguments)
        except Exception:
            print("OFF", flush=True)
            raise
        print(f"{outcome} ({time.monotonic() - begun:.1f} s)", flush=True)

    # ---- The way to issued invoices ----------------------------------------------------------------------------

    def start(self):
        self.ready = start_sandbox(self.children, self.programs, self.mail_dir, self.file("sandbox.log"))
        return "Stripe, HubSpot and a mail server, on this computer"

    def set_up(self):
        for key, value in {
                "company.name": "Brightwater GmbH",
                "company.email": "billing@brightwater.example",
                "company.zone": "Europe/Berlin",
                "stripe.base_url": self.ready["stripe"],
                "hubspot.base_url": self.ready["hubspot"],
                "smtp.url": self.ready["smtp"]}.items():
            self.book.run("config", "set", key, value)
        return "a new book for Brightwater GmbH"

    def sync(self):
        self.book.run("crm", "sync")
        rows = self.book.lines("crm", "contacts", "--limit", str(4 * CONTACTS))
        people = sum(row["kind"] == "person" for row in rows)
        expect(people == CONTACTS, f"{people} contacts came, {CONTACTS} are in the CRM")
        return f"{people} contacts and {len(rows) - people} companies"

    def import_invoices(self):
        files = copy_samples(os.path.join(ROOT, "demo", "samples"), fresh_folder(self.folder, "samples"))
        for file in files:
            self.book.run("invoices", "import", file)
        drafts = self.invoices("draft")
        expect(len(drafts) == INVOICES, f"{len(drafts)} drafts were made of {INVOICES} invoices")
        for file in files:
            self.book.run("invoices", "import", file)
        expect(len(self.invoices("draft")) == INVOICES, "a second import of the same files added drafts")
        currencies = sorted({draft["total"]["currency"] for draft in drafts})
        return f"{len(drafts)} drafts from {len(files)} files, in {', '.join(currencies)}; a second import added none"

    def issue(self):
        drafts = sorted(self.invoices("draft"), key=lambda draft: draft["issued_on"] or "")
        chosen = [draft["id"] for draft in drafts[:len(drafts) - DRAFTS_LEFT]]
        numbers = self.book.ask("invoices", "issue", *chosen)["numbers"]
        expect(len(set(numbers)) == len(chosen), f"{len(chosen)} drafts got the numbers {numbers}")
        again = self.book.ask("invoices", "issue", chosen[0])["numbers"]
        expect(again == numbers[:1], f"issuing twice gave {again}, first it was {numbers[:1]}")
        return f"{numbers[0]} to {numbers[-1]}, {DRAFTS_LEFT} drafts left"

    def prepare(self):
        self.step("Starting the stand-ins", self.start)
        self.step("Making a book", self.set_up)
        self.step("Bringing contacts from HubSpot", self.sync)
        self.step("Importing invoices", self.import_invoices)
        self.step("Issuing them", self.issue)

    # ---- Getting paid -------------------------------------------------------------------------------------------

    def invoices(self, status):
        return self.book.lines("invoices", "list", "--status", status, "--limit", "1000")

    def candidate(self, currency):
        """An issued, unpaid invoice in this currency: the first by number."""
        found = sorted((each["number"], each["id"]) for each in self.invoices("open") + self.invoices("overdue")
                       if each["open"]["currency"] == currency and each["state"] == "open")
        expect(found, f"no open invoice in {currency}")
        return found[0][0]

    def mails(self):
        """The messages that have arrived; beside each lies a file about its envelope."""
        return {name for name in os.listdir(self.mail_dir) if name.endswith(".eml")}

    def send(self, number):
        before = self.mails()
        self.book.run("invoices", "send", number)
        new = wait_for(lambda: self.mails() - before, "the mail")
        expect(len(new) == 1, f"{len(new)} mails arrived for one invoice")
        mail = os.path.join(self.mail_dir, new.pop())
        self.link, self.recipient = checks.link_in_both_parts(mail, self.ready["pay"], number)
        shown = self.book.ask("invoices", "show", number)
        expect(shown["link"] == "active", f"the link of {number} is {shown['link']}")
        expect(shown["last_mail"] == "accepted", f"the mail of {number} is {shown['last_mail']}")
        return f"one mail to {self.recipient}, the same link in its text and its HTML"

    def pay(self, picture):
        if self.browser:
            page = pay_by_browser(self.browser, self.link, self.recipient, picture and self.file(picture))
            how = "in Chromium"
        else:
            page, how = pay_by_http(self.link, self.recipient), "by plain HTTP, without a browser"
        expect(re.search(r"thank|paid|received", page, re.IGNORECASE), f"the last page says: {page[:300]}")
        if self.browser and picture:
            self.browser.screenshot(self.file("payment-done.png"))
        return f"paid {how}"

    def poll(self, number):
        self.book.run("payments", "poll")
        shown = self.book.ask("invoices", "show", number)
        expect(shown["state"] == "paid" and shown["open"]["minor"] == 0,
               f"{number} is {shown['state']}, open {shown['open']}")
        expect(len(shown["payments"]) == 1, f"{number} has {len(shown['payments'])} payments")
        payments = len(self.book.lines("payments", "list"))
        self.book.run("payments", "poll")
        expect(len(self.book.lines("payments", "list")) == payments, "polling again booked something again")
        return f"{number} is paid; polling again changes nothing"

    def open_browser(self):
        binaries = find_browser()
        if not binaries:
            return "none here; the payment page is read and answered by plain HTTP"
        try:
            self.browser = Browser(self.children, binaries, self.folder)
        except (Off, OSError) as trouble:
            return f"could not be started ({trouble}); plain HTTP instead"
        return binaries[0]

    # ---- Looking back -------------------------------------------------------------------------------------------

    def picture(self, name, *options):
        file = self.file(name)
        self.book.run("--shot", file, *options)
        return f"{os.path.relpath(file, ROOT)}, {checks.picture_size(file)}"

    def ageing(self):
        lines = self.book.lines("reports", "ageing")
        checks.ageing_agrees(lines, self.book.lines("invoices", "list", "--limit", "1000"))
        return ", ".join(f"{line['currency']} {checks.amount(line['total'])} open" for line in lines)

    def verify(self):
        answer = self.book.ask("ledger", "verify")
        expect(answer["ok"] and not answer["problems"], f"the ledger has problems: {answer}")
        return f"{answer['entries']} entries, head {answer['head'][:12]}"

    def rebuild(self):
        before = self.book.run("invoices", "list", "--limit", "1000")
        self.book.run("ledger", "rebuild")
        expect(self.book.run("invoices", "list", "--limit", "1000") == before, "the list differs after the rebuild")
        return "everything derived was made again, the list is the same; " + self.verify()

    def export(self):
        file = self.file("book.journal")
        self.book.run("ledger", "export", "--format", "hledger", "-o", file)
        documents = [self.book.ask("invoices", "show", each["id"])
                     for each in self.book.lines("invoices", "list", "--limit", "1000") if each["state"] != "draft"]
        return "; ".join((checks.hledger_agrees(file, self.book.lines("reports", "ageing")),
                          checks.hledger_knows_the_money(file, documents, self.book.lines("payments", "list"))))

    def outbox_is_empty(self):
        waiting = [row for row in self.book.lines("outbox", "list") if row["state"] not in ("done", "dropped")]
        expect(not waiting, f"the outbox still holds {waiting}")
        return "nothing waits"

    def walk(self):
        self.prepare()
        self.step("Looking for a browser", self.open_browser)
        paid = None
        for currency, picture in (("EUR", "payment-page.png"), ("JPY", None)):
            number = self.candidate(currency)
            self.step(f"Sending the payment link of {number} ({currency})", self.send, number)
            self.step("Paying as the customer", self.pay, picture)
            self.step("Asking Stripe for payments", self.poll, number)
            paid = paid or number
        self.step("Looking into the outbox", self.outbox_is_empty)
        self.step("Ageing what is open", self.ageing)
        self.step("Taking a picture of the window, light", self.picture, "window-light.png", "--select", paid)
        self.step("Taking a picture of the window, dark", self.picture, "window-dark.png", "--dark", "--select", paid)
        self.step("Verifying the ledger", self.verify)
        self.step("Rebuilding it from the journal", self.rebuild)
        self.step("Exporting it", self.export)
        if self.browser:
            self.browser.close()
        print(f"All is well, after {time.monotonic() - self.started:.0f} s. Pictures are in {self.folder}.")

    def show(self):
        self.prepare()
        print("The window opens with a guide of two minutes. Close it to end the demo.")
        window = self.children.start([self.book.path, "--profile", self.book.profile, "--guide"],
                                     self.file("window.log"), env=self.book.environment)
        for line in window.stdout:
            print(line, end="")
        expect(window.wait() == 0, f"the window ended with {window.returncode}; see {self.file('window.log')}")


def main():
    parser = argparse.ArgumentParser(description="An invoice gets paid, on stand-ins.")
    parser.add_argument("--headless", action="store_true", help="walk the path without a window")
    parser.add_argument("--folder", default=os.path.join(ROOT, "build", "demo"), help="where book and pictures go")
    parser.add_argument("--programs", default=os.path.join(ROOT, "build", "bin"), help="where the programs are")
    options = parser.parse_args()
    headless = options.headless or not has_screen()
    folder = os.path.abspath(options.folder)
    os.makedirs(folder, exist_ok=True)
    # A polite end must end the children too: as an exception, it leaves the block below.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with Children() as children:
            demo = Demo(children, folder, options.programs, headless)
            if headless:
                demo.walk()
            else:
                demo.show()
    except Off as trouble:
        print(f"\nSomething is off: {trouble}\nSee {folder}/commands.log and {folder}/sandbox.log.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
