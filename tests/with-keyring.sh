#!/bin/sh
# Runs a command beside a real Secret Service with an empty keyring of its own, unlocked or locked:
#   dbus-run-session -- tests/with-keyring.sh unlocked|locked build/bin/tst_keychain
set -u
kind=$1
shift
folder=$(mktemp -d) || exit 1
mkdir -m 700 "$folder/run" "$folder/data" "$folder/home"
export XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/data" HOME="$folder/home"
if ! command -v gnome-keyring-daemon >/dev/null; then
    echo "with-keyring: gnome-keyring-daemon is not installed" >&2
    "$@"
    rc=$?
    rm -rf "$folder"
    exit $rc
fi
if [ "$kind" = unlocked ]; then
    printf '\n' | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
else
    gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 &
fi
keyring=$!
tries=0
while [ $tries -lt 50 ]; do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true && break
    tries=$((tries + 1))
    sleep 0.1
done
QUITTANCE_TEST_KEYRING=$kind "$@"
rc=$?
kill $keyring 2>/dev/null
rm -rf "$folder"
exit $rc
