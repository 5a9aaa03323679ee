#!/usr/bin/env python3
"""Measures first loads of a CRM against the service's own Node client, whole programs, on the same stand-in.

    crm_load.py PROGRAMS FOLDER [--people N] [--rounds N] [--only hubspot|salesforce] [--latency MS]
    crm_load.py PROGRAMS FOLDER --goals [--rounds N] [--quick]

Each round runs both, in turns. Told are records a second, processor seconds and the peak of memory of each program, and
the ratios of their medians. The first load of Quittance reads more than the client does (owners, archived records,
interactions); it is all counted. --goals runs everything there is a goal for and ends with one table; it fails when one
is missed. Without --limits the stand-in tells HubSpot's callers that they may ask as often as they like.
"""

import argparse
import http.client
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "faults"), str(HERE.parent / "clients")]

from run_clients import fetch_libraries, find_tools  # noqa: E402
from stand import Children, Desk, Sandbox, wait_for  # noqa: E402


def measured(command, **options):
    """Runs a program to its end: its output, and what it took."""
    before = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)
    out = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}: {out}")
    return out, {"seconds": time.monotonic() - before, "cpu": used.ru_utime + used.ru_stime, "mb": used.ru_maxrss / 1024}


BURST = 190  # Requests that HubSpot's stand-in allows in ten seconds where it counts them.
FREE = 1_000_000
HUBSPOT_LIST = ("/crm/objects/2026-09/contacts?limit=100&associations=companies&properties=firstname,lastname,email,phone,"
                "company,hubspot_owner_id,lastmodifieddate,hs_merged_object_ids,hs_calculated_merged_vids")


def page_time(url, pages):
    """Seconds a page of HubSpot's list takes one behind the other, when nothing at all is done with it."""
    host = urllib.parse.urlparse(url)
    line = http.client.HTTPConnection(host.hostname, host.port)
    after, times = "", []
    for _ in range(pages):
        begun = time.monotonic()
        line.request("GET", HUBSPOT_LIST + after, headers={"Authorization": "Bearer pat-eu1-probe"})
        body = line.getresponse().read()
        times.append(time.monotonic() - begun)
        following = json.loads(body[body.rfind(b'"paging"') - 1:].replace(b',"paging"', b'{"paging"', 1))
        after = "&after=" + following["paging"]["next"]["after"]
    return statistics.mean(times)


class Match:
    def __init__(self, options):
        self.goals = []
        self.options = options
        self.folder = options.folder.resolve()
        self.node, npm = find_tools("load.mjs")
        fetch_libraries(npm, self.folder / "node", HERE)
        for script in HERE.glob("*.mjs"):
            shutil.copy(script, self.folder / "node" / script.name)

    def desk(self, number, url, service):
        """A fresh book that knows one CRM."""
        profile = self.folder / f"book-{service}-{number}"
        shutil.rmtree(profile, ignore_errors=True)
        desk = Desk(str(self.options.programs), profile, self.folder / "commands.log")
        desk.ask("config", "set", "company.name", "Brightwater GmbH")
        desk.ask("config", "set", f"{service}.base_url", url[service])
        if service == "salesforce":
            desk.ask("config", "set", "salesforce.client_id", url["salesforce_client"])
        return desk

    def ours(self, number, url, service):
        desk = self.desk(number, url, service)
        environment = dict(desk.environment)
        if service == "salesforce":
            environment["QUITTANCE_SECRET_SALESFORCE_REFRESH_TOKEN"] = url["salesforce_refresh"]
            environment.pop("QUITTANCE_SECRET_HUBSPOT_TOKEN")
        command = [desk.path, "--profile", str(desk.profile), "--json", "crm", "sync"]
        out, took = measured(command, env=environment, stderr=subprocess.DEVNULL)
        return json.loads(out.splitlines()[-1]), took

    def theirs(self, number, url, service):
        file = self.folder / f"client-{service}-{number}.sqlite"
        for old in self.folder.glob(file.name + "*"):
            old.unlink()
        extra = [url["salesforce_client"], url["salesforce_refresh"]] if service == "salesforce" else []
        command = [self.node, str(self.folder / "node" / f"load_{service}.mjs"), url[service], str(file), *extra]
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        out, took = measured(command, env=kept)
        return json.loads(out.splitlines()[-1]), took

    def stand(self, children, people, service, latency=0, limits=False):
        """A stand-in of its own for each run: tokens are used up, and nobody finds it warm."""
        more = ["--limits", "--burst", str(BURST)] if limits else ["--burst", str(FREE)]
        sandbox = Sandbox(children, str(self.options.programs), self.folder / "stand", "--people", str(people), *more)
        if latency:
            sandbox.faults({"service": service, "kind": "latency", "latency_ms": latency, "times": -1})
        return sandbox

    def goal(self, what, wanted, measured, met):
        self.goals.append((what, wanted, measured, met))
        print(f"goal: {what}: wanted {wanted}, measured {measured}: {'met' if met else 'MISSED'}", flush=True)

    def one(self, side, number, service, people, **world):
        """One run of one side: what it told, what it took, and what was asked of the service."""
        with Children() as children:
            sandbox = self.stand(children, people, service, **world)
            told, took = (self.theirs if side == "client" else self.ours)(number, sandbox.url, service)
            asked = [call["status"] for call in sandbox.state()["requests"][service]]
        records = told["records"] if side == "client" else told["contacts_known"]
        took = {**took, "rate": records / took["seconds"], "records": records, "asked": asked}
        print(f"{service} {side} {number + 1}: {records} records in {took['seconds']:.1f} s, {took['rate']:.0f} a second, "
              f"{took['cpu']:.1f} s of processor, {took['mb']:.0f} MB", flush=True)
        return took

    def play(self, service, latency):
        sides = ("client", "quittance")
        results = {side: [] for side in sides}
        for number in range(self.options.rounds):
            for side in sides:
                results[side].append(self.one(side, number, service, self.options.people, latency=latency))
        medians = {side: {key: statistics.median(run[key] for run in runs) for key in ("rate", "cpu", "mb")}
                   for side, runs in results.items()}
        ours, theirs = medians["quittance"], medians["client"]
        print(f"{service}: {ours['rate']:.0f} records a second against {theirs['rate']:.0f}: "
              f"{ours['rate'] / theirs['rate']:.2f} times; "
              f"processor {ours['cpu'] / theirs['cpu']:.2f} times; memory {ours['mb']:.0f} MB against {theirs['mb']:.0f} MB")
        return ours, theirs

    def play_goals(self):
        for service, rate_wanted in (("hubspot", 2.0), ("salesforce", 1.3)):
            ours, theirs = self.play(service, 0)
            rate, cpu = ours["rate"] / theirs["rate"], ours["cpu"] / theirs["cpu"]
            self.goal(f"{service}, no latency: rate", f"{rate_wanted:.1f} times its client", f"{rate:.2f} times",
                      rate >= rate_wanted)
            self.goal(f"{service}, no latency: processor", "0.70 of its client", f"{cpu:.2f}", cpu <= 0.7)
        for service, rate_wanted in (("hubspot", 1.1), ("salesforce", 1.5)):
            ours, theirs = self.play(service, 30)
            rate = ours["rate"] / theirs["rate"]
            self.goal(f"{service}, 30 ms: rate", f"{rate_wanted:.1f} times its client", f"{rate:.2f} times",
                      rate >= rate_wanted)
            if service == "hubspot":
                with Children() as children:
                    url = self.stand(children, 20_000, "hubspot", latency=30).url["hubspot"]
                    part = ours["rate"] * page_time(url, 100) / 100
                self.goal("hubspot, 30 ms: of what serial pages allow", "94 %", f"{part:.0%}", part >= 0.94)
        self.play_limits()
        self.play_window()
        self.play_memory()

    def play_limits(self):
        took = self.one("quittance", 0, "hubspot", self.options.people, limits=True)
        allowed = BURST * (took["seconds"] / 10 + 1)  # More would not have fitted into any ten seconds.
        refused = took["asked"].count(429)
        part = len(took["asked"]) / allowed
        self.goal("hubspot, published limits: of the allowed rate", "90 %", f"{part:.0%}", part >= 0.9)
        self.goal("hubspot, published limits: requests refused", "0", str(refused), refused == 0)

    def play_memory(self):
        sizes = (10_000, 100_000) if self.options.quick else (10_000, 100_000, 1_000_000)
        for service in ("hubspot", "salesforce"):
            idle = self.one("quittance", 0, service, 40)["mb"]
            peaks = [self.one("quittance", 0, service, people)["mb"] for people in sizes]
            self.goal(f"{service}, memory at {sizes[-1]} against {sizes[0]}", "1.10 times",
                      f"{peaks[-1] / peaks[0]:.2f} times", peaks[-1] <= 1.1 * peaks[0])
            self.goal(f"{service}, memory over idle", "40 MB", f"{max(peaks) - idle:.0f} MB", max(peaks) - idle <= 40)

    def play_window(self):
        """The window takes a first load in: how long does its event loop stand still meanwhile?"""
        stalls = self.folder / "stalls.jsonl"
        stalls.unlink(missing_ok=True)
        with Children() as children:
            sandbox = self.stand(children, self.options.people, "hubspot")
            desk = self.desk(0, sandbox.url, "hubspot")
            children.start([desk.path, "--profile", str(desk.profile), "--stalls", str(stalls)],
                           str(self.folder / "window.log"), env=desk.environment)
            wait_for(lambda: stalls.exists() and stalls.read_text().count("\n") >= 3, "the window")
            begun = time.time() * 1000
            # The window holds the book: it does what the command asks for.
            command = [desk.path, "--profile", str(desk.profile), "--json", "crm", "sync"]
            measured(command, env=desk.environment, stderr=subprocess.DEVNULL)
            ended = time.time() * 1000
            time.sleep(2)
            lines = [json.loads(line) for line in stalls.read_text().splitlines()]
        # The last line holds what came in the second before it.
        during = [line for line in lines if begun < line["at"] <= ended + 1000]
        longest = max(line["longest_ms"] for line in during)
        over = sum(line["over_16_ms"] for line in during)
        print(f"window: {ended - begun:.0f} ms for {self.options.people} contacts, {sum(line['turns'] for line in during)} turns "
              f"of the event loop, {over} longer than a frame, the longest {longest} ms")
        self.goal("window during the load: longest stall", "16 ms", f"{longest} ms", longest <= 16)
        self.goal("window during the load: stalls above 16 ms", "0", str(over), over == 0)

    def tell(self):
        print("\n| goal | wanted | measured | |\n|---|---|---|---|")
        for what, wanted, measured, met in self.goals:
            print(f"| {what} | {wanted} | {measured} | {'met' if met else 'missed'} |")
        return all(met for *_, met in self.goals)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--latency", type=int, default=0, metavar="MS")
    parser.add_argument("--only", choices=("hubspot", "salesforce"))
    parser.add_argument("--goals", action="store_true", help="everything there is a goal for, in one table")
    parser.add_argument("--quick", action="store_true", help="without the million records")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    match = Match(options)
    if options.goals:
        match.play_goals()
        sys.exit(0 if match.tell() else 1)
    for service in (options.only,) if options.only else ("hubspot", "salesforce"):
        match.play(service, options.latency)


if __name__ == "__main__":
    main()
