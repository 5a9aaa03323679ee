#!/usr/bin/env python3
"""Ends the program at every point it passes, as a power cut would, and looks for what was lost or done twice.

    crash_matrix.py PROGRAMS [--folder DIR] [--jobs N] [--only STORY:POINT[,POINT...]] [--seeded N [--seed S]]

One case is a story and one or two points: the story's command dies at the first, the restart at the second. With
QUITTANCE_LONG=1 every pair is tried, otherwise a sample; of stories whose points the clock decides, a sample always.
With --seeded, instead, N cases are drawn at random: story, point and second point, the same ones for the same seed. The
first case that is off ends it with exit code 1.
"""

import argparse
import concurrent.futures
import datetime
import os
import pathlib
import random
import shutil
import signal
import sys
import tempfile

import bank_stories
import charge_stories
import crm_stories
import money_stories
import transfer_story
from stand import ROOT, Children, Desk, Off, Sandbox, book_day, expect, mail_holds, timed, wait_for

PAIR_STEP = 37  # The ordinary run tries every 37th pair.
FEW = 3  # Pairs of a story whose points vary.
LONG_TIMES = 20  # So many times as many of them in the long run.
LIST = ROOT / "demo" / "samples" / "november.csv"
OTHER = ROOT / "demo" / "samples" / "bw-1042.xml"


def perform(desk):
    """A restart takes up what is due. Code 3: a person has to say what became of a mail."""
    desk.ask("outbox", "run", codes=(0, 3))


class Story:
    """A command that dies, and the command that comes back after it."""

    def __init__(self, name, command, again, prepare=lambda case: None, recover=lambda case: None, check=None,
                 step=1):
        self.name = name
        self.command = command
        self.again = again
        self.prepare = prepare  # Before the first death.
        self.recover = recover  # What a person does after the last one, before anything else.
        self.check = check  # What must hold in the end; without it, that the invoice was sent and paid once.
        self.step = step  # From one point played to the next, of those passed again and again.

    @property
    def varies(self):
        """Whether the clock decides how many points the command passes: reading commits what came in a second."""
        return self.step > 1


def import_lists(case):
    """A person imports once more, since nobody told how it went: each invoice of the file is there once."""
    again = case.desk.ask("invoices", "import", LIST).json()
    drafts = case.desk.ask("invoices", "list", "--status", "draft").lines()
    expect(len(again["ids"]) in (0, len(drafts)), f"half of an import stayed: {again}")
    expect(len(again["ids"]) + again["already_here"] == len(drafts) > 5, f"{again} makes {len(drafts)} drafts")


def make_draft(case):
    case.draft = case.desk.ask("invoices", "import", OTHER).json()["ids"][0]


def issue_again(case):
    """Issuing once more answers with the number that follows the first invoice's, whether it was given or not."""
    for _ in range(2):
        numbers = case.desk.ask("invoices", "issue", case.draft).json()["numbers"]
        expect(numbers == ["INV-2026-000002"], f"the number is {numbers}")
    rows = case.desk.ask("invoices", "list").lines()
    expect(len(rows) == 2, f"two invoices have become {rows}")


def leave_uncertain(case):
    case.die(("invoices", "send", case.number), case.place.data_begun)
    perform(case.desk)
    uncertain = [row["id"] for row in case.desk.outbox() if row["state"] == "uncertain"]
    expect(len(uncertain) == 1, f"a mail that was cut off is not uncertain: {case.desk.outbox()}")
    case.uncertain = uncertain[0]


def make_schedules(case):
    """Two documents that come back daily, three days of each due."""
    first = book_day() - datetime.timedelta(days=2)
    case.schedules = [case.desk.ask("schedules", "add", case.number, "--every", "1d", "--count", "3", "--from", first.isoformat(),
                                    "--name", name).json()["ids"][0] for name in ("Hosting", "Rent")]


def each_draft_once(case):
    """Whatever was made before the end, every day of every schedule has its draft, and one only."""
    case.desk.ask("schedules", "run")
    drafts = [row["id"] for row in case.desk.ask("invoices", "list", "--status", "draft").lines()]
    origins = [case.desk.show(draft)["origin"] for draft in drafts]
    made = {(origin["schedule_id"], origin["day"]) for origin in origins}
    expect(len(drafts) == len(made) == 6, f"the drafts come from {origins}")
    expect({schedule for schedule, _ in made} == set(case.schedules), f"the drafts come from {origins}")


RUN = lambda case: ("outbox", "run")  # noqa: E731
STORIES = {story.name: story for story in (
    Story("import", lambda case: ("invoices", "import", str(LIST)), lambda case: ("invoices", "import", str(LIST)),
          recover=import_lists),
    Story("issue", lambda case: ("invoices", "issue", case.draft), lambda case: ("invoices", "issue", case.draft),
          prepare=make_draft, recover=issue_again),
    Story("recur", lambda case: ("schedules", "run"), lambda case: ("schedules", "run"),
          prepare=make_schedules, recover=each_draft_once),
    Story("send", lambda case: ("invoices", "send", case.number), RUN),
    Story("resolve", lambda case: ("outbox", "resolve", case.uncertain, "--as", "again"), RUN,
          prepare=leave_uncertain),
    Story("charge", charge_stories.charge, RUN, prepare=charge_stories.save_card, recover=charge_stories.charge_again,
          check=charge_stories.check_charged),
    Story("capture", charge_stories.capture, RUN, prepare=charge_stories.put_aside, recover=charge_stories.capture_again,
          check=charge_stories.check_charged),
    Story("release", charge_stories.release, RUN, prepare=charge_stories.put_aside, recover=charge_stories.release_again,
          check=charge_stories.check_released),
    Story("poll", lambda case: ("payments", "poll"), lambda case: ("payments", "poll"),
          prepare=money_stories.send_and_pay),
    Story("revoke", RUN, RUN, prepare=money_stories.owe_less, check=money_stories.check_revoked),
    Story("ask_refund", money_stories.refund, RUN, prepare=money_stories.owe_back, recover=money_stories.refund_again,
          check=money_stories.check_refunded),
    Story("refund", RUN, RUN, prepare=money_stories.ask_refund, check=money_stories.check_refunded),
    Story("transfer", transfer_story.command, RUN, recover=transfer_story.send_again, check=transfer_story.check),
    *bank_stories.stories(Story),
    *crm_stories.stories(Story, RUN),
)}

# Deaths between two points, while the other side keeps the program waiting: the story, at what, the other side's fault,
# words added to the command, and what counts there when it has acted.
LATE = {"service": "stripe", "kind": "latency", "latency_ms": 20000}
WAITS = (("send", "the link is made", LATE | {"method": "POST", "path": "^/v1/payment_links"}, (),
          lambda sandbox: len(sandbox.state()["stripe"]["links"])),
         ("send", "the mail is stored", None, ("--to", "hang@lefevre.example"),
          lambda sandbox: sandbox.state()["smtp"]["accepted"]),
         ("charge", "the card is charged", LATE | {"method": "POST", "path": "^/v1/payment_intents$"}, (),
          lambda sandbox: len(sandbox.state()["stripe"]["charges"])),
         ("capture", "it is taken", LATE | {"method": "POST", "path": "/capture$"}, (),
          lambda sandbox: sum(each["captured"] for each in sandbox.state()["stripe"]["charges"])),
         ("transfer", "the transfer is asked for", LATE | {"method": "POST", "path": "^/v1/payment_intents$"}, (),
          lambda sandbox: len(sandbox.state()["stripe"]["intents"])),
         ("poll", "events are read", LATE | {"path": "^/v1/events"}, (),
          lambda sandbox: sandbox.calls("GET", "/v1/events")),
         *crm_stories.waits({"kind": "latency", "latency_ms": 20000}))


class Case:
    """One story on a fresh copy of the prepared book, with stand-ins as new."""

    def __init__(self, place, story, points):
        self.place = place
        self.story = story
        self.points = points
        self.sandbox = place.sandbox
        self.invoice, self.number = place.invoice, place.number
        place.sandbox.reset()
        place.log.unlink(missing_ok=True)
        self.desk = place.base.copy_to(place.folder / "book", place.log)
        self.paid = False
        self.survived = False  # A point of it was not passed.

    def pay(self):
        links = self.sandbox.links(self.invoice)
        expect(len(links) == 1, f"{len(links)} payment links carry the invoice")
        outcome = self.sandbox.pay(links[0]["url"])
        expect(outcome["state"] == "paid", f"paying says {outcome}")
        self.paid = True

    def passages(self, *earlier):
        """The names of the points that the story's next command passes after dying at the earlier ones."""
        self.story.prepare(self)
        commands = [self.story.command(self)] + [self.story.again(self)] * len(earlier)
        for command, point in zip(commands, earlier):
            if not self.die(command, point):
                return []
        log = self.desk.profile / "passages"
        self.desk.ask(*commands[-1], codes=(0, 3), QUITTANCE_CRASH_LOG=log)
        return log.read_text(encoding="utf-8").splitlines()

    def die_waiting(self, fault, words, count):
        """Dies after the other side has acted, before it has answered."""
        self.story.prepare(self)
        if fault:
            self.sandbox.faults(fault)
        before = count(self.sandbox)
        with self.desk.start(*self.story.command(self), *words) as running:
            try:
                wait_for(lambda: count(self.sandbox) > before, "the other side to act")
                expect(running.poll() is None, "it did not wait for the answer")
            finally:
                running.kill()
        expect(running.returncode == -signal.SIGKILL, f"it ended with {running.returncode}")
        self.sandbox.faults()

    def die(self, command, point):
        """Dies at the point. False where a command whose points vary passed fewer this time, and ended well."""
        log = self.desk.profile / "passed"
        log.unlink(missing_ok=True)
        answer = self.desk.run(*command, QUITTANCE_CRASH_AT=str(point), QUITTANCE_CRASH_LOG=log)
        if self.story.varies and answer.code in (0, 3):
            passed = len(log.read_text(encoding="utf-8").splitlines())
            expect(passed < point, f"quittance {' '.join(command)} went on after point {point}")
            return False
        expect(answer.code == -signal.SIGKILL, f"quittance {' '.join(command)} did not die at point {point}: exit code "
               f"{answer.code}\n{answer.out}{answer.err}")
        return True

    def play(self):
        """Dies, comes back, and must end as if nothing had happened. What a person had to do."""
        if self.points and isinstance(self.points[0], tuple):
            self.die_waiting(*self.points[0][2:])
        else:
            self.story.prepare(self)
            for number, point in enumerate(self.points):
                if not self.die(self.story.again(self) if number else self.story.command(self), point):
                    self.survived = True
                    break
        self.story.recover(self)
        perform(self.desk)
        perform(self.desk)
        self.wait_for_the_other_side()
        if self.story.check:
            self.story.check(self)
            self.desk.check_ledger()
            return ""
        by_hand = self.settle()
        self.check_sent()
        if not self.paid:
            self.pay()
        self.check_paid()
        return by_hand

    def wait_for_the_other_side(self):
        """A provider that still has the first request in hand says so; it is asked again until it is done."""
        def nothing_waits():
            if not any(row["state"] == "waiting" for row in self.desk.outbox()):
                return True
            perform(self.desk)
            return False
        wait_for(nothing_waits, "the other side to be done", 60)

    def settle(self):
        """What only a person can do: send again what was never asked for, tell the fate of an uncertain mail."""
        outbox, mails = self.desk.outbox(), self.sandbox.mails()
        expect(len(mails) <= 1, f"{len(mails)} mails were sent by the program alone")
        if not outbox:
            expect(not self.sandbox.links(self.invoice) and not mails, "something was done that was never asked for")
            self.desk.ask("invoices", "send", self.number)
            return "asked for by hand"
        kinds = sorted(row["what"] for row in outbox if row["state"] != "dropped")
        expect(kinds == ["mail", "payment_link"], f"half of a wish is in the outbox: {outbox}")
        uncertain = [row["id"] for row in outbox if row["state"] == "uncertain"]
        if not uncertain:
            return ""
        fate = "accepted" if mails else "again"
        self.desk.ask("outbox", "resolve", uncertain[0], "--as", fate)
        perform(self.desk)
        return f"uncertain mail resolved as {fate}"

    def check_sent(self):
        links, mails = self.sandbox.links(self.invoice), self.sandbox.mails()
        expect(len(links) == 1, f"{len(links)} payment links carry the invoice")
        expect(len(self.sandbox.link_keys()) == 1, f"links were asked for under {self.sandbox.link_keys()}")
        expect(len(mails) == 1, f"{len(mails)} mails were sent")
        expect(mail_holds(mails[0], links[0]["url"]) and mail_holds(mails[0], self.number),
               "the mail lacks the link or the number")
        rows = self.desk.outbox()
        expect(all(row["state"] in ("done", "dropped") for row in rows), f"the outbox still holds {rows}")
        if not self.paid:
            refused = self.desk.ask("invoices", "send", self.number, codes=(1,)).json()["error"]["rule"]
            expect(refused == "link.already_mailed", f"sending once more is refused by {refused}")

    def check_paid(self):
        self.desk.ask("payments", "poll")
        second = self.desk.ask("payments", "poll").json()
        expect(second["payments_booked"] == 0, f"polling again booked {second}")
        payments = self.desk.ask("payments", "list").lines()
        expect(len(payments) == 1 and payments[0]["pays"] == [self.number], f"the payments are {payments}")
        shown = self.desk.show(self.number)
        found = {key: shown[key] for key in ("state", "link", "last_mail")} | {"open": shown["open"]["minor"]}
        expect(found == {"state": "paid", "link": "paid", "last_mail": "accepted", "open": 0}, f"the invoice is {found}")
        expect(payments[0]["amount"] == shown["total"] and payments[0]["unallocated"]["minor"] == 0,
               f"{payments[0]} does not pay {shown['total']}")
        expect(payments[0]["fee"]["minor"] > 0, "the fee is missing")
        entries = [line["kind"] for line in shown["timeline"]]
        for kind in ("LinkIssued", "MailAccepted", "PaymentReceived", "PaymentAllocated", "GatewayBalanceMoved"):
            expect(entries.count(kind) == 1, f"{kind} stands {entries.count(kind)} times in the timeline")
        rows = self.desk.outbox()
        self.desk.ask("invoices", "send", self.number, codes=(1,))
        expect(self.desk.outbox() == rows, "a refused wish left something in the outbox")
        self.desk.check_ledger()


class Place:
    """One worker's folder, stand-ins and prepared book."""

    def __init__(self, children, programs, folder):
        self.folder = folder
        self.log = folder / "commands.log"
        self.sandbox = Sandbox(children, programs, folder)
        self.base = Desk(programs, folder / "base", folder / "prepare.log")
        self.base.connect(self.sandbox.url)
        self.invoice, self.number = self.base.issue_sample()
        names = Case(self, STORIES["send"], ()).passages()
        self.data_begun = names.index("mail data begun") + 1


class Matrix:
    """All cases, spread over a few places."""

    def __init__(self, places, long):
        self.places = places
        self.free = list(places)
        self.long = long
        self.runs = 0

    def map(self, work, items):
        """work(place, item) for every item, as many at once as there are places; in the order of the items."""
        def one(item):
            place = self.free.pop()  # Atomic; there are as many threads as places.
            try:
                return work(place, item)
            finally:
                self.free.append(place)

        pool = concurrent.futures.ThreadPoolExecutor(len(self.places))
        try:
            yield from pool.map(one, items)
        finally:
            pool.shutdown(cancel_futures=True)

    def play(self, story, cases):
        """Cases are (points, label); prints a line for each."""
        def one(place, case):
            with timed() as seconds:
                played = Case(place, story, case[0])
                try:
                    by_hand = played.play()
                except Off as trouble:
                    self.explain(place, story, case, trouble)
                    raise
                died = "not passed this time, " if played.survived else ""
                return (f"{story.name} {case[1]}: {died}once{', ' + by_hand if by_hand else ''} ({seconds():.1f} s)",
                        played.survived)

        survived = []
        for line, missed in self.map(one, cases):
            self.runs += 1
            survived.append(missed)
            print(line, flush=True)
        expect(sum(survived) * 2 <= len(survived), f"{story.name} died at {survived.count(False)} of {len(cases)} points")

    def explain(self, place, story, case, trouble):
        points = ",".join(str(WAITS.index(each)) + "w" if isinstance(each, tuple) else str(each) for each in case[0])
        kept = place.folder.parent / f"off-{story.name}-{points}"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(place.folder, kept)
        print(f"OFF {story.name} {case[1]}: {trouble}\n"
              f"Again by: tests/faults/crash_matrix.py PROGRAMS --only {story.name}:{points}\n"
              f"Book, mails and every command with its answer: {kept}", flush=True)

    def story(self, story):
        """Every point, or each first of its kind and some of the others, and pairs. How many points were played."""
        firsts = Case(self.places[0], story, ()).passages()
        expect({"before commit", "after commit"} <= set(firsts), f"{story.name} passes only {firsts}")
        print(f"{story.name} passes {len(firsts)} points", flush=True)
        numbered = [(at, name) for at, name in enumerate(firsts, 1)
                    if self.long or at % story.step == 0 or name not in firsts[:at - 1]]
        self.play(story, [((at,), f"{at} {name}") for at, name in numbered])
        waits = [((wait,), f"while {wait[1]}") for wait in WAITS if wait[0] == story.name]
        self.play(story, waits)

        def restart(place, first):
            return [((first[0], at), f"{first[0]} {first[1]}, then {at} {name}") for at, name
                    in enumerate(Case(place, story, ()).passages(first[0]), 1)]

        chance = random.Random(story.name)
        begun = numbered
        if story.varies:  # So many are passed that a sample, the same in every run, has to do.
            begun = chance.sample(numbered, min(len(numbered), FEW * (LONG_TIMES if self.long else 1)))
        restarts = list(self.map(restart, begun))
        pairs = [pair for own in restarts for pair in own]
        if story.varies:
            chosen = [chance.choice(own) for own in restarts if own]
        else:
            chosen = pairs if self.long else pairs[::PAIR_STEP]
        print(f"{story.name}: {len(chosen)} of {len(pairs)} pairs", flush=True)
        self.play(story, chosen)
        return len(numbered) + len(waits), len(chosen)

    def seeded(self, count, seed):
        """Cases drawn at random: a story, a point, and for every second case a point of the restart."""
        known = {}

        def passages(place, story, *points):
            """How many points the next command passes; found out once."""
            if (story.name, *points) not in known:
                known[(story.name, *points)] = len(Case(place, story, ()).passages(*points))
            return known[(story.name, *points)]

        def one(place, number):
            chance = random.Random(f"{seed} {number}")
            story = chance.choice(list(STORIES.values()))
            points = ()
            for _ in range(chance.choice((1, 2))):
                if most := passages(place, story, *points):
                    points += (chance.randint(1, most),)
            label = f"{number} at {', then '.join(map(str, points))}"
            try:
                by_hand = Case(place, story, points).play()
            except Off as trouble:
                self.explain(place, story, (points, label), trouble)
                raise
            return f"{story.name} {label}: once{', ' + by_hand if by_hand else ''}"

        for line in self.map(one, range(1, count + 1)):
            self.runs += 1
            print(line, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="where the programs are")
    parser.add_argument("--folder", help="where the books go; a temporary one without")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", help="one story, or one case of it: STORY[:POINT[,POINT]]")
    parser.add_argument("--seeded", type=int, help="so many cases drawn at random; with QUITTANCE_LONG=1 a thousand")
    parser.add_argument("--seed", default="1", help="what they are drawn from")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder or tempfile.mkdtemp(prefix="quittance-crash-"))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with timed() as seconds, Children() as children:
        try:
            places = []
            for number in range(1 if options.only else max(1, options.jobs)):
                shutil.rmtree(folder / f"place{number}", ignore_errors=True)
                places.append(Place(children, options.programs, folder / f"place{number}"))
            matrix = Matrix(places, os.environ.get("QUITTANCE_LONG") == "1")
            if options.only:
                story, _, points = options.only.partition(":")
                if not points:
                    matrix.story(STORIES[story])
                    return 0
                chosen = tuple(WAITS[int(at[:-1])] if at.endswith("w") else int(at) for at in points.split(","))
                matrix.play(STORIES[story], [(chosen, points)])
                return 0
            if options.seeded:
                matrix.seeded(1000 if matrix.long else options.seeded, options.seed)
                print(f"{matrix.runs} runs out of seed {options.seed}: 0 lost, 0 double ({seconds():.0f} s)")
                return 0
            counts = [matrix.story(story) for story in STORIES.values()]
        except Off as trouble:
            print(f"Something is off: {trouble}", file=sys.stderr)
            return 1
        print(f"{sum(points for points, _ in counts)} points and {sum(pairs for _, pairs in counts)} pairs in "
              f"{matrix.runs} runs, nothing lost, nothing twice ({seconds():.0f} s)")
    if not options.folder:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
