"""What a screen reader or a switch does with the program: it asks AT-SPI for roles and names, and acts through them.

Nothing here knows a widget, an object name or a place on the screen. The questions go over the accessibility bus
many at once: asked one by one, a window of some hundred things would take its time on a busy machine.
"""

import collections

import gi

gi.require_version("Gio", "2.0")

from gi.repository import Gio, GLib  # noqa: E402

from home import Off, expect, wait_for  # noqa: E402

PATIENCE = 120  # Seconds; a machine may be busy. Nothing waits so long when all is well.
AT_ONCE = 256  # Questions under way.
ANSWER_WITHIN = 30_000  # Milliseconds.

ATSPI = "org.a11y.atspi."
ROOT_PATH = "/org/a11y/atspi/accessible/root"
BUTTONS = {"push button", "toggle button", "radio button", "check box", "combo box", "menu item", "check menu item",
           "radio menu item", "page tab"}
FIELDS = {"text", "password text", "spin button"}
GRIDS = {"table", "tree table", "tree"}

# The numbers of AtspiStateType that are asked for.
CHECKED, EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 4, 7, 8, 11, 12, 23, 25

Question = collections.namedtuple("Question", "node interface member arguments", defaults=[None])


class Thing:
    """Something on the screen as it was when it was looked at."""

    def __init__(self, bus, path, above=None):
        self.bus, self.path, self.above = bus, path, above
        self.role, self.name, self.states, self.below = "", "", 0, []

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def has(self, state):
        return bool(self.states >> state & 1)

    def all(self):
        """Itself and what is in it, in reading order of the tree."""
        yield self
        for each in self.below:
            yield from each.all()

    def where(self):
        """The named things around it, the outermost first."""
        around, at = [], self
        while at:
            if at.name:
                around.append(repr(at))
            at = at.above
        return " in ".join(around) or repr(self)


class Client:
    """One who uses the program through the accessibility bus alone."""

    def __init__(self, session_bus):
        session = Gio.DBusConnection.new_for_address_sync(session_bus, self._flags(), None, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None).unpack()[0]
        self._session = session  # The bus of accessibility ends with it.
        self._bus = Gio.DBusConnection.new_for_address_sync(address, self._flags(), None, None)
        self._program = None

    @staticmethod
    def _flags():
        return (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)

    # ---- Asking -------------------------------------------------------------------------------------------------

    def ask(self, questions):
        """The answers in their order; None where what was asked had gone or knows no such thing."""
        answers = [None] * len(questions)
        open_ones = set()

        def take(bus, result, at):
            open_ones.discard(at)
            try:
                answers[at] = bus.call_finish(result).unpack()
            except GLib.Error as trouble:
                if "Timeout" in trouble.message or "NoReply" in trouble.message:
                    self._silent = questions[at]

        self._silent = None
        context = GLib.MainContext.default()
        for at, each in enumerate(questions):
            while len(open_ones) >= AT_ONCE:
                context.iteration(True)
            open_ones.add(at)
            self._bus.call(each.node.bus, each.node.path, each.interface, each.member, each.arguments, None,
                           Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None, take, at)
        while open_ones:
            context.iteration(True)
        expect(self._silent is None, f"the program did not answer {self._silent} within {ANSWER_WITHIN} ms")
        return answers

    def one(self, node, interface, member, signature=None, *arguments):
        """The single answer to a single question."""
        given = GLib.Variant(signature, arguments) if signature else None
        answer = self.ask([Question(node, ATSPI + interface, member, given)])[0]
        return answer[0] if answer else None

    @staticmethod
    def _get(node, interface, name):
        return Question(node, "org.freedesktop.DBus.Properties", "Get",
                        GLib.Variant("(ss)", (ATSPI + interface, name)))

    def property(self, node, interface, name):
        answer = self.ask([self._get(node, interface, name)])[0]
        return answer[0] if answer else None

    # ---- Looking ------------------------------------------------------------------------------------------------

    def start(self, child):
        """Waits until the program with this process has made itself known."""
        def registered():
            desk = Thing("org.a11y.atspi.Registry", ROOT_PATH)
            for bus, path in self.one(desk, "Accessible", "GetChildren") or []:
                try:
                    number = self._bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                 "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                                 GLib.Variant("(s)", (bus,)), None, Gio.DBusCallFlags.NONE,
                                                 ANSWER_WITHIN, None).unpack()[0]
                except GLib.Error:
                    continue
                if number == child.pid:
                    return Thing(bus, path)
            expect(child.poll() is None, f"the program ended with {child.poll()}")
            return None
        self._program = wait_for(registered, "the program to speak to the accessibility bus", PATIENCE)

    def look(self, at=None):
        """All that is shown, from here down; the cells of tables are left for questions of their own."""
        root = Thing(at.bus, at.path) if at else Thing(self._program.bus, self._program.path)
        level, depth = [root], 0
        while level:
            told = self.ask([question for node in level for question in (
                Question(node, ATSPI + "Accessible", "GetRoleName"), self._get(node, "Accessible", "Name"),
                Question(node, ATSPI + "Accessible", "GetState"))])
            parents = []
            for place, node in enumerate(level):
                role, name, states = told[3 * place:3 * place + 3]
                if role is None or name is None or states is None:
                    continue  # It went away meanwhile.
                node.role, node.name = role[0], name[0]
                node.states = states[0][0] | states[0][1] << 32
                if depth > 1 and not node.has(SHOWING):
                    continue
                if node.above:
                    node.above.below.append(node)
                if node.role not in GRIDS:
                    parents.append(node)
            children = self.ask([Question(node, ATSPI + "Accessible", "GetChildren") for node in parents])
            level = [Thing(bus, path, node) for node, found in zip(parents, children)
                     for bus, path in (found[0] if found else [])]
            depth += 1
        return root

    def windows(self):
        """The titles of what is open, as the program tells them."""
        found = self.one(self._program, "Accessible", "GetChildren") or []
        names = self.ask([self._get(Thing(*each), "Accessible", "Name") for each in found])
        return [name[0] for name in names if name]

    def window(self, title):
        """Waits for a window or a dialog with this title."""
        def shown():
            for bus, path in self.one(self._program, "Accessible", "GetChildren") or []:
                each = Thing(bus, path)
                states = self.one(each, "Accessible", "GetState")
                if self.property(each, "Accessible", "Name") == title and states and states[0] >> SHOWING & 1:
                    each.name = title
                    return each
            return None
        try:
            return wait_for(shown, f"a window called {title}", PATIENCE)
        except Off as trouble:
            raise Off(f"{trouble}; there are {self.windows()}") from trouble

    def until_gone(self, title):
        wait_for(lambda: title not in self.windows(), f"the window {title} to go", PATIENCE)

    def find(self, role, name, within=None, enabled=True, seconds=PATIENCE):
        """Waits for the one thing with this role and name; a name may be a test of names."""
        fits = name if callable(name) else lambda told: told == name
        seen = []

        def there():
            seen[:] = [each for each in self.look(within).all() if each.role == role]
            found = [each for each in seen if fits(each.name) and (not enabled or each.has(ENABLED))]
            return found[0] if found else None
        try:
            return wait_for(there, f"a {role} “{name}”", seconds)
        except Off as trouble:
            raise Off(f"{trouble}; there are {seen}") from trouble

    def text(self, node):
        """What is written in it; of a label, its name."""
        told = self.one(node, "Text", "GetText", "(ii)", 0, -1)
        return node.name if told is None else told

    def label(self, node):
        """The words of the label beside it."""
        for kind, targets in self.one(node, "Accessible", "GetRelationSet") or []:
            if kind == 2:  # ATSPI_RELATION_LABELLED_BY
                return self.property(Thing(*targets[0]), "Accessible", "Name") or ""
        return ""

    # ---- Acting -------------------------------------------------------------------------------------------------

    def actions(self, node):
        return [each[0] for each in self.one(node, "Action", "GetActions") or []]

    def act(self, node, action=None):
        """Does one of its actions: the first that is no mere focus, where none is named."""
        offered = self.actions(node)
        wanted = action or next((each for each in offered if each != "SetFocus"), None)
        expect(wanted in offered, f"{node.where()} cannot be told to {action or 'do anything'}; it offers {offered}")
        expect(self.one(node, "Action", "DoAction", "(i)", offered.index(wanted)), f"{node.where()} refused {wanted}")

    def press(self, name, within=None, role="push button"):
        self.act(self.find(role, name, within))

    def write(self, name, words, within=None, role="text"):
        """Replaces what is written in the field with this name or label, and sees that it took it."""
        field = self.find(role, name, within)
        self.fill(field, words)
        return field

    def fill(self, field, words):
        expect(self.one(field, "EditableText", "SetTextContents", "(s)", words) is not False,
               f"{field.where()} takes no text")
        wait_for(lambda: self.text(field) == words, f"{field.where()} to hold “{words}”", PATIENCE)

    def focus(self, node):
        self.one(node, "Component", "GrabFocus")

    def choose(self, bar, *entries, within=None):
        """Opens a menu of the window and presses an entry, or one of a menu in it."""
        top = self.find("menu item", bar, within)
        for entry in entries:
            if not any(each.role == "popup menu" for each in top.below):
                self.act(top)
            wait_for(lambda: any(each.role == "popup menu" for each in self.look(top).below), f"the menu of {top}",
                     PATIENCE)
            top = self.find("menu item", entry, top)
        self.act(top)

    # ---- Tables -------------------------------------------------------------------------------------------------

    def table(self, name, within=None):
        return Table(self, self.find("table", name, within))


class Table:
    """A table as it is read aloud: each cell with the header of its column."""

    def __init__(self, client, node):
        self._client, self.node = client, node

    def rows(self):
        return self._client.property(self.node, "Table", "NRows") or 0

    def headers(self):
        columns = self._client.property(self.node, "Table", "NColumns") or 0
        told = self._client.ask([Question(self.node, ATSPI + "Table", "GetColumnDescription",
                                          GLib.Variant("(i)", (at,))) for at in range(columns)])
        return [each[0] if each else "" for each in told]

    def cell(self, row, column):
        found = self._client.one(self.node, "Table", "GetAccessibleAt", "(ii)", row, column)
        return Thing(*found) if found else None

    def row(self, row):
        """What its cells say, by the words of their headers."""
        headers = self.headers()
        cells = [self.cell(row, at) for at in range(len(headers))]
        return {header: self._client.property(cell, "Accessible", "Name") if cell else None
                for header, cell in zip(headers, cells)}

    def column(self, header):
        """All cells of one column."""
        at = self.headers().index(header)
        places = self._client.ask([Question(self.node, ATSPI + "Table", "GetAccessibleAt",
                                            GLib.Variant("(ii)", (row, at))) for row in range(self.rows())])
        cells = [Thing(*each[0]) for each in places if each]
        names = self._client.ask([self._client._get(each, "Accessible", "Name") for each in cells])
        return [each[0] if each else "" for each in names]

    def choose(self, row):
        """Selects this row alone."""
        for other in self._client.one(self.node, "Table", "GetSelectedRows") or []:
            if other != row:
                self._client.one(self.node, "Table", "RemoveRowSelection", "(i)", other)
        if self._client.one(self.node, "Table", "IsRowSelected", "(i)", row):
            return
        expect(self._client.one(self.node, "Table", "AddRowSelection", "(i)", row), f"row {row} cannot be selected")
