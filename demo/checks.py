"""What must be true of mails, pictures and books."""

import collections
import csv
import decimal
import email
import email.policy
import html
import io
import os
import re
import shutil
import struct
import subprocess

from stage import Off, expect

DIGITS = collections.defaultdict(lambda: 2, {"JPY": 0})


def amount(money):
    """{"minor":12345,"currency":"EUR"} as 123.45."""
    return decimal.Decimal(money["minor"]).scaleb(-DIGITS[money["currency"]])


def link_in_both_parts(file, pay_url, number):
    """(link, recipient) of a payment mail; Off unless both parts hold the same link and name the invoice."""
    with open(file, "rb") as stored:
        mail = email.message_from_binary_file(stored, policy=email.policy.default)
    bodies = {kind: mail.get_body((kind,)) for kind in ("plain", "html")}
    expect(all(bodies.values()), f"{file} has no {[kind for kind, body in bodies.items() if not body]} part")
    text, page = (bodies[kind].get_content() for kind in ("plain", "html"))
    for content in (text, page):
        expect(number in content, f"a part of {file} does not name {number}")
    in_text = [link for link in re.findall(r"https?://[^\s<>\"]+", text) if link.startswith(pay_url)]
    in_page = [html.unescape(link) for link in re.findall(r"href=\"([^\"]+)\"", page)]
    expect(in_text, f"the text part of {file} holds no payment link")
    expect(in_text[0] in in_page, f"the HTML part of {file} does not hold the link of its text part")
    return in_text[0], mail["To"].addresses[0].addr_spec


def picture_size(file):
    """"1280 x 800" of a PNG; Off for what cannot be a picture of a window."""
    expect(os.path.exists(file), f"{file} was not written")
    with open(file, "rb") as picture:
        head = picture.read(24)
    expect(head.startswith(b"\x89PNG"), f"{file} is no PNG")
    width, height = struct.unpack(">II", head[16:24])
    expect(width >= 960 and height >= 600, f"{file} is {width} x {height}, smaller than the smallest window")
    expect(os.path.getsize(file) > 20_000, f"{file} has only {os.path.getsize(file)} bytes, as an empty window has")
    return f"{width} x {height}"


def ageing_agrees(ageing, invoices):
    """Off unless the report's totals are the sums of what is open in the list, and its classes add up to them."""
    open_sums = collections.Counter()
    for each in invoices:
        if each["state"] != "draft":
            open_sums[each["open"]["currency"]] += each["open"]["minor"]
    for line in ageing:
        classes = ("current", "d1_30", "d31_60", "d61_90", "d90_plus")
        total = sum(line[name]["minor"] for name in classes)
        expect(total == line["total"]["minor"], f"the ageing classes of {line['currency']} do not add up: {line}")
        expect(open_sums[line["currency"]] == total,
               f"ageing says {total} {line['currency']} are open, the list says {open_sums[line['currency']]}")
    reported = {line["currency"] for line in ageing}
    missing = [currency for currency, minor in open_sums.items() if minor and currency not in reported]
    expect(not missing, f"the ageing report lacks {missing}")


def _hledger(file, *arguments):
    done = subprocess.run(["hledger", "-f", file, *arguments], capture_output=True, text=True, encoding="utf-8",
                          env={**os.environ, "LC_ALL": "C.UTF-8"}, check=False)
    expect(done.returncode == 0, f"hledger {' '.join(arguments)}: {done.stderr.strip()[:800]}")
    return done.stdout


def _balances(file, *query):
    """{(account, currency): amount} as hledger computes them."""
    rows = csv.DictReader(io.StringIO(_hledger(file, "balance", "--flat", "--no-total", "--layout=bare", "-O", "csv", *query)))
    return {(row["account"], row["commodity"]): decimal.Decimal(row["balance"]) for row in rows}


def hledger_agrees(file, ageing):
    """hledger's own checks of the exported book, and its balances against ours."""
    expect(os.path.getsize(file) > 0, f"{file} is empty")
    if not shutil.which("hledger"):
        return "written; hledger is not installed, so nobody else has checked it"
    _hledger(file, "check", "--strict")
    sums = collections.Counter()
    receivable = collections.Counter()
    credit = collections.Counter()
    for (account, currency), balance in _balances(file).items():
        sums[currency] += balance
        if account.startswith("assets:receivable"):
            receivable[currency] += balance
        if account.startswith("liabilities:customer credit"):
            credit[currency] -= balance
    wrong = {currency: total for currency, total in sums.items() if total}
    expect(not wrong, f"the accounts do not sum to zero: {wrong}")
    for line in ageing:
        currency = line["currency"]
        for ours, theirs in ((line["total"], receivable), (line["credit"], credit)):
            if amount(ours) != theirs[currency]:
                raise Off(f"{currency}: we say {amount(ours)}, hledger says {theirs[currency]}")
    known = {line["currency"] for line in ageing}
    unknown = {currency: total for currency, total in receivable.items() if total and currency not in known}
    expect(not unknown, f"hledger has receivables that the ageing report lacks: {unknown}")
    return f"hledger check --strict finds nothing; its balances agree with the ageing report in {len(known)} currencies"


def hledger_knows_the_money(file, documents, payments):
    """hledger's revenue, tax, clearing and fees against the documents and payments themselves."""
    if not shutil.which("hledger"):
        return "hledger is not installed"
    expected = collections.Counter()
    for each in documents:
        sign = 1 if each["type"] == 381 else -1
        expected["revenue", each["net"]["currency"]] += sign * amount(each["net"])
        expected["liabilities:tax", each["tax"]["currency"]] += sign * amount(each["tax"])
    for each in payments:
        expected["assets:clearing", each["amount"]["currency"]] += amount(each["amount"])
        expected["assets:clearing", each["fee"]["currency"]] -= amount(each["fee"])
        expected["expenses:fees", each["fee"]["currency"]] += amount(each["fee"])
    found = collections.Counter()
    for (account, currency), balance in _balances(file).items():
        for group in ("revenue", "liabilities:tax", "assets:clearing", "expenses:fees"):
            if account == group or account.startswith(group + ":"):
                found[group, currency] += balance
    for key in expected.keys() | found.keys():
        expect(expected[key] == found[key], f"{key}: documents and payments say {expected[key]}, hledger {found[key]}")
    return f"revenue, tax, clearing and fees agree in {len(expected)} sums"
