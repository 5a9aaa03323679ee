#!/usr/bin/env python3
"""The built program in the hands of somebody who cannot see it: roles, names, texts, tables and actions of the
accessibility bus, and no other way in.

    journey.py PROGRAMS [--folder DIR] [--only WORD]

Needs Xvfb, openbox, xdotool, dbus-daemon and python3-gi, at-spi2-core, python3-pyatspi, gir1.2-atspi-2.0; without them
it is skipped (exit code 77).
"""

import os
import pathlib
import shutil
import sys

SYSTEM = "/usr/bin/python3"
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "app"))


def lacking():
    """What is not here."""
    tools = [each for each in ("Xvfb", "openbox", "xdotool", "dbus-daemon") if not shutil.which(each)]
    try:
        import gi  # noqa: F401
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as absent:
        # The bindings are packages of the system, and belong to its own Python.
        if os.path.exists(SYSTEM) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM):
            os.execv(SYSTEM, [SYSTEM, *sys.argv])
        tools.append(str(absent))
    return tools


def run():
    from home import main
    from cases import CASES
    return main(CASES, __doc__)


if __name__ == "__main__":
    if absent := lacking():
        print(f"Skipped; not here: {', '.join(absent)}")
        sys.exit(77)
    sys.exit(run())
