"""Stories of the crash matrix: an invoice is paid, a link that asks for too much is closed, money goes back."""

from stand import expect


def send_and_pay(case):
    case.desk.ask("invoices", "send", case.number)
    case.pay()


def owe_less(case):
    """A link asks for more than is open: a part came by bank transfer. The wish to close it is in the outbox."""
    case.desk.ask("invoices", "send", case.number)
    shown = case.desk.show(case.number)
    case.desk.ask("payments", "record", "--customer", shown["customer_id"], "--amount", "10.00", "--currency",
                  shown["total"]["currency"], "--method", "bank", "--allocate", f"{case.number}=10.00", codes=(0, 3))
    kinds = [row["what"] for row in case.desk.outbox() if row["state"] != "done"]
    expect(kinds == ["link_revoke"], f"the outbox holds {kinds}")


def check_revoked(case):
    """The link is closed, once; the next one asks for the rest, and only that is paid."""
    links = case.sandbox.links(case.invoice)
    expect(len(links) == 1 and not links[0]["active"], f"the link that asks for too much is {links}")
    rows = case.desk.outbox()
    expect(all(row["state"] == "done" for row in rows), f"the outbox still holds {rows}")
    expect([row["what"] for row in rows].count("link_revoke") == 1, f"closing was asked for not once: {rows}")
    rest = case.desk.show(case.number)["open"]
    case.desk.ask("invoices", "send", case.number, "--again")
    live = [link for link in case.sandbox.links(case.invoice) if link["active"]]
    expect(len(live) == 1 and len(case.sandbox.link_keys()) == 2, f"the live links are {live}")
    outcome = case.sandbox.pay(live[0]["url"])
    expect(outcome["state"] == "paid", f"paying says {outcome}")
    case.desk.ask("payments", "poll")
    shown = case.desk.show(case.number)
    expect((shown["state"], shown["open"]["minor"], shown["link"]) == ("paid", 0, "paid"), f"the invoice is {shown}")
    expect(sorted(payment["amount"]["minor"] for payment in shown["payments"]) == sorted([1000, rest["minor"]]),
           f"the payments are {shown['payments']}")


def owe_back(case):
    """A payment that is the customer's credit."""
    send_and_pay(case)
    case.desk.ask("payments", "poll")
    allocation = case.desk.show(case.number)["allocations"][0]["id"]
    case.desk.ask("payments", "unallocate", allocation, "--reason", "Wrong document")
    case.payment = case.desk.ask("payments", "list").lines()[0]


def refund(case):
    return "payments", "refund", case.payment["id"], "--reason", "Paid twice"


def ask_refund(case):
    owe_back(case)
    case.desk.ask(*refund(case), codes=(3,))


def refund_again(case):
    """A person who cannot see that it was asked for asks for it again."""
    if not any(row["what"] == "refund" for row in case.desk.outbox()):
        case.desk.ask(*refund(case), codes=(3,))


def check_refunded(case):
    """The money went back once, all of it, and the book says so."""
    refunds = case.sandbox.state()["stripe"]["refunds"]
    expect([each["amount"] for each in refunds] == [case.payment["amount"]["minor"]], f"sent back were {refunds}")
    rows = case.desk.outbox()
    expect(all(row["state"] == "done" for row in rows), f"the outbox still holds {rows}")
    for _ in range(2):
        booked = case.desk.ask("payments", "poll").json()["payments_booked"]
        expect(booked == 0, f"polling booked {booked}")
    payment = case.desk.ask("payments", "list").lines()[0]
    expect(payment["refunded"] == payment["amount"] and payment["unallocated"]["minor"] == 0,
           f"the payment is {payment}")
    booked = [row for row in case.desk.ask("reports", "refunds").lines() if row["state"] == "settled"]
    expect(len(booked) == 1, f"the refunds are {booked}")
