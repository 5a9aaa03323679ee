#!/usr/bin/env python3
"""Providers that fail: the program says what to do, loses nothing, does nothing twice, and finishes later.

    provider_faults.py PROGRAMS [--folder DIR] [--only WORD]

Every case is a fresh book and stand-ins as new. The first case that is off ends it with exit code 1.
"""

import argparse
import os
import pathlib
import re
import shutil
import socket
import sys
import tempfile

from stand import Children, Desk, Off, Sandbox, expect, mail_holds, timed

LINKS = {"service": "stripe", "method": "POST", "path": "^/v1/payment_links"}
READS = {"service": "stripe", "method": "GET"}
CRM = {"service": "hubspot"}
ALWAYS = {"times": -1}
LONG = os.environ.get("QUITTANCE_LONG") == "1"
GOOD_ADDRESS = "compta@lefevre.example"


def closed_port():
    """A port of this computer on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def failures(scope):
    """The ways a provider fails a request, each until it is told to stop."""
    return {"answers 429": scope | ALWAYS | {"kind": "status", "status": 429},
            "answers 500": scope | ALWAYS | {"kind": "status", "status": 500},
            "is cut off before it acts": scope | ALWAYS | {"kind": "cut_before"},
            "is cut off after it acted": scope | ALWAYS | {"kind": "cut_after"},
            "sends half an answer": scope | ALWAYS | {"kind": "truncate"}}


class Bench:
    """The stand-ins and the prepared book that every case copies."""

    def __init__(self, children, programs, folder):
        self.folder = folder
        self.sandbox = Sandbox(children, programs, folder)
        self.base = Desk(programs, folder / "base", folder / "prepare.log")
        self.base.connect(self.sandbox.url)
        self.invoice, self.number = self.base.issue_sample()
        self.desk = self.base

    def begin(self):
        self.sandbox.reset()
        log = self.folder / "commands.log"
        log.unlink(missing_ok=True)
        self.desk = self.base.copy_to(self.folder / "book", log)

    def send(self, *words, codes, **environment):
        return self.desk.ask("invoices", "send", self.number, *words, codes=codes, **environment)

    def rows(self):
        """The outbox by what it is to do."""
        return {row["what"]: row for row in self.desk.outbox() if row["state"] != "dropped"}

    def finish(self, mails=1):
        """All is well again: one link and one mail, whatever happened before."""
        self.sandbox.faults()
        for _ in range(2):
            self.desk.ask("outbox", "run")
        self.check_once(mails)

    def check_once(self, mails=1):
        links, stored = self.sandbox.links(self.invoice), self.sandbox.mails()
        expect(len(links) == 1, f"{len(links)} links carry the invoice")
        expect(len(stored) == mails, f"{len(stored)} mails were sent")
        expect(all(mail_holds(mail, links[0]["url"]) for mail in stored), "the mail lacks the link")
        expect(len(self.sandbox.link_keys()) == 1, f"links were asked for under {self.sandbox.link_keys()}")
        open_rows = [row for row in self.desk.outbox() if row["state"] not in ("done", "refused", "dropped")]
        expect(not open_rows, f"the outbox still holds {open_rows}")
        self.desk.check_ledger()

    def pay(self):
        self.send(codes=(0,))
        expect(self.sandbox.pay(self.sandbox.links(self.invoice)[0]["url"])["state"] == "paid", "paying failed")


def says(answer, *words):
    """The messages hold one of the words."""
    expect(any(word.lower() in answer.err.lower() for word in words), f"none of {words} is said: {answer.err!r}")


# ---- The payment link ---------------------------------------------------------------------------------------------


def link_fails(bench, fault):
    """A link that cannot be made waits with its mail, and both are done later."""
    bench.sandbox.faults(fault)
    answer = bench.send(codes=(3,))
    says(answer, "retry later")
    expect(not re.search(r"\b(net|stripe|hubspot)\.[a-z]|[a-z]_[a-z]+_[a-z]", answer.err), f"a code is shown: {answer.err}")
    body = answer.json()
    expect(len(body["waiting"]) == 2 and {row["state"] for row in body["effects"]} <= {"waiting", "requested"},
           f"link and mail do not wait: {body}")
    expect(bench.rows()["payment_link"]["answer"], "the outbox does not say why the link waits")
    expect(not bench.sandbox.mails(), "a mail went out before its link was known")
    bench.finish()


def link_fails_once(bench, fault):
    """A fault that is gone with the next try is healed by the program or by the next run."""
    bench.sandbox.faults(fault | {"times": 1})
    bench.send(codes=(0, 3))
    bench.finish()


def link_refused(bench):
    """What the provider refuses for good ends; nothing waits and the person may ask anew."""
    bench.sandbox.faults(LINKS | ALWAYS | {"kind": "status", "status": 400})
    answer = bench.send(codes=(1,))
    says(answer, "send again")
    expect(answer.json()["waiting"] == [], f"something waits: {answer.json()}")
    expect(not bench.sandbox.mails(), "a mail went out without a link")
    bench.sandbox.faults()
    bench.desk.ask("outbox", "run")
    expect(not bench.sandbox.links(bench.invoice), "a refused link was made after all")
    bench.send(codes=(0,))
    links = bench.sandbox.links(bench.invoice)
    expect(len(links) == 1 and len(bench.sandbox.mails()) == 1, "asking anew did not make one link and one mail")
    bench.desk.check_ledger()


def key_refused(bench, key, *words):
    """A key that is refused keeps the wish; a good one finishes it."""
    answer = bench.send(codes=(3,), QUITTANCE_SECRET_STRIPE_API_KEY=key)
    says(answer, *words)
    expect(key not in answer.out + answer.err, "the key is shown")
    bench.finish()


def key_unusable(bench, key, rule):
    """A key that cannot be right is refused before anything is asked for."""
    error = bench.send(codes=(1,), QUITTANCE_SECRET_STRIPE_API_KEY=key).json()["error"]
    expect(error["rule"] == rule and error["message"], f"the error is {error}")
    expect(not bench.desk.outbox(), "the wish was kept")
    bench.send(codes=(0,))
    bench.check_once()


def stripe_unreachable(bench):
    bench.desk.ask("config", "set", "stripe.base_url", f"http://127.0.0.1:{closed_port()}")
    says(bench.send(codes=(3,)), "try again later")
    expect(bench.desk.ask("payments", "poll", codes=(1,)).json()["problems"][0]["message"], "no problem is named")
    bench.desk.ask("config", "set", "stripe.base_url", bench.sandbox.url["stripe"])
    bench.finish()


# ---- The mail -----------------------------------------------------------------------------------------------------


def mail_refused(bench, who, code):
    """A mail that is refused for good ends; the link stays good for another address."""
    answer = bench.send("--to", f"{who}@lefevre.example", codes=(1,))
    says(answer, code)
    expect(bench.rows()["mail"]["state"] == "refused", f"the mail is {bench.rows()['mail']}")
    expect(bench.desk.show(bench.number)["last_mail"] == "refused", "the invoice does not show it")
    bench.desk.ask("outbox", "run")
    expect(not bench.sandbox.mails(), "a refused mail was sent again")
    expect(len(bench.sandbox.links(bench.invoice)) == 1, "the link is gone")
    bench.send("--again", "--to", GOOD_ADDRESS, codes=(0,))
    bench.check_once()


def mail_waits(bench, who):
    """A mail that the server puts off waits; given up, it is never sent, and the link serves another one."""
    says(bench.send("--to", f"{who}@lefevre.example", codes=(3,)), "retry later")
    mail = bench.rows()["mail"]
    expect(mail["state"] == "waiting" and mail["next_try"] and mail["answer"], f"the mail is {mail}")
    bench.desk.ask("outbox", "run", codes=(3,))
    expect(bench.rows()["mail"]["attempts"] == 2, "running the outbox did not try again")
    expect(not bench.sandbox.mails(), "the mail was stored")
    bench.desk.ask("outbox", "resolve", mail["id"], "--as", "dropped")
    bench.send("--again", "--to", GOOD_ADDRESS, codes=(0,))
    bench.finish()


def mail_uncertain(bench, who, stored):
    """Cut off with the message under way: nobody knows, so a person says, and it is never repeated by itself."""
    says(bench.send("--to", f"{who}@lefevre.example", codes=(3,)), "uncertain")
    mail = bench.rows()["mail"]
    expect(mail["state"] == "uncertain", f"the mail is {mail}")
    bench.desk.ask("outbox", "run", codes=(3,))
    expect(len(bench.sandbox.mails()) == stored, "an uncertain mail was repeated without being asked")
    bench.desk.ask("outbox", "resolve", mail["id"], "--as", "accepted" if stored else "dropped")
    if not stored:
        bench.send("--again", "--to", GOOD_ADDRESS, codes=(0,))
    again = bench.desk.ask("outbox", "resolve", mail["id"], "--as", "again", codes=(1,)).json()["error"]["rule"]
    expect(again == "outbox.not_open", f"resolving twice is refused by {again}")
    bench.finish()


def mail_server_down(bench):
    bench.desk.ask("config", "set", "smtp.url", f"smtp://127.0.0.1:{closed_port()}")
    says(bench.send(codes=(3,)), "connect")
    expect(bench.rows()["payment_link"]["state"] == "done", "the link waits for the mail server")
    bench.desk.ask("config", "set", "smtp.url", bench.sandbox.url["smtp"])
    bench.finish()


def paid_before_the_mail(bench):
    """Who has paid meanwhile is not asked for money any more."""
    bench.send("--to", "later@lefevre.example", codes=(3,))
    expect(bench.sandbox.pay(bench.sandbox.links(bench.invoice)[0]["url"])["state"] == "paid", "paying failed")
    bench.desk.ask("payments", "poll")
    bench.finish(mails=0)
    expect(bench.desk.show(bench.number)["state"] == "paid", "the invoice is not paid")


# ---- Payments and contacts ----------------------------------------------------------------------------------------


def poll_fails(bench, fault):
    """Payments that cannot be read now are read later, once."""
    bench.pay()
    bench.sandbox.faults(fault)
    report = bench.desk.ask("payments", "poll", codes=(1,)).json()
    expect(report["payments_booked"] == 0, f"something was booked: {report}")
    expect(report["problems"] and report["problems"][0]["connection"] == "stripe" and report["problems"][0]["message"],
           f"no problem is named: {report}")
    told = bench.desk.ask("payments", "poll", as_json=False, codes=(1,))
    says(told, report["problems"][0]["message"])
    expect(not told.out, f"a failure is told as {told.out!r}")
    bench.sandbox.faults()
    booked = [bench.desk.ask("payments", "poll").json()["payments_booked"] for _ in range(2)]
    expect(booked == [1, 0], f"polling booked {booked}")
    expect(bench.desk.show(bench.number)["state"] == "paid", "the invoice is not paid")
    bench.check_once()


def poll_fails_later(bench, path):
    """The same when the feed was read and only what it names cannot be."""
    poll_fails(bench, READS | ALWAYS | {"kind": "status", "status": 500, "path": path})


def sync_fails(bench, fault):
    """Contacts that cannot be read now are read later."""
    bench.sandbox.faults(fault)
    report = bench.desk.ask("crm", "sync", codes=(1,)).json()
    expect(report["problems"][0]["connection"] == "hubspot" and report["problems"][0]["message"], f"{report}")
    bench.sandbox.faults()
    bench.desk.ask("crm", "sync")
    people = [row for row in bench.desk.ask("crm", "contacts", "--limit", "2000").lines() if row["kind"] == "person"]
    expect(len({row["remote_id"] for row in people}) == len(people) == 500, f"{len(people)} contacts came")


def token_refused(bench):
    report = bench.desk.ask("crm", "sync", codes=(1,), QUITTANCE_SECRET_HUBSPOT_TOKEN="pat-wrong").json()
    expect("token" in report["problems"][0]["message"], f"{report}")
    bench.desk.ask("crm", "sync")


def cases():
    """Claim, work, arguments."""
    for how, fault in failures(LINKS).items():
        yield f"link: Stripe {how}", link_fails, (fault,)
        yield f"link: Stripe {how}, once", link_fails_once, (fault,)
    yield "link: Stripe acts, then answers 500", link_fails, (
        LINKS | ALWAYS | {"kind": "status", "status": 500, "acted": True},)
    yield "link: Stripe says the key is in use, once", link_fails_once, (
        LINKS | {"kind": "status", "status": 409, "code": "idempotency_key_in_use"},)
    yield "link: Stripe refuses for good", link_refused, ()
    yield "link: the key is wrong", key_refused, ("rk_test_wrong", "Invalid API Key")
    yield "link: the key has expired", key_refused, ("rk_test_expired", "Expired API Key")
    yield "link: the key may not make links", key_refused, ("rk_test_nolinks", "rak_payment_link_write")
    yield "link: the key is the publishable one", key_unusable, ("pk_test_x", "stripe.key_publishable")
    yield "link: there is no key", key_unusable, ("", "secret.keychain_unusable")
    yield "link: Stripe cannot be reached", stripe_unreachable, ()
    yield "mail: no such mailbox", mail_refused, ("refused", "550")
    yield "mail: the message is refused", mail_refused, ("rejectbody", "554")
    for who in ("later", "busy", "full", "cutbefore"):
        yield f"mail: {who}", mail_waits, (who,)
    yield "mail: cut off inside the message", mail_uncertain, ("cutinside", 0)
    yield "mail: the answer is lost", mail_uncertain, ("lostanswer", 1)
    yield "mail: the server is down", mail_server_down, ()
    yield "mail: paid before it could be sent", paid_before_the_mail, ()
    for how, fault in failures(READS).items():
        yield f"poll: Stripe {how}", poll_fails, (fault,)
    for path in ("^/v1/checkout/sessions", "^/v1/payment_intents"):
        yield f"poll: Stripe fails at {path[1:]}", poll_fails_later, (path,)
    for how, fault in failures(CRM).items():
        if LONG or "answers" not in how:  # HubSpot is given up to a minute to recover.
            yield f"sync: HubSpot {how}", sync_fails, (fault,)
    yield "sync: the token is wrong", token_refused, ()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    parser.add_argument("--only", default="", help="only cases whose claim holds this word")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-faults-"))
    shutil.rmtree(folder, ignore_errors=True)
    done = 0
    with timed() as total, Children() as children:
        bench = Bench(children, options.programs, folder)
        for claim, work, arguments in cases():
            if options.only not in claim:
                continue
            with timed() as seconds:
                try:
                    bench.begin()
                    work(bench, *arguments)
                except Off as trouble:
                    print(f"OFF {claim}: {trouble}\nAgain by: tests/faults/provider_faults.py PROGRAMS --only "
                          f"'{claim}'\nEvery command with its answer: {folder}/commands.log", flush=True)
                    return 1
                print(f"{claim} ({seconds():.1f} s)", flush=True)
            done += 1
        print(f"{done} faults, nothing lost, nothing twice ({total():.0f} s)")
    if not options.folder:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
