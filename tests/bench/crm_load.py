#!/usr/bin/env python3
"""Measures first loads of a CRM against the service's own Node client, whole programs, on the same stand-in.

    crm_load.py PROGRAMS FOLDER [--people N] [--rounds N] [--only hubspot|salesforce]

Each round runs both, in turns. Told are records a second, processor seconds and the peak of memory of each program, and
the ratios of their medians. The first load of Quittance reads more than the client does (owners, archived records,
interactions); it is all counted.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "faults"), str(HERE.parent / "clients")]

from run_clients import fetch_libraries, find_tools  # noqa: E402
from stand import Children, Desk, Sandbox  # noqa: E402


def measured(command, **options):
    """Runs a program to its end: its output, and what it took."""
    before = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)
    out = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}: {out}")
    return out, {"seconds": time.monotonic() - before, "cpu": used.ru_utime + used.ru_stime, "mb": used.ru_maxrss / 1024}


class Match:
    def __init__(self, options):
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

    def play(self, service):
        sides = {"client": self.theirs, "quittance": self.ours}
        results = {side: [] for side in sides}
        for number in range(self.options.rounds):
            for side, run in sides.items():
                # A stand-in of its own: tokens are used up, and neither finds it warm.
                with Children() as children:
                    sandbox = Sandbox(children, str(self.options.programs), self.folder / "stand",
                                      "--people", str(self.options.people))
                    if self.options.latency:
                        sandbox.faults({"kind": "latency", "latency_ms": self.options.latency, "times": -1})
                    told, took = run(number, sandbox.url, service)
                records = told["records"] if side == "client" else told["contacts_known"]
                results[side].append({**took, "rate": records / took["seconds"], "records": records})
                print(f"{service} {side} {number + 1}: {records} records in {took['seconds']:.1f} s, "
                      f"{took['cpu']:.1f} s of processor, {took['mb']:.0f} MB", flush=True)
        medians = {side: {key: statistics.median(run[key] for run in runs) for key in ("rate", "cpu", "mb")}
                   for side, runs in results.items()}
        ours, theirs = medians["quittance"], medians["client"]
        print(f"{service}: {ours['rate']:.0f} records a second against {theirs['rate']:.0f}: {ours['rate'] / theirs['rate']:.2f} times; "
              f"processor {ours['cpu'] / theirs['cpu']:.2f} times; memory {ours['mb']:.0f} MB against {theirs['mb']:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--latency", type=int, default=0, metavar="MS")
    parser.add_argument("--only", choices=("hubspot", "salesforce"))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    match = Match(options)
    for service in (options.only,) if options.only else ("hubspot", "salesforce"):
        match.play(service)


if __name__ == "__main__":
    main()
