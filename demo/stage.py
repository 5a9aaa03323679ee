"""What the demo stands on: child processes that always end, the stand-ins, and the program's command line."""

import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time


class Off(Exception):
    """Something is not as it must be; the text says what."""


def expect(claim, text):
    if not claim:
        raise Off(text)


def wait_for(look, what, seconds=30):
    """Calls look until it answers something; Off when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise Off(f"waited {seconds} s for {what}")


def _die_with_parent():
    """Linux: the child gets SIGTERM when the demo ends in whatever way."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def _signal_group(child, number):
    """To the child and what it started: a browser's driver leaves its browser behind."""
    try:
        if os.name == "nt":
            child.terminate()
        else:
            os.killpg(child.pid, number)
    except ProcessLookupError:
        pass  # All of the group have ended.


class Children:
    """The processes started here, each with a group of its own. Leaving the block ends the groups."""

    def __init__(self):
        self._running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self._running):
            _signal_group(child, signal.SIGTERM)
        for child in self._running:
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def start(self, command, log, **options):
        """A process whose standard output can be read by line; its standard error goes to the file log."""
        on_linux = sys.platform.startswith("linux")
        with open(log, "w", encoding="utf-8") as errors:
            child = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True,
                encoding="utf-8", start_new_session=True, preexec_fn=_die_with_parent if on_linux else None, **options)
        self._running.append(child)
        return child


def first_line(child, wanted, seconds=30):
    """The first line of output for which wanted answers something: that answer. Keeps reading afterwards, so that
    the child never waits for us."""
    found, done = [], threading.Event()

    def read():
        for line in child.stdout:
            if not found and wanted(line):
                found.append(wanted(line))
                done.set()
        done.set()

    threading.Thread(target=read, daemon=True).start()
    done.wait(seconds)
    expect(found, f"{os.path.basename(child.args[0])} did not say that it is ready (exit code {child.poll()})")
    return found[0]


def start_sandbox(children, programs, mail_dir, log, *options):
    """The stand-ins for Stripe, HubSpot and the mail server. Their addresses, as their ready line tells them."""
    child = children.start([program(programs, "quittance-sandbox"), "--port", "0", "--ready-line", "--mail-dir",
                            mail_dir, *options], log)
    ready = json.loads(first_line(child, lambda line: line if line.startswith("{") else None))
    for name in ("stripe", "hubspot", "smtp", "pay"):
        expect(ready.get(name), f"the sandbox does not say where {name} is")
    return ready


def program(folder, name):
    path = os.path.join(folder, name + (".exe" if os.name == "nt" else ""))
    expect(os.path.exists(path), f"{path} is not built")
    return path


class Quittance:
    """The program's command line on one book, always with --json."""

    def __init__(self, programs, profile, environment, log):
        self.path = program(programs, "quittance")
        self.profile = profile
        self.environment = environment
        self._log = log

    def run(self, *arguments, codes=(0,), stdin=None):
        """What the command printed. Off unless its exit code is one of codes."""
        command = [self.path, "--profile", self.profile, "--json", *arguments]
        try:
            done = subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8",
                                  env=self.environment, timeout=120, check=False)
        except subprocess.TimeoutExpired as endless:
            raise Off(f"quittance {' '.join(arguments)} did not end within {endless.timeout} s") from endless
        with open(self._log, "a", encoding="utf-8") as log:
            log.write(f"$ quittance {' '.join(arguments)}\n{done.stdout}{done.stderr}(exit code {done.returncode})\n")
        if done.returncode not in codes:
            said = (done.stdout + done.stderr).strip()[-1500:]
            raise Off(f"quittance {' '.join(arguments)} ended with {done.returncode}:\n{said}")
        return done.stdout

    def ask(self, *arguments, codes=(0,)):
        """The one JSON document the command prints."""
        text = self.run(*arguments, codes=codes)
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            raise Off(f"quittance {' '.join(arguments)} printed no JSON: {text[:300]}") from error

    def lines(self, *arguments):
        """The objects of a list, one a line."""
        return [json.loads(line) for line in self.run(*arguments).splitlines() if line.strip()]
