"""The customer at the payment page: a real Chromium steered by its driver, or plain HTTP where there is none."""

import base64
import html.parser
import json
import os
import shutil
import urllib.error
import urllib.parse
import urllib.request

from stage import Off, expect, first_line, wait_for

# Loopback only: a proxy of the environment must not be asked.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # The key of an element reference (WebDriver, section 12).


def find_browser():
    """(browser, driver) where both exist, else None."""
    driver = shutil.which("chromedriver")
    for name in ("chromium", "google-chrome", "chromium-browser"):
        browser = shutil.which(name)
        # Ubuntu's chromium-browser is a script that only points to its snap.
        if browser and driver and "/snap/" not in os.path.realpath(browser):
            return browser, driver
    return None


class Browser:
    """One headless window, steered through plain WebDriver requests."""

    def __init__(self, children, binaries, folder):
        binary, driver = binaries
        child = children.start([driver, "--port=0", f"--log-path={folder}/chromedriver.log"],
                               f"{folder}/chromedriver-errors.log")
        port = first_line(child, lambda line: line.split("on port ")[1].strip(". \n")
                          if "started successfully on port" in line else None)
        self._url = f"http://127.0.0.1:{port}"
        options = {"binary": binary, "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-proxy-server",
            "--window-size=900,1060", "--hide-scrollbars", f"--user-data-dir={folder}/chromium"]}
        answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options}}})
        self._url += f"/session/{answer['sessionId']}"

    def close(self):
        self._ask("DELETE", "")

    def open(self, url):
        self._ask("POST", "/url", {"url": url})

    def text(self):
        return self._ask("GET", f"/element/{self._find('body')}/text")

    def fill(self, name, value):
        element = self._find(f"input[name='{name}']")
        self._ask("POST", f"/element/{element}/clear", {})
        self._ask("POST", f"/element/{element}/value", {"text": value})

    def submit(self):
        """Presses the form's button and waits until another page is there in full."""
        self._run("window.submitted = true")
        self._ask("POST", f"/element/{self._find('form button')}/click", {})
        # One script looks at all of it: between the two pages there is a document without a body.
        wait_for(lambda: self._run("return !window.submitted && document.readyState === 'complete'"),
                 "the page after the payment form")

    def screenshot(self, file):
        with open(file, "wb") as out:
            out.write(base64.b64decode(self._ask("GET", "/screenshot")))

    def _run(self, script):
        return self._ask("POST", "/execute/sync", {"script": script, "args": []})

    def _find(self, css):
        return self._ask("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def _ask(self, method, path, body=None):
        request = urllib.request.Request(
            self._url + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        try:
            with _opener.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            said = json.load(error).get("value", {}).get("message", "")
            raise Off(f"the browser refused {method} {path.rsplit('/', 1)[-1]}: {said.splitlines()[0]}") from error


class _FormReader(html.parser.HTMLParser):
    """Collects where the first form goes and what it carries along."""

    def __init__(self):
        super().__init__()
        self.action = None
        self.fields = {}

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "form" and self.action is None:
            self.action = attributes.get("action", "")
        elif tag == "input" and attributes.get("name"):
            self.fields[attributes["name"]] = attributes.get("value") or ""


def _fetch(url, fields=None):
    data = urllib.parse.urlencode(fields).encode() if fields is not None else None
    with _opener.open(url, data, timeout=30) as answer:
        return answer.geturl(), answer.read().decode()


CARD = {"card": "4242 4242 4242 4242", "expiry": "12 / 34", "cvc": "123", "name": "Test Customer"}


def pay_by_browser(browser, url, email, picture):
    """Fills in the page as a customer would; the words of the last page."""
    browser.open(url)
    if picture:
        browser.screenshot(picture)
    for name, value in {"email": email, **CARD}.items():
        browser.fill(name, value)
    browser.submit()
    return browser.text()


def pay_by_http(url, email):
    """Posts the page's form; the last page."""
    where, page = _fetch(url)
    reader = _FormReader()
    reader.feed(page)
    expect(reader.action is not None, "the payment page holds no form")
    for name in CARD:
        expect(name in reader.fields, f"the payment page's form has no field {name}")
    fields = {**reader.fields, **CARD, "email": email}
    return _fetch(urllib.parse.urljoin(where, reader.action or where), fields)[1]
