#!/usr/bin/env python3
"""Runs a test of a provider's own client library against the stand-in.

Fetches the libraries named in package-lock.json into the build folder, once for each state of that file, starts
quittance-sandbox on free ports and hands its addresses to the test. Exits with 77 (skipped) where there is no Node
or nothing can be fetched.
"""

import argparse
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
NODE_AT_LEAST = {"stripe.test.mjs": 18}
OTHERS_AT_LEAST = 20
# What npm says when the registry cannot be reached.
UNREACHABLE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "network")


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(SKIPPED)


def find_tools(test):
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        skip("Node and npm are not here")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    needed = NODE_AT_LEAST.get(test, OTHERS_AT_LEAST)
    if int(version.strip().lstrip("v").split(".")[0]) < needed:
        skip(f"Node {needed} is needed, here is {version.strip()}")
    return node, npm


def fetch_libraries(npm, folder, source=HERE):
    """Leaves the libraries that source names in folder/node_modules; does nothing when they are there already."""
    lock = source / "package-lock.json"
    state = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = folder / "fetched"
    if stamp.exists() and stamp.read_text() == state:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, folder / name)
    done = subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--prefer-offline"], cwd=folder,
                          capture_output=True, text=True)
    if done.returncode != 0:
        words = done.stdout + done.stderr
        if any(each in words for each in UNREACHABLE):
            skip("the npm registry cannot be reached")
        sys.exit(f"npm ci failed:\n{words}")
    stamp.write_text(state)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("test", help="file beside this one")
    parser.add_argument("--sandbox", required=True, help="the program quittance-sandbox")
    parser.add_argument("--folder", required=True, type=pathlib.Path, help="where libraries and tests are put")
    options = parser.parse_args()

    node, npm = find_tools(options.test)
    fetch_libraries(npm, options.folder)
    # Node looks for libraries beside the test.
    test = options.folder / options.test
    shutil.copy(HERE / options.test, test)

    sandbox = subprocess.Popen([options.sandbox, "--port", "0", "--ready-line"], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(sandbox.stdout.readline())
        environment = {**os.environ, "SANDBOX": json.dumps(ready)}
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            environment.pop(name, None)
        return subprocess.run([node, "--test", "--test-reporter=spec", str(test)], env=environment).returncode
    finally:
        sandbox.terminate()
        sandbox.wait(10)


if __name__ == "__main__":
    sys.exit(main())
