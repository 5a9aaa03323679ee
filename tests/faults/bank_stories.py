"""Ends the program while it reads a bank's statement, and while it books what the statement tells."""

from stand import expect

STATEMENT = """\
Date;Payer;Purpose;Amount;Currency
2026-11-02;Adler;Rechnung {number};{amount};EUR
2026-11-02;Somebody;Danke;7.00;EUR
2026-11-02;Bank;Fee;-1.50;EUR
"""


def write_statement(case):
    """A statement with a payment of the invoice, one of nobody known, and a fee."""
    shown = case.desk.show(case.number)
    case.owed = shown["open"]["minor"]
    case.file = case.place.folder / "statement.csv"
    amount = f"{case.owed // 100}.{case.owed % 100:02}"
    case.file.write_text(STATEMENT.format(number=case.number, amount=amount), "utf-8")
    case.desk.ask("config", "set", "company.iban", "DE89370400440532013000")
    case.desk.ask("config", "set", "bank.book_certain", "on")


def read(case):
    return ("bank", "import", str(case.file), "--account", "DE89370400440532013000")


def read_again(case):
    """A person reads the file once more, since nobody told how it went: all of it is here, once, and paid once."""
    case.desk.ask(*read(case))
    lines = case.desk.ask("bank", "lines").lines()
    expect(len(lines) == 3, f"three movements have become {len(lines)}")
    case.desk.ask("bank", "certain")


def read_before(case):
    write_statement(case)
    case.desk.ask("config", "set", "bank.book_certain", "off")
    case.desk.ask(*read(case))
    case.line = next(str(row["line"]) for row in case.desk.ask("bank", "lines").lines() if case.number in row["purpose"])


def accept(case):
    return ("bank", "accept", case.line)


def accept_again(case):
    if case.desk.ask("bank", "show", case.line).json()["state"] == "open":
        case.desk.ask(*accept(case))


def check(case):
    """The invoice is paid by one payment, and the bank account holds that and nothing else."""
    shown = case.desk.show(case.number)
    expect(shown["open"]["minor"] == 0, f"the invoice is not paid: {shown['open']}")
    payments = [row for row in case.desk.ask("payments", "list").lines() if row["connection"] == "bank"]
    expect(len(payments) == 1 and payments[0]["amount"]["minor"] == case.owed, f"the payments are {payments}")
    waiting = [row for row in case.desk.ask("bank", "review").lines()]
    expect(len(waiting) == 2, f"the fee and the money of nobody known do not wait: {waiting}")
    expect(case.desk.ask("ledger", "verify").json()["ok"], "the ledger has problems")


def stories(Story):
    return (
        Story("bank_import", read, read, prepare=write_statement, recover=read_again, check=check),
        Story("bank_match", accept, lambda case: ("bank", "review"), prepare=read_before, recover=accept_again, check=check),
    )
