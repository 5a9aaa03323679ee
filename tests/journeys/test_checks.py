"""The demo's own checks notice what is off, and its children never outlive it."""

import email.message
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

DEMO = pathlib.Path(__file__).resolve().parents[2] / "demo"
sys.path.insert(0, str(DEMO))

import checks  # noqa: E402
import samples  # noqa: E402
from stage import Children, Off, first_line, wait_for  # noqa: E402

PAY = "http://127.0.0.1:9"


def ended(process):
    """Gone, or a zombie that only waits to be collected by whoever adopted it."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text(encoding="utf-8").split()[2] in "ZX"
    except FileNotFoundError:
        return True


def euros(minor):
    return {"minor": minor, "currency": "EUR"}


def ageing(total, credit=0):
    return {"currency": "EUR", "current": euros(total), "d1_30": euros(0), "d31_60": euros(0), "d61_90": euros(0),
            "d90_plus": euros(0), "total": euros(total), "credit": euros(credit)}


def invoice(state, minor):
    return {"state": state, "open": euros(minor)}


class Mails(unittest.TestCase):
    def mail(self, text, page):
        message = email.message.EmailMessage()
        message["To"] = "Käthe Müller <kaethe@mueller.example>"
        message.set_content(text)
        message.add_alternative(page, subtype="html")
        file = tempfile.NamedTemporaryFile(suffix=".eml", delete=False)
        self.addCleanup(os.unlink, file.name)
        with file:
            file.write(bytes(message))
        return file.name

    def test_the_link_is_read_out_of_both_parts(self):
        mail = self.mail(f"INV-1: {PAY}/p/a?b=1&c=2", f'INV-1 <a href="{PAY}/p/a?b=1&amp;c=2">Pay</a>')
        self.assertEqual(checks.link_in_both_parts(mail, PAY, "INV-1"), (f"{PAY}/p/a?b=1&c=2", "kaethe@mueller.example"))

    def test_another_link_in_the_html_part_is_noticed(self):
        mail = self.mail(f"INV-1: {PAY}/p/a", f'INV-1 <a href="{PAY}/p/b">Pay</a>')
        self.assertRaises(Off, checks.link_in_both_parts, mail, PAY, "INV-1")

    def test_a_link_to_somewhere_else_is_noticed(self):
        mail = self.mail("INV-1: http://elsewhere.example/p/a", 'INV-1 <a href="http://elsewhere.example/p/a">Pay</a>')
        self.assertRaises(Off, checks.link_in_both_parts, mail, PAY, "INV-1")

    def test_a_mail_about_another_invoice_is_noticed(self):
        mail = self.mail(f"INV-2: {PAY}/p/a", f'INV-1 <a href="{PAY}/p/a">Pay</a>')
        self.assertRaises(Off, checks.link_in_both_parts, mail, PAY, "INV-1")


class Figures(unittest.TestCase):
    def test_agreeing_figures_pass(self):
        checks.ageing_agrees([ageing(300)], [invoice("open", 100), invoice("overdue", 200), invoice("draft", 900)])

    def test_a_cent_is_noticed(self):
        self.assertRaises(Off, checks.ageing_agrees, [ageing(301)], [invoice("open", 300)])

    def test_classes_that_do_not_add_up_are_noticed(self):
        line = {**ageing(300), "d1_30": euros(1)}
        self.assertRaises(Off, checks.ageing_agrees, [line], [invoice("open", 300)])

    def test_a_missing_currency_is_noticed(self):
        self.assertRaises(Off, checks.ageing_agrees, [], [invoice("open", 300)])

    def test_yen_have_no_decimals(self):
        self.assertEqual(str(checks.amount({"minor": 1200, "currency": "JPY"})), "1200")
        self.assertEqual(str(checks.amount(euros(5))), "0.05")


@unittest.skipUnless(shutil.which("hledger"), "hledger is not installed")
class Ledger(unittest.TestCase):
    BOOK = """commodity EUR 1000.00
account assets:receivable
account revenue
account liabilities:customer credit

2026-11-01 Issue
    assets:receivable  EUR 119.00
    revenue            EUR -119.00
"""

    def check(self, text, *lines):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "book.journal")
            pathlib.Path(file).write_text(text, encoding="utf-8")
            return checks.hledger_agrees(file, list(lines))

    def test_a_book_that_agrees_passes(self):
        self.assertIn("agree", self.check(self.BOOK, ageing(11900)))

    def test_a_cent_is_noticed(self):
        self.assertRaises(Off, self.check, self.BOOK, ageing(11901))

    def test_credit_is_compared_too(self):
        self.assertRaises(Off, self.check, self.BOOK, ageing(11900, credit=1))

    def test_an_undeclared_account_is_noticed(self):
        self.assertRaises(Off, self.check, self.BOOK.replace("account revenue\n", ""), ageing(11900))

    def test_an_unbalanced_entry_is_noticed(self):
        self.assertRaises(Off, self.check, self.BOOK.replace("-119.00", "-118.00"), ageing(11900))


class Pictures(unittest.TestCase):
    def test_a_missing_picture_is_noticed(self):
        self.assertRaises(Off, checks.picture_size, "/nowhere/window.png")

    def test_the_icon_is_no_window(self):
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (16).to_bytes(4, "big") * 2)
            file.flush()
            self.assertRaises(Off, checks.picture_size, file.name)


class Samples(unittest.TestCase):
    def test_every_sample_keeps_its_shape_and_moves_its_dates(self):
        with tempfile.TemporaryDirectory() as folder:
            copies = samples.copy_samples(str(DEMO / "samples"), folder)
            self.assertGreater(len(copies), 4)
            self.assertTrue(copies[-1].endswith(".csv"))
            for copy in copies:
                original = (DEMO / "samples" / os.path.basename(copy)).read_bytes()
                self.assertEqual(len(pathlib.Path(copy).read_bytes()), len(original))


@unittest.skipUnless(os.path.exists("/proc/self/stat"), "there is no /proc to look into")
class Processes(unittest.TestCase):
    def test_children_and_theirs_end_with_the_block(self):
        script = "import subprocess, sys, time; p = subprocess.Popen(['sleep', '100']); print('pid', p.pid, flush=True); time.sleep(100)"
        with tempfile.NamedTemporaryFile() as log:
            with Children() as children:
                child = children.start([sys.executable, "-c", script], log.name)
                grandchild = int(first_line(child, lambda line: line.split()[1]))
                os.kill(grandchild, 0)
            self.assertIsNotNone(child.returncode)
        wait_for(lambda: ended(grandchild), "the end of the child's child", seconds=5)

    def test_a_child_that_says_nothing_is_noticed(self):
        with tempfile.NamedTemporaryFile() as log, Children() as children:
            child = children.start([sys.executable, "-c", "pass"], log.name)
            self.assertRaises(Off, first_line, child, lambda line: line)


if __name__ == "__main__":
    unittest.main()
