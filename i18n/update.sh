#!/bin/sh
# Reads the texts out of the sources into i18n/*.ts: ./dev words. With a folder as argument the files there are
# brought up to date instead, and what lupdate says comes with it (a test compares them).
set -eu
cd "$(dirname "$0")/.."
folder=${1:-i18n}
for tool in "${LUPDATE:-}" /usr/lib/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate; do
    [ -n "$tool" ] && command -v "$tool" >/dev/null 2>&1 && break
    tool=
done
[ -n "$tool" ] || { echo "lupdate is not here: install qt6-l10n-tools" >&2; exit 3; }
# Headers are found by -I, without which no class has its namespace; SAY marks the words of rules.
read_texts() { "$tool" -silent -I . -locations none -no-obsolete -source-language en -tr-function-alias QT_TR_NOOP+=SAY "$@"; }
for language in de es fr tr; do
    read_texts core ui app -target-language "$language" -ts "$folder/quittance_$language.ts"
done
# Of English only the plurals are words of their own.
read_texts -pluralonly core ui app -target-language en -ts "$folder/quittance_en.ts"
