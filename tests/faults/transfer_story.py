"""A story of the crash matrix: an invoice is sent by bank transfer, and the money comes in two parts."""

from stand import expect, mail_holds


def command(case):
    return "invoices", "send", case.number, "--by", "bank_transfer"


def send_again(case):
    """A person who finds nothing in the outbox asks once more; who the customer is at Stripe may be known already."""
    if not case.desk.outbox():
        case.desk.ask(*command(case), codes=(0, 3))


def intents_of(case):
    return [each for each in case.sandbox.state()["stripe"]["intents"]
            if each["metadata"].get("quittance_invoice") == case.invoice]


def told_once(case):
    """The mail left once; where nobody can know, a person says what became of it."""
    uncertain = [row["id"] for row in case.desk.outbox() if row["state"] == "uncertain"]
    if uncertain:
        case.desk.ask("outbox", "resolve", uncertain[0], "--as", "accepted" if case.sandbox.mails() else "again")
        case.desk.ask("outbox", "run", codes=(0, 3))
    rows = case.desk.outbox()
    expect(all(row["state"] in ("done", "dropped") for row in rows), f"the outbox still holds {rows}")
    mails = case.sandbox.mails()
    expect(len(mails) == 1, f"{len(mails)} mails were sent")
    return mails[0]


def check(case):
    """One customer and one intent at Stripe, one mail; both parts of the money are one payment."""
    mail = told_once(case)
    ours = case.desk.show(case.number)["customer_id"]
    customers = [each for each in case.sandbox.state()["stripe"]["customers"]
                 if each["metadata"].get("quittance_customer") == ours]
    intents = intents_of(case)
    expect((len(customers), len(intents)) == (1, 1), f"at Stripe there are {customers} and {intents}")
    details = case.desk.ask("invoices", "transfer", case.number).json()
    expect(mail_holds(mail, details["reference"]), "the mail lacks the reference")
    whole = case.desk.show(case.number)["open"]
    for part in (whole["minor"] - 100, 100):
        case.sandbox.stripe(f"/v1/test_helpers/customers/{customers[0]['id']}/fund_cash_balance", amount=part,
                            currency=whole["currency"].lower(), reference=details["reference"])
        case.desk.ask("payments", "poll")
    expect(case.desk.ask("payments", "poll").json()["payments_booked"] == 0, "polling again booked something")
    shown = case.desk.show(case.number)
    found = shown["state"], shown["open"]["minor"], [each["amount"]["minor"] for each in shown["payments"]]
    expect(found == ("paid", 0, [whole["minor"]]), f"the invoice is {found}")
    expect(case.desk.ask("payments", "waiting").lines() == [], "money waits that was used")
