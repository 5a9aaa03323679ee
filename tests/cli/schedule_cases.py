"""Documents that come back."""

import datetime

from contract import HOSTILE, ORIGIN_KEYS, RUN_KEYS, SCHEDULE_KEYS, Contract, book_day, setUpModule  # noqa: F401


def day(offset):
    """So many days after today, by the book's calendar."""
    return (book_day() + datetime.timedelta(days=offset)).isoformat()


class Schedules(Contract):
    def add(self, source, *more, every="1d", first=None):
        return self.id_of("schedules", "add", source, "--every", every, "--from", first or day(0), *more)

    def run_due(self, **options):
        answer = self.ask("schedules", "run", **options)
        self.assertEqual(set(answer), RUN_KEYS)
        return answer

    def drafts(self):
        return [row["id"] for row in self.lines("invoices", "list", "--status", "draft")]

    def test_a_document_comes_back(self):
        schedule = self.add(self.number, "--due-days", "30", "--name", HOSTILE, first=day(-1))
        shown = self.ask("schedules", "show", schedule)
        self.assertEqual(set(shown), SCHEDULE_KEYS | {"upcoming"})
        self.assertEqual([each["day"] for each in shown["upcoming"]], [day(offset) for offset in range(-1, 4)])
        listed = self.lines("schedules", "list")
        self.assertEqual([set(row) for row in listed], [SCHEDULE_KEYS])
        row = listed[0]
        self.assertEqual((row["name"], row["every"], row["from"], row["until"], row["count"], row["due_days"], row["arrears"],
                          row["state"], row["pause"], row["next"], row["made"]),
                         (HOSTILE, "1d", day(-1), None, None, 30, False, "active", None, day(-1), 0))
        self.assertEqual(row["total"], self.ask("invoices", "show", self.number)["total"])

        made = self.run_due()
        self.assertEqual([each["day"] for each in made["made"]], [day(-1), day(0)])
        self.assertEqual(made["ids"], [each["id"] for each in made["made"]])
        self.assertEqual(set(made["made"][0]), ORIGIN_KEYS | {"id"})
        self.assertEqual(set(made["ids"]), set(self.drafts()))
        draft = self.ask("invoices", "show", made["ids"][0])
        self.assertEqual((draft["state"], draft["issued_on"], draft["due_on"]), ("draft", None, None))
        self.assertEqual(draft["origin"], {"schedule_id": schedule, "schedule": HOSTILE, "day": day(-1), "due_days": 30})
        self.assertEqual(self.ask("invoices", "show", self.number)["origin"], None)

        number = self.ask("invoices", "issue", made["ids"][0])["numbers"][0]
        issued = self.ask("invoices", "show", number)
        self.assertEqual((issued["issued_on"], issued["due_on"]), (day(0), day(30)))
        self.assertEqual(issued["origin"]["schedule_id"], schedule)
        self.assertEqual(self.sandbox.mails(), [])
        self.ask("invoices", "delete", made["ids"][1])
        self.assertEqual(self.run_due()["ids"], [])
        self.assertEqual(self.words("schedules", "run").out, "Nothing is due.\n")
        self.desk.check_ledger()

    def test_it_is_told_in_words(self):
        shown = self.words("schedules", "add", self.number, "--every", "1m", "--from", day(0), "--name", "Hosting").out.strip()
        self.assertIn("Hosting", self.words("schedules", "list").out)
        self.assertIn("Every month", self.words("schedules", "show", "hosting").out)
        self.assertEqual(self.words("schedules", "run").out, "1 draft is ready.\n")
        for command in ("pause", "resume", "change", "delete"):
            self.assertEqual(self.words("schedules", command, "Hosting").out.strip(), shown)

    def test_the_service_period_is_filled_in(self):
        line = {"item": "Hosting {period}", "description": "{from} to {to} {other}", "price": "10.00", "vat_rate": "19"}
        draft = self.draft(self.customer(language="de"), lines=[line], note="{month} {year}")
        self.add(draft, "--arrears", every="1y", first=day(0)[:5] + "01-01" if day(0)[5:] != "01-01" else day(0))
        made = self.run_due()["ids"][0]
        written = self.ask("invoices", "draft", "--show", made)
        before = str(int(day(0)[:4]) - 1)
        self.assertEqual((written["lines"][0]["item"], written["lines"][0]["description"], written["note"]),
                         (f"Hosting {before}", f"01.01.{before} to 31.12.{before} {{other}}", f"Januar {before}"))

    def test_it_is_changed(self):
        schedule = self.add(self.number, "--until", day(9))
        dearer = self.draft(self.customer(), note="dearer")
        self.assertEqual(self.id_of("schedules", "change", schedule, "--every", "2w", "--from", day(3), "--count", "4", "--due-days",
                                    "7", "--arrears", "--name", "Rent", "--like", dearer), schedule)
        row = self.lines("schedules", "list")[0]
        self.assertEqual((row["every"], row["from"], row["until"], row["count"], row["due_days"], row["arrears"], row["name"],
                          row["total"]["minor"], row["next"]), ("2w", day(3), None, 4, 7, True, "Rent", 11900, day(3)))
        self.ask("schedules", "change", "Rent", "--open-ended", "--due-days", "terms", "--advance")
        row = self.lines("schedules", "list")[0]
        self.assertEqual((row["until"], row["count"], row["due_days"], row["arrears"]), (None, None, None, False))

    def test_an_end_is_kept(self):
        self.add(self.number, "--count", "2", first=day(-5))
        self.assertEqual([each["day"] for each in self.run_due()["made"]], [day(-5), day(-4)])
        row = self.lines("schedules", "list")[0]
        self.assertEqual((row["state"], row["next"], row["made"]), ("over", None, 2))

    def test_a_pause_is_not_made_up_unless_wanted(self):
        schedule = self.add(self.number, first=day(-3))
        self.ask("schedules", "pause", schedule)
        self.assertEqual(self.run_due()["ids"], [])
        self.assertEqual(self.lines("schedules", "list")[0]["pause"], "by_hand")
        self.ask("schedules", "resume", schedule)
        self.assertEqual([each["day"] for each in self.run_due()["made"]], [day(0)])
        late = self.add(self.number, "--name", "late", first=day(-2))
        self.ask("schedules", "pause", late)
        self.ask("schedules", "resume", late, "--catch-up")
        self.assertEqual(len(self.run_due()["ids"]), 3)

    def test_an_archived_customer_pauses_it(self):
        customer = self.customer()
        draft = self.draft(customer)
        schedule = self.add(draft, "--name", "Rent")
        self.ask("invoices", "delete", draft)
        self.ask("customers", "archive", customer)
        made = self.run_due()
        self.assertEqual((made["ids"], made["paused"]), ([], ["Rent"]))
        row = self.lines("schedules", "list")[0]
        self.assertEqual((row["state"], row["pause"]), ("paused", "customer_archived"))
        self.refused("schedule.customer_archived", "customer", "Adler & Söhne GmbH", "schedules", "resume", schedule)

    def test_more_than_a_run_makes_comes_with_the_next(self):
        self.add(self.number, "--name", "Daily", first=day(-60))
        first = self.run_due(code=3)
        self.assertEqual((len(first["ids"]), first["behind"]), (60, ["Daily"]))
        rest = self.run_due()
        self.assertEqual(([each["day"] for each in rest["made"]], rest["behind"]), ([day(0)], []))

    def test_two_programs_make_each_draft_once(self):
        for name in ("a", "b", "c"):
            self.add(self.number, "--name", name, first=day(-29))
        runs = [self.desk.start("schedules", "run") for _ in range(3)]
        for each in runs:
            self.addCleanup(each.kill)
        self.assertEqual([each.wait(60) for each in runs], [0, 0, 0])
        self.assertEqual(len(self.drafts()), 90)
        self.assertEqual([row["made"] for row in self.lines("schedules", "list")], [30, 30, 30])

    def test_what_it_made_outlives_it(self):
        schedule = self.add(self.number)
        made = self.run_due()["ids"]
        self.assertEqual(self.id_of("schedules", "delete", schedule), schedule)
        self.assertEqual(self.lines("schedules", "list"), [])
        self.assertEqual(self.drafts(), made)
        self.assertEqual(self.ask("invoices", "show", made[0])["origin"]["schedule_id"], schedule)

    def test_refusals_name_rule_field_and_value(self):
        def add(*more, every="1m", first=None, source=None):
            return ("schedules", "add", source or self.number, "--every", every, "--from", first or day(0), *more)

        self.refused("schedule.interval_malformed", "every", "monthly", *add(every="monthly"))
        self.refused("schedule.interval_range", "every", "0m", *add(every="0m"))
        self.refused("schedule.first_too_old", "from", "2006-11-20", *add(first="2006-11-20"))
        self.refused("schedule.end_before_first", "until", day(-1), *add("--until", day(-1)))
        self.refused("schedule.two_ends", "count", "3", *add("--until", day(9), "--count", "3"))
        self.refused("schedule.count_range", "count", "10000", *add("--count", "10000"))
        self.refused("schedule.due_days_range", "due_days", "3651", *add("--due-days", "3651"))
        self.refused("schedule.name_too_long", "name", "x" * 40 + "…", *add("--name", "x" * 201))
        self.refused("invoice.unknown", "invoice", "INV-1999-1", *add(source="INV-1999-1"), kind="not_found")
        for option, value, rule in (("--due-days", "-1", "usage.number"), ("--due-days", "soon", "usage.number"),
                                    ("--count", "0", "usage.number"), ("--until", "31.12.2026", "usage.date")):
            error = self.error(*add(option, value), code=2)
            self.assertEqual((error["rule"], error["field"], error["value"]), (rule, option, value))
        note = self.ask("invoices", "credit", self.number, "--reason", "r")["numbers"][0]
        self.refused("schedule.credit_note", "invoice", "", *add(source=note))
        self.assertEqual(self.lines("schedules", "list"), [])
        for command in ("show", "change", "pause", "resume", "delete"):
            self.refused("schedule.unknown", "schedule", "none", "schedules", command, "none", kind="not_found")
        self.run_command("schedules", "add", self.number, as_json=False, code=2)
        for _ in range(2):
            self.add(self.number, "--name", "Twice")
        self.refused("schedule.ambiguous", "schedule", "twice", "schedules", "show", "twice")
