"""What an office does by the list and by the file, by names and roles alone."""

from client import ENABLED, PATIENCE
from home import expect, wait_for

NAMED = "Maison Lefèvre SARL"


def start_a_book(client, name):
    """From the start page; answers with the window that opens."""
    client.act(client.find("radio button", "Start my book"))
    client.write("Company name", name)
    client.press("Start my book")
    return client.window(f"{name} – Quittance")


def remind(window, sandbox, count):
    """Reminds of all that is open but the first, which is unticked in the list."""
    client, seat = window.client, window.seat
    table = window.go_to("Invoices")
    client.focus(table.node)
    seat.keys("ctrl+a")
    client.find("label", f"{count} selected", window.main)
    window.choose("Invoice", "Send reminder…")
    dialog = client.window("Send reminder")
    client.find("push button", f"Send {count} mails", dialog)
    mails = client.table("Mails", dialog)
    expect(mails.rows() == count, f"the list has {mails.rows()} mails")
    mails.choose(0)
    client.focus(mails.node)
    seat.keys("space")
    arrived = sandbox.state()["smtp"]["accepted"]
    client.press(f"Send {count - 1} mails", dialog)
    wait_for(lambda: sandbox.state()["smtp"]["accepted"] == arrived + count - 1, "the reminders to arrive", PATIENCE)
    client.press("Close", dialog)
    client.until_gone("Send reminder")


def send_statement(window, sandbox):
    client = window.client
    table = window.go_to("Customers")
    wait_for(lambda: NAMED in table.column("Name"), f"{NAMED} in the table", PATIENCE)
    table.choose(table.column("Name").index(NAMED))
    client.find("label", NAMED, window.main)
    window.choose("Customer", "Send statement…")
    dialog = client.window("Send statement")
    client.find("label", "Not sent before", dialog)
    arrived = sandbox.state()["smtp"]["accepted"]
    client.press("Send", dialog)
    client.until_gone("Send statement")
    wait_for(lambda: sandbox.state()["smtp"]["accepted"] == arrived + 1, "the statement to arrive", PATIENCE)


def open_file(window, entry, title, file):
    """Chooses a file as the dialog of the desk asks for it; answers the dialog that shows what is in it."""
    client = window.client
    window.choose("File", entry)
    client.write("File name:", str(file), client.window(title))
    client.press("Look at it", client.window(title))
    client.find("label", file.name)
    return client.window(title)


def choice(client, dialog, label):
    return next(each for each in client.look(dialog).all() if each.role == "combo box" and client.label(each) == label)


def choose(window, dialog, label, entry):
    """Opens the list of a choice; letters in it go to what begins with them."""
    window.client.act(choice(window.client, dialog, label))
    window.seat.type(entry[:5])
    window.seat.keys("Return")
    wait_for(lambda: choice(window.client, dialog, label).name == entry, f"{label} to be {entry}", PATIENCE)


def import_customers(window, file, count):
    """One column is given to another field than was guessed."""
    client = window.client
    dialog = open_file(window, "Import…", "Import", file)
    client.find("push button", f"Import {count} customers", dialog)

    expect(choice(client, dialog, "Notes").name == "Not in the file", "the notes were guessed")
    choose(window, dialog, "Notes", "FaxNumber")
    client.press(f"Import {count} customers", dialog)
    client.until_gone("Import")


def import_statement(window, file, count):
    client = window.client
    dialog = open_file(window, "Import bank statement…", "Import bank statement", file)
    client.find("label", lambda name: name.startswith(f"New movements: {count}. "), dialog)
    client.press("Import", dialog)
    client.until_gone("Import bank statement")
    table = window.go_to("Reconcile")
    wait_for(lambda: table.rows() == count, "the movements", PATIENCE)


def charge(window, number):
    client = window.client
    dialog = window.act(number, "Invoice", "Charge saved card…", dialog="Charge saved card")
    client.act(client.find("push button", lambda name: name.startswith("Charge "), dialog))
    client.until_gone("Charge saved card")


def close_month(window):
    """Locks the month that is offered, after the providers have been asked."""
    client = window.client
    window.choose("Tools", "Close month…")
    dialog = client.window("Close month")
    client.press("Ask the providers again", dialog)
    client.act(client.find("push button", lambda name: name.startswith("Lock "), dialog))
    client.find("label", lambda name: name.startswith("Locked: "), dialog)
    client.press("Close", dialog)
    client.until_gone("Close month")


def connect_stripe(window, key):
    client = window.client
    window.choose("Edit", "Settings…")
    settings = client.window("Settings")
    client.act(client.find("list item", "Connections", settings))
    client.press("Connect Stripe", settings)
    dialog = client.window("Connect Stripe")
    # What is read out of it are dots.
    secret = client.find("text", "Restricted key", dialog)
    client.one(secret, "EditableText", "SetTextContents", "(s)", key)
    expect(key not in client.text(secret), "the key is read out")
    client.write("Name it", "Brightwater", dialog)
    client.press("Check", dialog)
    client.find("label", "What it lets Quittance do", dialog)
    client.find("label", lambda name: name.endswith("Refunds Write"), dialog)
    for step in ("Ways to pay", "Bank transfers", "Complete from"):
        client.press("Go on", dialog)
        client.find("label", step, dialog)
    client.press("Connect", dialog)
    client.until_gone("Connect Stripe")
    client.find("push button", "Disconnect Stripe", settings)
    return settings


def connect_mail(window, settings, sandbox):
    """The sandbox's server, which speaks plainly with this computer."""
    client = window.client
    client.press("Connect Mail server", settings)
    dialog = client.window("Set up mail account")
    host, port = sandbox.url["smtp"].removeprefix("smtp://").split(":")
    client.write("Server", host, dialog)
    choose(window, dialog, "Security", "STARTTLS")
    client.write("Port", port, dialog)
    arrived = sandbox.state()["smtp"]["accepted"]
    client.press("Send a test to yourself", dialog)
    client.press("Save", dialog)
    client.until_gone("Set up mail account")
    expect(sandbox.state()["smtp"]["accepted"] == arrived + 1, "the test did not arrive")
    client.find("push button", "Disconnect Mail server", settings)


def map_a_field_both_ways(window):
    """The name of a company, which was only read from the CRM; asked again, the mapping holds it."""
    client = window.client
    for before in ("Pull", "Both"):
        window.choose("Tools", "Field mapping…")
        dialog = client.window("Edit field mapping")
        client.find("label", "Name of the company", dialog)
        wait_for(lambda: choice(client, dialog, "Direction").name == before, f"the direction {before}", PATIENCE)
        if before == "Pull":
            choose(window, dialog, "Direction", "Both")
            client.press("Save this field", dialog)
            wait_for(lambda: not client.find("push button", "Save this field", dialog, enabled=False).has(ENABLED),
                     "the field to be saved", PATIENCE)
        client.press("Close", dialog)
        client.until_gone("Edit field mapping")
