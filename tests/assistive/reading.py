"""What must hold of whatever is read aloud."""

import html

from client import BUTTONS, FOCUSABLE
from home import expect

STATES = {"open": "Open", "paid": "Paid", "void": "Void", "written_off": "Written off", "credited": "Credited",
          "partly_paid": "Partly paid"}


def nameless(client, root):
    """What takes the focus or can be pressed, and has no role or no name, neither of its own nor by a label."""
    found = []
    for each in root.all():
        if not (each.has(FOCUSABLE) or each.role in BUTTONS):
            continue
        if each.role in ("", "unknown", "invalid"):
            found.append(f"{each.where()} has no role")
        elif not each.name.strip() and not client.label(each).strip():
            found.append(f"a {each.role} has no name: {each.where()}")
    return found


def shows_as_written(client, root, name):
    """The name is there, letter by letter, and nowhere as what its letters would draw."""
    told = [words for each in client.look(root).all() for words in {each.name, client.text(each)}]
    expect(any(name in words for words in told), f"“{name}” is not in {root.name}: {told}")
    drawn = [words for words in told if html.escape(name) in words]
    expect(not drawn, f"“{name}” is told in another spelling: {drawn}")


def amount(money):
    """As it is told, of a currency with cents."""
    minor = abs(money["minor"])
    return f"{'-' if money['minor'] < 0 else ''}{minor // 100:,}.{minor % 100:02}\xa0{money['currency']}"


def agrees_with_the_book(table, book):
    """Number, customer, open amount and status of each document, each by its header."""
    told = {header: table.column(header) for header in ("Number", "Customer", "Total", "Open", "Status")}
    seen = 0
    for at, number in enumerate(told["Number"]):
        row = book.get(number)
        if row is None:
            continue  # A draft.
        seen += 1
        expect(told["Customer"][at] == row["customer"], f"{number} is told as one of {told['Customer'][at]}")
        for header, key in (("Total", "total"), ("Open", "open")):
            wanted = amount(row[key])
            expect(told[header][at] == wanted, f"{header} of {number} is told as {told[header][at]}, it is {wanted}")
        status = told["Status"][at]
        wanted = STATES[row["state"]]
        late = f"verdue by {row['overdue_days']} day"
        agrees = late in status if row["overdue_days"] else status.startswith(wanted)
        expect(agrees, f"{number} is told as {status}, it is {row['state']}")
    expect(seen == len(book), f"{seen} of {len(book)} documents are told: {told['Number']}")


def agrees_with_libatspi(seat, table):
    """The library of the usual screen readers finds the same table and reads the same cells."""
    script = """
import sys, pyatspi
def walk(node):
    yield node
    if node.getRole() != pyatspi.ROLE_TABLE:
        for at in range(node.childCount):
            child = node.getChildAtIndex(at)
            if child is not None:
                yield from walk(child)
for program in pyatspi.Registry.getDesktop(0):
    for node in walk(program):
        if node.getRole() == pyatspi.ROLE_TABLE and node.name == 'Invoices' and node.getState().contains(
                pyatspi.STATE_SHOWING):
            grid = node.queryTable()
            for column in range(4):
                print(grid.getColumnDescription(column), grid.getAccessibleAt(0, column).name, sep='\\t')
            sys.exit(0)
sys.exit(1)
"""
    told = seat.run_python(script)
    row = table.row(0)
    for line in told.splitlines():
        header, words = line.split("\t")
        expect(row[header] == words, f"libatspi reads {words} under {header}, the bus says {row[header]}")
    expect(len(told.splitlines()) == 4, f"libatspi read {told}")
