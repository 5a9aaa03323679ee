"""A home of its own for the program: no book, no keychain, nothing of the person who runs the test."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "faults"))

from stand import VAULT_KEY, Children, Desk, Off, expect, program, wait_for  # noqa: E402,F401


class Home:
    """Where the program looks for books, and the program itself."""

    def __init__(self, programs, folder, **environment):
        self.path = program(programs, "quittance")
        self.programs = programs
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.books = self.folder / "data" / "Quittance" / "Quittance"
        self.log = self.folder / "starts.log"
        self._windows = 0
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QUITTANCE_")}
        self.environment = {**kept, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                            "XDG_CONFIG_HOME": str(self.folder / "config"),
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                            "QUITTANCE_SECRET_VAULT_KEY": VAULT_KEY, "QT_QPA_PLATFORM": "offscreen",
                            "TZ": "Etc/UTC", "LC_ALL": "C.UTF-8", **environment}

    def start(self, children, *arguments):
        """A window that stays."""
        self._windows += 1
        return children.start([self.path, *map(str, arguments)], self.folder / f"window{self._windows}.log",
                              env=self.environment)

    def run(self, *arguments, seconds=60):
        """A start that is over soon: its exit code."""
        try:
            done = subprocess.run([self.path, *map(str, arguments)], env=self.environment, timeout=seconds,
                                  capture_output=True, text=True, encoding="utf-8", check=False)
        except subprocess.TimeoutExpired as over:
            raise Off(f"the start with {arguments} did not end within {seconds} s") from over
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ quittance {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}({done.returncode})\n")
        return done.returncode

    def desk(self, name="book"):
        """The command line on one of the books here."""
        return Desk(self.programs, self.books / name, self.log)


def main(cases, about):
    """Runs each case in a home of its own; the first that is off ends with exit code 1."""
    import argparse
    import shutil

    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("programs")
    parser.add_argument("--folder", default="build/app-tests")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    for case in cases:
        if options.only not in case.__name__:
            continue
        try:
            with Children() as children:
                case(children, options.programs, folder / case.__name__)
        except Off as trouble:
            print(f"OFF   {case.__name__}: {trouble}\nSee {folder / case.__name__}", file=sys.stderr)
            return 1
        print(f"ok    {case.__name__}")
    return 0
