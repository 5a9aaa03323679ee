"""What the crash matrix does with saved cards: a charge, and the taking or releasing of what was put aside."""

from stand import expect


def save_card(case):
    """The customer saves a card on the provider's page."""
    case.desk.ask("config", "set", "stripe.return_page", "https://brightwater.example/thanks")
    customer = case.desk.show(case.number)["customer_id"]
    session = case.desk.ask("cards", "add", customer).json()["id"].split(":")[2]
    outcome = case.sandbox.pay_session(session)
    expect(outcome["state"] == "paid", f"saving the card says {outcome}")
    cards = case.desk.ask("cards", "refresh", customer).lines()
    expect(len(cards) == 1, f"the cards are {cards}")


def charge(case):
    return "payments", "charge", case.number


def charges_of(case):
    return case.desk.ask("payments", "charges", case.number).lines()


def charge_again(case):
    """A person who cannot see that it was asked for asks for it again."""
    if not charges_of(case):
        case.desk.ask(*charge(case), codes=(0, 3))


def put_aside(case):
    save_card(case)
    case.desk.ask(*charge(case), "--no-capture")
    case.charge = charges_of(case)[0]
    expect(case.charge["state"] == "authorised", f"the charge is {case.charge}")


def capture(case):
    return "payments", "capture", case.charge["id"]


def capture_again(case):
    if not any(row["what"] == "capture" for row in case.desk.outbox()):
        case.desk.ask(*capture(case), codes=(0, 3))


def release(case):
    return "payments", "release", case.charge["id"]


def release_again(case):
    if not any(row["what"] == "charge_cancel" for row in case.desk.outbox()):
        case.desk.ask(*release(case), codes=(0, 3))


def check_released(case):
    """What was put aside went back to the customer once, and the invoice is open as before."""
    intents = [each["status"] for each in case.sandbox.state()["stripe"]["intents"]]
    expect(intents.count("canceled") == 1 and "succeeded" not in intents, f"the intents are {intents}")
    rows = case.desk.outbox()
    expect(all(row["state"] == "done" for row in rows), f"the outbox still holds {rows}")
    charges = charges_of(case)
    expect([each["state"] for each in charges] == ["cancelled"], f"the charges are {charges}")
    for _ in range(2):
        booked = case.desk.ask("payments", "poll", "--full").json()["payments_booked"]
        expect(booked == 0, f"polling booked {booked}")
    shown = case.desk.show(case.number)
    expect(shown["open"] == shown["total"] and not shown["payments"], f"the invoice is {shown}")
    kinds = [line["kind"] for line in shown["timeline"]]
    expect(kinds.count("ChargeCancelled") == 1, f"the timeline is {kinds}")


def check_charged(case):
    """The card was charged once, all of what was open, and the book says so."""
    total = case.desk.show(case.number)["total"]
    taken = [each["amount_captured"] for each in case.sandbox.state()["stripe"]["charges"] if each["captured"]]
    expect(taken == [total["minor"]], f"taken were {taken} of {total}")
    rows = case.desk.outbox()
    expect(all(row["state"] == "done" for row in rows), f"the outbox still holds {rows}")
    for _ in range(2):
        booked = case.desk.ask("payments", "poll", "--full").json()["payments_booked"]
        expect(booked == 0, f"polling booked {booked}")
    charges = charges_of(case)
    expect([each["state"] for each in charges] == ["succeeded"], f"the charges are {charges}")
    shown = case.desk.show(case.number)
    expect((shown["state"], shown["open"]["minor"], len(shown["payments"])) == ("paid", 0, 1), f"the invoice is {shown}")
    kinds = [line["kind"] for line in shown["timeline"]]
    for kind in ("ChargeRequested", "ChargeSucceeded", "PaymentReceived", "PaymentAllocated", "GatewayBalanceMoved"):
        expect(kinds.count(kind) == 1, f"{kind} stands {kinds.count(kind)} times in the timeline")
