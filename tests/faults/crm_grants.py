#!/usr/bin/env python3
"""The built program and the grant of a CRM: renewed once, whatever happens, and nothing secret is left anywhere.

    crm_grants.py PROGRAMS [--folder DIR] [--only WORD]

Every case is a fresh book and stand-ins as new. The first case that is off ends it with exit code 1.
"""

import argparse
import pathlib
import shutil
import signal
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

from stand import HUBSPOT_TOKEN, Children, Desk, Off, Sandbox, expect, timed, wait_for

TOKEN_PATH = "/services/oauth2/token"
ASK = ("crm", "fields", "--connection", "salesforce")  # Needs the outside and no worker.lock: several may run.


class Bench:
    """The stand-ins and a book that knows the app at Salesforce and nothing else."""

    def __init__(self, children, programs, folder):
        self.folder = folder
        self.programs = programs
        self.sandbox = Sandbox(children, programs, folder)
        self.base = Desk(programs, folder / "base", folder / "prepare.log")
        self.base.connect(self.sandbox.url)
        for name in ("client_id", "base_url"):
            self.base.ask("config", "set", f"salesforce.{name}",
                          self.sandbox.url["salesforce_client" if name == "client_id" else "salesforce"])
        self.desk = self.base

    def begin(self):
        self.sandbox.reset()
        log = self.folder / "commands.log"
        log.unlink(missing_ok=True)
        self.desk = self.base.copy_to(self.folder / "book", log)

    def give_grant(self):
        self.desk.environment = {**self.desk.environment,
                                 "QUITTANCE_SECRET_SALESFORCE_REFRESH_TOKEN": self.sandbox.url["salesforce_refresh"]}

    def end_session(self):
        """As after the organisation's time-out: the access token is good no more."""
        access = [secret for secret in self.sandbox.state()["salesforce"]["secrets"] if "!AQEAQ." in secret][-1]
        body = urllib.parse.urlencode({"token": access}).encode()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(self.sandbox.url["salesforce"] + "/services/oauth2/revoke", data=body, timeout=30):
            pass

    def token_calls(self):
        return sum(call["path"] == TOKEN_PATH for call in self.sandbox.state()["requests"]["salesforce"])

    def check_grant(self, calls):
        state = self.sandbox.state()["salesforce"]
        expect(not state["reused"], "a voided refresh token was sent again")
        expect(self.token_calls() == calls, f"tokens were asked for {self.token_calls()} times instead of {calls}")

    def at_once(self, count):
        """So many programs on one book at the same time. Their answers."""
        answers = [None] * count

        def one(number):
            answers[number] = self.desk.run(*ASK)
        threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers

    def die(self, name):
        """Ends the program at its first passage of this name; the names behind it."""
        log = self.desk.profile / "passages"
        log.unlink(missing_ok=True)
        probe = self.desk.copy_to(self.folder / "probe", self.folder / "probe.log")
        probe.ask(*ASK, QUITTANCE_CRASH_LOG=log)
        self.sandbox.reset()
        names = log.read_text(encoding="utf-8").splitlines()
        expect(name in names, f"the program passes only {names}")
        return names


def two_programs_renew_once(bench):
    """inv06: neither has an access token yet; both need one."""
    bench.give_grant()
    for answer in bench.at_once(2):
        expect(answer.code == 0, f"one of two programs ended with {answer.code}: {answer.out}{answer.err}")
    bench.check_grant(1)


def two_programs_that_are_refused_renew_once(bench):
    """inv06: the session of both has ended."""
    bench.give_grant()
    bench.desk.ask(*ASK)
    bench.end_session()
    for answer in bench.at_once(2):
        expect(answer.code == 0, f"one of two programs ended with {answer.code}: {answer.out}{answer.err}")
    bench.check_grant(2)  # Whoever comes second takes what the first has got.


def a_death_after_the_answer_was_kept_leaves_a_usable_grant(bench):
    """inv06: the new token is on the disk before it is used."""
    bench.give_grant()
    names = bench.die("after token renewal")
    kept = names.index("after commit", names.index("after token renewal")) + 1
    died = bench.desk.run(*ASK, QUITTANCE_CRASH_AT=str(kept))
    expect(died.code == -signal.SIGKILL, f"it did not die at {kept}: {died.code}")
    bench.desk.ask(*ASK)
    bench.desk.ask(*ASK)
    bench.check_grant(1)


def a_death_before_the_answer_was_kept_never_sends_the_token_again(bench):
    """inv06: what became of it nobody knows; asking again would end the whole grant."""
    for name in ("before token renewal", "after token renewal"):
        bench.begin()
        bench.give_grant()
        names = bench.die(name)
        died = bench.desk.run(*ASK, QUITTANCE_CRASH_AT=str(names.index(name) + 1))
        expect(died.code == -signal.SIGKILL, f"it did not die at {name}: {died.code}")
        calls = bench.token_calls()
        for _ in range(2):
            refused = bench.desk.ask(*ASK, codes=(1, 3)).json()["error"]["rule"]
            expect(refused == "oauth.grant_lost", f"after a death {name} it says {refused}")
        bench.check_grant(calls)


def sign_in(bench, service):
    """A person signs in with a browser. The code and the whole address the browser came back with."""
    running = bench.desk.start_shown("connections", "login", service)
    page = wait_for(lambda: next((word for word in running.said().split() if "/authorize?" in word), None),
                    "the page to sign in at", 120)

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_arguments):
            return None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
    try:
        opener.open(page, timeout=30)
        raise Off("the service did not send the browser back")
    except urllib.error.HTTPError as sent:
        back = sent.headers["Location"]
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(back, timeout=30) as shown:
        answer = shown.read().decode()
    expect(running.wait() == 0, f"signing in ended badly: {running.said()}")
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)
    expect(query["code"][0] not in answer and query["state"][0] not in answer, "the last page shows what it got")
    try:
        opener.open(back, timeout=5)
        raise Off("the listener still listens")
    except urllib.error.URLError:
        pass
    return query["code"][0], back, running.said()


def nothing_secret_is_left_anywhere(bench):
    """inv17: a whole run with both services, chatty logs, refusals; then everything that was written is searched."""
    chatty = {**bench.desk.environment, "QT_LOGGING_RULES": "quittance.*=true"}
    bench.desk.environment = chatty
    code, _, said = sign_in(bench, "salesforce")
    for command in (("crm", "sync"), ("crm", "fields", "--connection", "salesforce"), ("crm", "push"), ("crm", "status"),
                    ("connections", "list"), ("connections", "test", "salesforce"), ("config", "list")):
        bench.desk.run(*command)
    bench.end_session()
    bench.desk.run(*ASK)
    for status in (403, 500):
        bench.sandbox.faults({"service": "salesforce", "kind": "status", "status": status, "times": -1},
                             {"service": "hubspot", "kind": "status", "status": status, "times": -1})
        bench.desk.run("crm", "sync", "--full")
    bench.sandbox.faults()
    bench.desk.environment = {**chatty, "QUITTANCE_SECRET_HUBSPOT_TOKEN": "pat-wrong-3f0c9a51-88bb"}
    bench.desk.run("crm", "sync")
    state = bench.sandbox.state()
    expect(not state["salesforce"]["secret_in_address"], "an address that was asked holds a secret")
    secrets = set(state["salesforce"]["secrets"]) | {code, HUBSPOT_TOKEN, "pat-wrong-3f0c9a51-88bb"}
    expect(len(secrets) >= 6, f"the run has met only {len(secrets)} secrets")
    places = {str(file.relative_to(bench.folder)): file.read_bytes()
              for file in sorted((bench.folder / "book").rglob("*")) if file.is_file()}
    expect(any("logs" in name for name in places) and any(data.startswith(b"SQLite format 3") for data in places.values()),
           f"the run has left only {list(places)}")
    places["what the commands printed"] = (bench.folder / "commands.log").read_bytes()
    places["what signing in printed"] = said.encode()
    for secret in secrets:
        for form in {secret, urllib.parse.quote(secret, safe="")}:
            for name, data in places.items():
                expect(form.encode() not in data, f"{name} holds {form[:6]}…")
    logs = b"".join(data for name, data in places.items() if "logs" in name)
    expect(b"quittance.net" in logs or b"/services/data" in logs or b"GET" in logs, "the log says nothing of the network")


CASES = (two_programs_renew_once, two_programs_that_are_refused_renew_once,
         a_death_after_the_answer_was_kept_leaves_a_usable_grant,
         a_death_before_the_answer_was_kept_never_sends_the_token_again, nothing_secret_is_left_anywhere)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    parser.add_argument("--only", default="", help="cases whose name holds this word")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-grants-"))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    shutil.rmtree(folder / "place", ignore_errors=True)
    with timed() as seconds, Children() as children:
        try:
            bench = Bench(children, options.programs, folder / "place")
            for case in CASES:
                if options.only in case.__name__:
                    bench.begin()
                    case(bench)
                    print(f"{case.__name__.replace('_', ' ')} ({seconds():.0f} s)", flush=True)
        except Off as trouble:
            print(f"Something is off in {case.__name__}: {trouble}\nIts book and commands: {folder}", file=sys.stderr)
            return 1
    if not options.folder:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
