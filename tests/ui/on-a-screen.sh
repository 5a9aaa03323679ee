#!/bin/sh
# Runs a test program on the screen in DISPLAY, with a window manager, without which no window becomes active.
ready=$(mktemp -d)/ready
openbox --startup "touch $ready" >/dev/null 2>&1 &
manager=$!
tries=0
while [ ! -e "$ready" ] && [ "$tries" -lt 200 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
sleep 1 # It says so a moment before it manages.
"$@"
result=$?
kill "$manager" 2>/dev/null
rm -rf "${ready%/ready}"
exit "$result"
