"""Stories of the crash matrix: a CRM is told of a customer, of an invoice, and of a customer it does not know yet."""

from stand import expect

SERVICES = ("hubspot", "salesforce")
ID = {"hubspot": "quittance_id", "salesforce": "Quittance_Id__c"}
OPEN = {"hubspot": "quittance_open_balance", "salesforce": "Quittance_Open_Balance__c"}
STEP = 40  # Reading a CRM passes one commit after another: some before, some after them.
NAME = {"hubspot": "name", "salesforce": "Name"}


def connected(service):
    """Connects the CRM and reads it; the customer of the invoice is nobody there yet."""
    def prepare(case):
        if service == "salesforce":
            case.desk.environment = {**case.desk.environment,
                                     "QUITTANCE_SECRET_SALESFORCE_REFRESH_TOKEN": case.sandbox.url["salesforce_refresh"]}
            case.desk.ask("config", "set", "salesforce.client_id", case.sandbox.url["salesforce_client"])
            case.desk.ask("config", "set", "salesforce.base_url", case.sandbox.url["salesforce"])
        case.customer = case.desk.show(case.number)["customer_id"]
        case.desk.ask("crm", "sync", timeout=180)
        missing = case.desk.ask("crm", "fields", "--connection", service).json()["missing"]
        expect(missing == [], f"{service} lacks {missing}")
    return prepare


def linked(service):
    """The same, and a record there is the customer's."""
    def prepare(case):
        connected(service)(case)
        found = [row for row in case.desk.ask("crm", "contacts", "--limit", "5000").lines()
                 if row["connection"] == service and row["kind"] == "company"]
        case.record = sorted(found, key=lambda row: row["remote_id"])[0]["remote_id"]
        case.desk.ask("crm", "link", case.customer, case.record, "--connection", service)
    return prepare


def noted(service):
    """The same, remarks are on, and a mail with the invoice has left."""
    def prepare(case):
        linked(service)(case)
        case.desk.ask("crm", "push", case.customer, codes=(0, 3))
        case.desk.ask("config", "set", "crm.notes", "on")
        case.desk.ask("crm", "sync", timeout=180)
        case.desk.ask("invoices", "send", case.number)
    return prepare


def push(case):
    return "crm", "push", case.customer


def push_again(case):
    """A person who finds nothing in the outbox asks once more."""
    if not any(row["what"] == "crm_push" for row in case.desk.outbox()):
        case.desk.ask(*push(case), codes=(0, 3))


def create(service):
    return lambda case: ("crm", "create", case.customer, "--connection", service)


def create_again(service):
    def recover(case):
        if not any(row["what"] == "crm_push" for row in case.desk.outbox()):
            case.desk.ask(*create(service)(case), codes=(0, 3))
    return recover


def sync(_case):
    return "crm", "sync"


def sync_again(case):
    case.desk.ask(*sync(case), timeout=180)


def all_told(case):
    rows = [row for row in case.desk.outbox() if row["what"].startswith("crm_")]
    expect(rows and all(row["state"] == "done" for row in rows), f"the outbox still holds {rows}")
    return rows


def quiet(case, service):
    """Both sides agree: whoever asks and syncs again tells nothing and brings nothing."""
    before = case.sandbox.state()
    expect(case.desk.ask("crm", "push").json() == {"asked": 0, "waiting": 0}, "there is still something to tell")
    report = case.desk.ask("crm", "sync", timeout=180).json()
    expect(report["crm_told"] == 0, f"a sync told something again: {report}")
    case.desk.ask("crm", "sync", timeout=180)
    after = case.sandbox.state()
    for each in ("companies", "remarks", "all_companies"):
        expect(before[service][each] == after[service][each], f"{each} of {service} went from {before[service][each]} "
               f"to {after[service][each]}")


def check_pushed(service):
    """One record carries our id and what is open; it was written once."""
    def check(case):
        all_told(case)
        total = case.desk.show(case.number)["open"]
        ours = case.sandbox.state()[service]["companies"]
        expect([company["id"] for company in ours] == [case.record], f"our id is on {ours}")
        expect(ours[0][ID[service]] == case.customer, f"our id there is {ours[0]}")
        told = round(float(ours[0][OPEN[service]]) * 100)
        expect(told == total["minor"], f"open is {total}, told was {ours[0]}")
        written = case.sandbox.writes(service)
        expect(written == 1, f"the record was written {written} times")
        quiet(case, service)
    return check


def check_created(service):
    """One record was made, and it is the customer's."""
    def check(case):
        rows = all_told(case)
        state = case.sandbox.state()[service]
        ours = state["companies"]
        expect(len(ours) == 1 and ours[0][ID[service]] == case.customer, f"made were {ours} by {rows}")
        shown = case.desk.ask("customers", "show", case.customer).json()
        expect(ours[0][NAME[service]] == shown["name"], f"made was {ours[0]} for {shown['name']}")
        expect(state["all_companies"] == case.companies + 1, f"{case.companies} have become {state['all_companies']}")
        refused = case.desk.ask(*create(service)(case), codes=(1,)).json()["error"]["rule"]
        expect(refused == "crm.customer_linked", f"making one more is refused by {refused}")
        quiet(case, service)
        expect(case.desk.ask("crm", "conflicts").lines() == [], "what we said ourselves is a conflict")
    return check


def counted(service):
    """Connected, with the number of records before."""
    def prepare(case):
        connected(service)(case)
        case.companies = case.sandbox.state()[service]["all_companies"]
    return prepare


def check_noted(service):
    """The invoice's sending is remarked once, on the customer's record, in words."""
    def check(case):
        for _ in range(2):
            case.desk.ask("crm", "sync", timeout=180)
        rows = all_told(case)
        expect([row["what"] for row in rows].count("crm_note") == 1, f"remarks were asked for: {rows}")
        remarks = case.sandbox.state()[service]["remarks"]
        expect([remark["on"] for remark in remarks] == [case.record], f"the remarks are {remarks}")
        expect(f"{case.number} " in remarks[0]["text"] and " · " not in remarks[0]["text"], f"it says {remarks[0]}")
        quiet(case, service)
    return check


def waits(late):
    """Deaths while the service keeps the program waiting after it has acted."""
    remarks = {"hubspot": "/notes$", "salesforce": "/sobjects/Task$"}
    for service in SERVICES:
        fault = late | {"service": service}
        yield (f"crm_note_{service}", "the remark is made", fault | {"method": "POST", "path": remarks[service]}, (),
               lambda sandbox, service=service: len(sandbox.state()[service]["remarks"]))
        yield (f"crm_create_{service}", "the record is made",
               fault | ({"method": "POST", "path": "/batch/upsert$"} if service == "hubspot" else
                        {"method": "PATCH", "path": "/composite/sobjects/"}), (),
               lambda sandbox, service=service: len(sandbox.state()[service]["companies"]))
        yield (f"crm_push_{service}", "the record is changed",
               fault | ({"method": "POST", "path": "/batch/update$"} if service == "hubspot" else
                        {"method": "PATCH", "path": "/sobjects/"}), (),
               lambda sandbox, service=service: len(sandbox.state()[service]["companies"]))


def stories(story, run):
    """The stories, made by the matrix's own class; run: the command of a restart."""
    for service in SERVICES:
        yield story(f"crm_push_{service}", push, run, prepare=linked(service), recover=push_again,
                    check=check_pushed(service), step=STEP)
        yield story(f"crm_create_{service}", create(service), run, prepare=counted(service),
                    recover=create_again(service), check=check_created(service), step=STEP)
        yield story(f"crm_note_{service}", sync, sync, prepare=noted(service), recover=sync_again,
                    check=check_noted(service), step=STEP)
