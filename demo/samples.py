"""The sample invoices, with their dates moved so that they look the same on any day."""

import datetime
import os
import re

# The day the dates in samples/ were written for.
WRITTEN_FOR = datetime.date(2026, 11, 25)


def _moved(text, days):
    def iso(match):
        return (datetime.date.fromisoformat(match[0]) + datetime.timedelta(days)).isoformat()

    def german(match):
        day = datetime.datetime.strptime(match[0], "%d.%m.%Y") + datetime.timedelta(days)
        return day.strftime("%d.%m.%Y")

    text = re.sub(r"\b\d{4}-\d\d-\d\d\b(?=</cbc:\w*Date>)", iso, text)
    return re.sub(r"\b\d\d\.\d\d\.\d{4}\b", german, text)


def copy_samples(source, target):
    """Copies every sample with today's dates; the copies, e-invoices first."""
    days = (datetime.date.today() - WRITTEN_FOR).days
    copies = []
    for name in sorted(os.listdir(source), key=lambda name: (name.endswith(".csv"), name)):
        with open(os.path.join(source, name), encoding="utf-8", newline="") as file:
            text = file.read()
        copies.append(os.path.join(target, name))
        with open(copies[-1], "w", encoding="utf-8", newline="") as file:
            file.write(_moved(text, days))
    return copies
