"""The cases, each on a book of its own."""

import types

import charge_stories
import jobs
import office
import reading
from client import CHECKED, PATIENCE, Table
from home import ROOT, expect, wait_for
from seat import Seat
from stand import HUBSPOT_TOKEN, STRIPE_KEY, Sandbox

MAIN = "Brightwater GmbH – Quittance"
TABLES = {"Invoices": "Invoices", "Payments": "Payments", "Customers": "Customers", "CRM sync": "Contacts",
          "Reconcile": "Movements of the bank", "Outbox": "Outbox", "Activity": "Activity", "Reports": "Ageing",
          "Payouts": "Payouts"}
SAMPLES = ROOT / "demo" / "samples"
FILES = ROOT / "tests" / "data"


def with_the_sample(children, programs, folder):
    """The program on the sample book, which is made from its start page."""
    seat = Seat(children, programs, folder)
    seat.start()
    client = seat.client
    client.act(client.find("radio button", "Try with a sample book"))
    client.press("Open the sample book")
    return seat, jobs.Window(seat, MAIN, TABLES)


def whatever_can_be_reached_has_a_name(children, programs, folder):
    _, window = with_the_sample(children, programs, folder)
    client = window.client
    found = []
    for section in ("Dashboard", *TABLES):
        place = window.go_to(section)
        if isinstance(place, Table) and place.rows():
            place.choose(0)  # What stands beside the table, too.
        found += [f"{section}: {each}" for each in reading.nameless(client, client.look(window.main))]
    window.choose("Edit", "Settings…")
    settings = client.window("Settings")
    pages = [each.name for each in client.look(settings).all() if each.role == "list item"]
    expect(len(pages) > 5, f"Settings has the pages {pages}")
    for place, page in enumerate(pages):
        before = {each.path for each in client.look(settings).all()}
        client.act(client.find("list item", page, settings))
        if place > 0:  # The first is there already.
            wait_for(lambda: {each.path for each in client.look(settings).all()} - before, f"the page {page}", PATIENCE)
        found += [f"Settings, {page}: {each}" for each in reading.nameless(client, client.look(settings))]
    expect(not found, "\n  ".join(["without a name or a role:", *dict.fromkeys(found)]))


def every_cell_is_read_with_its_header(children, programs, folder):
    seat, window = with_the_sample(children, programs, folder)
    table = window.go_to("Invoices")
    book = {row["number"]: row for row in
            seat.home.desk("sample").ask("invoices", "list", "--limit", "1000").lines() if row["number"]}
    # Rows far down are fetched when somebody asks for them, and told a moment later.
    wait_for(lambda: table.rows() >= len(book) and all(table.column("Number")), "all documents in the table", PATIENCE)
    reading.agrees_with_the_book(table, book)
    reading.agrees_with_libatspi(seat, table)


def a_movement_of_the_bank_is_matched(children, programs, folder):
    seat, window = with_the_sample(children, programs, folder)
    desk = seat.home.desk("sample")
    before = jobs.facts(desk)
    table = window.go_to("Reconcile")
    waiting = wait_for(table.rows, "movements that wait", PATIENCE)
    place = table.column("Match").index("Exact")
    payer = table.row(place)["Payer"]
    table.choose(place)
    window.client.find("label", payer, window.main)
    window.client.press("Accept", window.main)
    wait_for(lambda: table.rows() == waiting - 1, "the movement to be matched", PATIENCE)
    new = jobs.facts(desk) - before
    expect(new["BankLineMatched"] == 1 and new["PaymentReceived"] == 1, f"the journal took {dict(new)}")


def acts_are_found_and_buttons_pressed(children, programs, folder):
    _, window = with_the_sample(children, programs, folder)
    client = window.client
    window.go_to("Dashboard")
    client.press("Search or do", window.main)
    client.write("Search or do", "Activity", window.main)
    client.find("list item", "Activity", window.main)
    window.seat.keys("Return")
    wait_for(lambda: client.find("radio button", "Activity", window.main).has(CHECKED), "the section Activity",
             PATIENCE)
    jobs.press_what_is_harmless(window)


def a_day_of_work_is_done(children, programs, folder):
    (folder / "world").mkdir(parents=True)
    sandbox = Sandbox(children, programs, folder / "world")
    seat = Seat(children, programs, folder, QUITTANCE_SECRET_STRIPE_API_KEY=STRIPE_KEY)
    desk = seat.home.desk()
    desk.connect(sandbox.url)
    numbers = [desk.issue_sample(SAMPLES / f"bw-{name}.xml")[1] for name in ("1003", "1042", "1055", "1066")]
    before = jobs.facts(desk)
    program = seat.start()
    window = jobs.Window(seat, MAIN, TABLES)
    to_pay, to_credit, to_write_off, to_void = numbers  # Euros, euros, lira, yen.

    issued = jobs.issue_for_somebody_new(window, desk)
    jobs.send_link(window, issued, sandbox)
    jobs.void(window, to_void)
    jobs.write_off(window, to_write_off)
    jobs.credit(window, to_credit)
    jobs.be_paid(window, desk, to_pay)
    jobs.refund_the_rest(window)

    wait_for(lambda: jobs.facts(desk)["MailAccepted"], "the mail to be written down", PATIENCE)
    new = jobs.facts(desk) - before
    once = ["CustomerSaved", "InvoiceIssued", "LinkRequested", "LinkIssued", "MailQueued", "MailComposed",
            "MailAccepted", "InvoiceVoided", "InvoiceWrittenOff", "CreditNoteIssued", "PaymentReceived",
            "RefundSettled"]
    expect(all(new[kind] == 1 for kind in once), f"the journal took {dict(new)}")
    payments = desk.ask("payments", "list").lines()
    expect([(row["pays"], row["unallocated"]["minor"], row["refunded"]["minor"]) for row in payments]
           == [([to_pay], 0, 5000)], f"the payments are {payments}")
    expect(len(sandbox.mails()) == 1, f"{len(sandbox.mails())} mails arrived")
    states = {name: desk.show(name)["state"] for name in (*numbers, issued)}
    wanted = dict(zip((*numbers, issued), ("paid", "paid", "written_off", "void", "open")))
    expect(states == wanted, f"the invoices are {states}")
    window.choose("File", "Quit")
    expect(program.wait(PATIENCE) == 0, "the program did not end well")
    desk.check_ledger()


def an_office_works_by_lists_and_files(children, programs, folder):
    (folder / "world").mkdir(parents=True)
    sandbox = Sandbox(children, programs, folder / "world")
    seat = Seat(children, programs, folder, QUITTANCE_SECRET_STRIPE_API_KEY=STRIPE_KEY)
    desk = seat.home.desk()
    desk.connect(sandbox.url)
    desk.ask("config", "set", "safety.hold_seconds", "0")
    numbers = [desk.issue_sample(SAMPLES / f"bw-{name}.xml")[1] for name in ("1003", "1042", "1055", "1066")]
    to_charge = numbers[1]
    charge_stories.save_card(types.SimpleNamespace(desk=desk, sandbox=sandbox, number=to_charge))
    before = jobs.facts(desk)
    program = seat.start()
    window = jobs.Window(seat, MAIN, TABLES)

    office.remind(window, sandbox, len(numbers))
    office.send_statement(window, sandbox)
    office.import_customers(window, FILES / "csv" / "xero-contacts.csv", 3)
    office.import_statement(window, FILES / "bank" / "camt053-08.xml", 7)
    office.charge(window, to_charge)
    wait_for(lambda: desk.show(to_charge)["state"] == "paid", "the charge to be booked", PATIENCE)
    office.close_month(window)

    new = jobs.facts(desk) - before
    wanted = {"MailAccepted": 4, "CustomerSaved": 3, "BankStatementImported": 1, "ChargeRequested": 1,
              "ChargeSucceeded": 1, "PeriodLocked": 1}
    expect({kind: new[kind] for kind in wanted} == wanted, f"the journal took {dict(new)}")
    window.choose("File", "Quit")
    expect(program.wait(PATIENCE) == 0, "the program did not end well")
    desk.check_ledger()


def a_book_of_ones_own_is_begun_and_connected(children, programs, folder):
    (folder / "world").mkdir(parents=True)
    sandbox = Sandbox(children, programs, folder / "world")
    seat = Seat(children, programs, folder)
    has_keychain = seat.keep_secrets()
    seat.start()
    office.start_a_book(seat.client, "Linde & Söhne")
    desk = seat.home.desk()
    expect(jobs.facts(desk)["CompanyProfileSet"] == 1, "the company is not in the book")
    if not has_keychain:
        print("      nothing connected: there is no gnome-keyring-daemon here")
        return
    desk.ask("config", "set", "company.email", "kasse@linde.example")
    desk.ask("config", "set", "stripe.base_url", sandbox.url["stripe"])
    window = jobs.Window(seat, "Linde & Söhne – Quittance", TABLES)
    settings = office.connect_stripe(window, STRIPE_KEY)
    office.connect_mail(window, settings, sandbox)


def a_field_of_the_crm_is_mapped(children, programs, folder):
    (folder / "world").mkdir(parents=True)
    sandbox = Sandbox(children, programs, folder / "world")
    seat = Seat(children, programs, folder, QUITTANCE_SECRET_HUBSPOT_TOKEN=HUBSPOT_TOKEN)
    desk = seat.home.desk()
    desk.connect(sandbox.url)
    desk.ask("crm", "sync", timeout=180)
    seat.start()
    office.map_a_field_both_ways(jobs.Window(seat, MAIN, TABLES))


CASES = [whatever_can_be_reached_has_a_name, every_cell_is_read_with_its_header, a_movement_of_the_bank_is_matched,
         acts_are_found_and_buttons_pressed, a_day_of_work_is_done, an_office_works_by_lists_and_files,
         a_book_of_ones_own_is_begun_and_connected, a_field_of_the_crm_is_mapped]
