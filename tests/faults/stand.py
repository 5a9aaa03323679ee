"""What the fault tests stand on: the built programs, the stand-ins they talk to, and one book for each case."""

import base64
import collections
import contextlib
import datetime
import email
import email.policy
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request
import zoneinfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "demo"))

from stage import Children, Off, expect, first_line, program, start_sandbox, wait_for  # noqa: E402,F401

STRIPE_KEY = "rk_test_7hKq2nVw9sXbLd4m"
HUBSPOT_TOKEN = "pat-eu1-3f0c9a51-77aa"
VAULT_KEY = base64.b64encode(bytes(range(32))).decode()
ZONE = "Europe/Berlin"  # Of the books; their day is not always that of UTC.
SAMPLE = ROOT / "demo" / "samples" / "bw-1003.xml"


class Answer(collections.namedtuple("Answer", "code out err")):
    """How a command ended and what it printed."""

    def json(self):
        return json.loads(self.out)

    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Sandbox:
    """The stand-ins, steered through their control port."""

    def __init__(self, children, programs, folder, *options):
        folder.mkdir(parents=True, exist_ok=True)
        self.mail_dir = folder / "mail"
        self.url = start_sandbox(children, programs, str(self.mail_dir), str(folder / "sandbox.log"), *options)
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def _call(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url["control"] + path, data=data, method="GET" if body is None else "POST")
        with self._opener.open(request, timeout=30) as reply:
            return json.load(reply)

    def reset(self):
        self._call("/faults", [])
        self._call("/reset", {})

    def faults(self, *faults):
        """What goes wrong from now on; none: nothing any more."""
        self._call("/faults", list(faults))

    def pay(self, link):
        return self._call("/pay", {"link": link, "card": "4242424242424242"})

    def pay_session(self, session, card="4242424242424242"):
        """What a customer does on a page that was opened for now: pays, or saves a card."""
        return self._call("/pay", {"session": session, "card": card})

    def stripe(self, path, **form):
        """What somebody else asks of Stripe with another key of the account."""
        request = urllib.request.Request(self.url["stripe"] + path, data=urllib.parse.urlencode(form).encode(), headers={
            "Authorization": "Bearer sk_test_somebody", "Stripe-Version": "2026-07-29.dahlia",
            "Content-Type": "application/x-www-form-urlencoded"})
        with self._opener.open(request, timeout=30) as reply:
            return json.load(reply)

    def order(self, name, **what):
        """What the world does to the Stripe account: a dispute, a payout."""
        return self._call("/" + name, what)

    def state(self):
        """What the stand-ins hold. Asked twice: what a program left in its sockets is taken in first."""
        self._call("/state")
        return self._call("/state")

    def links(self, invoice):
        """The payment links that carry this invoice's id."""
        return [link for link in self.state()["stripe"]["links"]
                if link["metadata"].get("quittance_invoice") == invoice]

    def link_keys(self):
        """The idempotency keys under which links were asked for."""
        return {call["idempotency_key"] for call in self.state()["requests"]["stripe"]
                if (call["method"], call["path"]) == ("POST", "/v1/payment_links")}

    def calls(self, method, path):
        """How often Stripe was asked this."""
        return sum((call["method"], call["path"]) == (method, path) for call in self.state()["requests"]["stripe"])

    def writes(self, service):
        """How many requests a CRM took that changed records; making fields and remarks is none."""
        def changes(call):
            if service == "hubspot":
                return call["path"].endswith(("/batch/update", "/batch/upsert"))
            return call["method"] == "PATCH"
        return sum(changes(call) and 200 <= call["status"] < 300 for call in self.state()["requests"][service])

    def mails(self):
        """The stored mails, in the order they came."""
        expected = self.state()["smtp"]["accepted"]
        files = sorted(self.mail_dir.glob("*.eml"))
        expect(len(files) == expected, f"{expected} mails were accepted, {len(files)} files are there")
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]


class Shown:
    """A running command whose output can be looked at."""

    def __init__(self, command, environment, log):
        self._log = log
        with log.open("wb") as out:
            self._running = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out)

    def said(self):
        return self._log.read_text(encoding="utf-8")

    def wait(self, seconds=60):
        return self._running.wait(seconds)


def book_day():
    """Today by the calendar of a desk's book."""
    return datetime.datetime.now(zoneinfo.ZoneInfo(ZONE)).date()


class Desk:
    """A book and the program that keeps it. Every command ends within its time, or the case fails."""

    def __init__(self, programs, profile, log, **environment):
        self.path = program(programs, "quittance")
        self.profile = pathlib.Path(profile)
        self.log = pathlib.Path(log)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QUITTANCE_")}
        self.environment = {**kept, "QUITTANCE_SECRET_STRIPE_API_KEY": STRIPE_KEY,
                            "QUITTANCE_SECRET_HUBSPOT_TOKEN": HUBSPOT_TOKEN, "QUITTANCE_SECRET_VAULT_KEY": VAULT_KEY,
                            # Nobody's keychain is touched by a test.
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "QT_QPA_PLATFORM": "offscreen",
                            "no_proxy": "127.0.0.1,localhost", "TZ": "UTC", "LC_ALL": "C.UTF-8", **environment}

    def start(self, *arguments):
        """A command that is not waited for; its output goes nowhere."""
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ quittance {' '.join(arguments)}  (left running)\n")
        return subprocess.Popen([self.path, "--profile", str(self.profile), *arguments], env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_shown(self, *arguments):
        """A command that is not waited for, and what it says meanwhile."""
        return Shown([self.path, "--profile", str(self.profile), *arguments], self.environment,
                     self.profile.parent / "shown.log")

    def run(self, *arguments, as_json=True, stdin="", timeout=60, **environment):
        command = [self.path, "--profile", str(self.profile), *(["--json"] if as_json else []), *map(str, arguments)]
        set_here = "".join(f"{name}={value} " for name, value in environment.items())
        try:
            done = subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8",
                                  env={**self.environment, **environment}, timeout=timeout, check=False)
        except subprocess.TimeoutExpired as over:
            raise Off(f"quittance {' '.join(map(str, arguments))} did not end within {timeout} s") from over
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ {set_here}quittance {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}"
                      f"(exit code {done.returncode})\n")
        return Answer(done.returncode, done.stdout, done.stderr)

    def ask(self, *arguments, codes=(0,), **options):
        """The same; anything but one of these exit codes is off."""
        answer = self.run(*arguments, **options)
        expect(answer.code in codes, f"quittance {' '.join(map(str, arguments))} ended with {answer.code} instead of "
               f"{' or '.join(map(str, codes))}:\n{answer.out}{answer.err}")
        return answer

    def connect(self, url):
        """Company and addresses, as for a first use."""
        for key, value in {"company.name": "Brightwater GmbH", "company.email": "billing@brightwater.example",
                           "company.zone": ZONE, "stripe.base_url": url["stripe"],
                           "hubspot.base_url": url["hubspot"], "smtp.url": url["smtp"]}.items():
            self.ask("config", "set", key, value)

    def issue_sample(self, file=SAMPLE):
        """Imports a file of one invoice and issues it: its id and its number."""
        invoice = self.ask("invoices", "import", file).json()["ids"][0]
        return invoice, self.ask("invoices", "issue", invoice).json()["numbers"][0]

    def outbox(self):
        return self.ask("outbox", "list").lines()

    def show(self, name):
        return self.ask("invoices", "show", name).json()

    def copy_to(self, folder, log):
        """The same book in another folder."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.profile, folder, ignore=shutil.ignore_patterns("logs", "*.lock"))
        other = Desk.__new__(Desk)
        other.__dict__.update(self.__dict__, profile=pathlib.Path(folder), log=pathlib.Path(log))
        return other

    def check_ledger(self):
        """The hashes, the replay and the balances hold, for us and for hledger."""
        verdict = self.ask("ledger", "verify").json()
        expect(verdict["ok"] and not verdict["problems"], f"ledger verify says {verdict}")
        if shutil.which("hledger"):
            file = self.profile / "book.journal"
            self.ask("ledger", "export", "--format", "hledger", "-o", file)
            done = subprocess.run(["hledger", "-f", file, "check", "--strict"], capture_output=True, text=True,
                                  timeout=60, check=False)
            expect(done.returncode == 0, f"hledger check --strict says {done.stderr}")


@contextlib.contextmanager
def timed():
    """Yields a function that tells the seconds since."""
    begun = time.monotonic()
    yield lambda: time.monotonic() - begun


def mail_holds(mail, text):
    """Whether the plain part of a mail holds the text."""
    return text in mail.get_body(("plain",)).get_content()
