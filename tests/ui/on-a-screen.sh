#!/bin/sh
# Runs a test program on the screen in DISPLAY, with a window manager, without which no window becomes active.
openbox >/dev/null 2>&1 &
manager=$!
sleep 1
"$@"
result=$?
kill "$manager" 2>/dev/null
exit "$result"
