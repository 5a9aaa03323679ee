"""A place to work for a client of the accessibility bus: a screen, a session bus, and the program on them."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile

from client import PATIENCE, Client
from home import Home, expect, wait_for


class Seat:
    """A screen with a window manager, a bus of its own, and a home for the program. One child of it runs at a time."""

    def __init__(self, children, programs, folder, **environment):
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._children = children
        runtime = tempfile.mkdtemp(prefix="quittance-at-")  # Short: a socket's path has room for a hundred letters.
        atexit.register(shutil.rmtree, runtime, ignore_errors=True)
        server = children.start(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                folder / "xvfb.log")
        display = ":" + server.stdout.readline().strip()
        # What is started on this bus by itself inherits this: the bus of accessibility.
        on_screen = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8"}
        bus = children.start(["dbus-daemon", "--session", "--nofork", "--print-address"], folder / "bus.log",
                             env=on_screen)
        address = bus.stdout.readline().strip()
        expect(address, f"there is no session bus; see {folder / 'bus.log'}")
        self.environment = {**on_screen, "DBUS_SESSION_BUS_ADDRESS": address}
        children.start(["openbox"], folder / "openbox.log", env=self.environment)
        wait_for(lambda: self._xdotool("get_num_desktops"), "the window manager", PATIENCE)
        self.home = Home(programs, folder / "home", QT_QPA_PLATFORM="xcb", DISPLAY=display, XDG_RUNTIME_DIR=runtime,
                         DBUS_SESSION_BUS_ADDRESS=address, QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                         **environment)
        self.client = Client(address)

    def keep_secrets(self):
        """A keychain of its own, open; whether there is one to be had here."""
        if not shutil.which("gnome-keyring-daemon"):
            return False
        home = {name: str(self._folder / "keyring") for name in ("HOME", "XDG_DATA_HOME")}
        self._children.start(["sh", "-c", "echo | gnome-keyring-daemon --unlock --foreground --components=secrets"],
                             self._folder / "keyring.log", env={**self.environment, **home})
        return True

    def start(self, *arguments):
        """The program, as soon as it can be asked."""
        program = self.home.start(self._children, *arguments)
        self.client.start(program)
        return program

    def _xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        return done.stdout.split() if done.returncode == 0 else []

    def run_python(self, script):
        """What a program of its own on this bus prints."""
        done = subprocess.run([sys.executable, "-c", script], env={**self.environment, "NO_AT_BRIDGE": "1"},
                              capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False)
        expect(done.returncode == 0, f"it ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def keys(self, *keys):
        """Keys, to whatever has the focus: what a person presses whose screen reader only reads."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, words):
        self._xdotool("type", "--delay", "15", words)
