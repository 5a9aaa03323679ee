"""What is done with the program, by names and roles alone."""

import collections

import reading
from client import FOCUSED, PATIENCE
from home import expect, wait_for

TRAP = "<img src=x><b>Paid</b>"
# Besides what can be taken back: what only shows, chooses or asks.
HARMLESS = {"Invoices": ["All", "Open", "Overdue", "Draft"], "Payments": ["Disputed", "All"],
            "Customers": ["Open", "Overdue", "Archived", "All"], "Reconcile": ["Show all"],
            "Dashboard": ["As a table", "USD", "EUR"]}


def facts(desk):
    """How many entries of each kind the journal has."""
    return collections.Counter(line["kind"] for line in desk.ask("reports", "activity", "--limit", "5000").lines())


class Window:
    """The main window and its sections."""

    def __init__(self, seat, title, tables):
        self.seat, self.client, self._title, self._tables = seat, seat.client, title, tables
        self.main = self.client.window(title)

    def go_to(self, section):
        """Chooses a section in the sidebar; answers its table, or the page that has none."""
        self.client.act(self.client.find("radio button", lambda name: name.split(",")[0] == section, self.main))
        if section in self._tables:
            return self.client.table(self._tables[section], self.main)
        return self.client.find("filler", section, self.main)

    def choose(self, *path):
        self.client.choose(*path, within=self.main)

    def pick(self, number):
        """Makes an invoice the current one and waits until the pane tells of it."""
        table = self.go_to("Invoices")
        wait_for(lambda: number in table.column("Number"), f"{number} in the table", PATIENCE)
        table.choose(table.column("Number").index(number))
        self.client.find("label", number, self.main)
        return table

    def act(self, number, *path, dialog):
        """Chooses an act on an invoice; answers the dialog that asks about it."""
        self.pick(number)
        self.choose(*path)
        return self.client.window(dialog)


def issue_for_somebody_new(window, desk):
    """An invoice with three lines for a customer nobody knew, whose name looks like markup: its number."""
    client, seat = window.client, window.seat
    window.go_to("Invoices")
    client.press("New invoice", window.main)
    editor = client.window("New invoice")
    field = client.write("Customer", TRAP, editor)
    client.find("list item", f"New customer “{TRAP}”…", editor)
    client.focus(field)
    wait_for(lambda: client.find("text", "Customer", editor).has(FOCUSED), "the focus in the field", PATIENCE)
    seat.keys("Return")
    client.write("E-mail", "kasse@linde.example", editor)
    client.press("Make customer", editor)
    lines = client.table("Lines", editor)
    wait_for(lambda: "Make customer" not in [each.name for each in client.look(editor).all()],
             "the customer to be made", PATIENCE)
    client.focus(lines.node)
    for words in ("Consulting", "15", "42.50", "19", "Hosting", "1", "199", "Travel", "2", "49.90"):
        seat.type(words)
        if words != "49.90":
            seat.keys("Return")
    client.press("Issue…", editor)
    dialog = client.window("Issue invoice")
    reading.shows_as_written(client, dialog, TRAP)
    client.act(client.find("push button", lambda name: name.startswith("Issue for "), dialog))
    client.until_gone(f"Invoice for {TRAP}")

    def ours():
        return [row for row in desk.ask("invoices", "list").lines() if row["customer"] == TRAP and row["number"]]
    issued = wait_for(ours, "the invoice in the book", PATIENCE)
    expect(len(issued) == 1, f"there are {issued}")
    # 637.50 at 19 %, as the next lines.
    expect(issued[0]["total"] == {"currency": "EUR", "minor": 111420}, f"it is over {issued[0]['total']}")
    table = window.pick(issued[0]["number"])
    expect(TRAP in table.column("Customer"), "the table does not tell the customer as written")
    reading.shows_as_written(client, window.main, TRAP)
    return issued[0]["number"]


def send_link(window, number, sandbox):
    client = window.client
    dialog = window.act(number, "Invoice", "Send payment link…", dialog="Send payment link")
    client.find("push button", lambda name: name.endswith("kasse@linde.example") and "Take away" not in name, dialog)
    expect(client.text(client.find("text", "To", dialog)) == "", "it goes to somebody else, too")
    client.act(client.find("page tab", "Plain text", dialog))
    told = client.find("text", "Plain text", dialog)
    wait_for(lambda: TRAP in client.text(told), "the name in the plain text", PATIENCE)
    client.act(client.find("page tab", "Preview", dialog))
    shown = client.find("label", "Preview", dialog)
    wait_for(lambda: TRAP in client.text(shown), "the name as written in the preview", PATIENCE)
    reading.shows_as_written(client, dialog, TRAP)
    client.press("Send", dialog)
    client.until_gone("Send payment link")
    wait_for(lambda: sandbox.state()["smtp"]["accepted"] == 1, "the mail to arrive", PATIENCE)
    mail = sandbox.mails()[0]
    expect(TRAP in mail.get_body(("plain",)).get_content(), "the mail's text changes the name")
    expect("<b>Paid</b>" not in mail.get_body(("html",)).get_content(), "the mail's HTML renders the name")


def answer(window, dialog, reason, act):
    """Writes the reason and presses the act of a dialog that asks for no more."""
    client = window.client
    title = dialog.name
    client.write("Reason", reason, dialog)
    client.press(act, dialog)
    client.until_gone(title)


def void(window, number):
    answer(window, window.act(number, "Invoice", "Void…", dialog="Void invoice"), "Written twice", f"Void {number}")


def write_off(window, number):
    answer(window, window.act(number, "Invoice", "Write off…", dialog="Write off"), "Insolvent",
           lambda name: name.startswith("Write off "))


def credit(window, number):
    answer(window, window.act(number, "Invoice", "Credit note…", dialog="Issue credit note"), "Agreed by phone",
           lambda name: name.startswith("Credit "))


def be_paid(window, desk, number):
    """Records fifty more than is open, allocates nothing of it, and then all that is open."""
    client = window.client
    due = desk.show(number)["open"]["minor"]
    dialog = window.act(number, "Payment", "Record payment…", dialog="Record payment")
    part = f"Amount for {number}"
    client.find("text", part, dialog)
    client.write("Amount", f"{(due + 5000) // 100}.{(due + 5000) % 100:02}", dialog)
    client.write(part, "0", dialog)
    client.act(client.find("push button", lambda name: name.startswith("Record "), dialog))
    client.until_gone("Record payment")
    choose_payment(window)
    client.press("Allocate…", window.main)
    dialog = client.window("Allocate payment")
    client.find("text", part, dialog)
    client.press("Allocate", dialog)
    client.until_gone("Allocate payment")


def choose_payment(window):
    """The only payment there is."""
    table = window.go_to("Payments")
    wait_for(lambda: table.rows() == 1, "the payment", PATIENCE)
    table.choose(0)


def refund_the_rest(window):
    client = window.client
    choose_payment(window)
    client.press("Refund…", window.main)
    dialog = client.window("Refund payment")
    expect(client.text(client.find("text", "Amount", dialog)) == "50.00", "more or less is left than was paid too much")
    client.write("Reason", "Paid too much", dialog)
    client.act(client.find("push button", lambda name: name.startswith("Refund "), dialog))
    client.until_gone("Refund payment")


def press_what_is_harmless(window):
    """Presses what only shows something, in every section that has such, and sees that it was heard."""
    client = window.client
    for section, buttons in HARMLESS.items():
        window.go_to(section)
        for button in buttons:
            def now(wanted=button):
                return client.find("check box", lambda name: name.split(",")[0] == wanted, window.main)
            pressed = now()
            before = pressed.states
            client.act(pressed)
            if button not in ("All", "Open", "EUR"):  # They may have been on.
                wait_for(lambda: now().states != before, f"{button} in {section} to be heard", PATIENCE)
