#pragma once

#include <QLoggingCategory>

namespace quittance {

// Turn one on with QT_LOGGING_RULES="quittance.net.debug=true". Never log names, addresses or secrets.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcMail)
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

//! The text with everything that may be a secret or an address replaced: authorization headers, keys by their
//! prefixes, tokens in queries and forms, JSON web tokens, mail addresses. Pure; used by the log sink and for
//! provider texts.
QString redacted(const QString &text);

//! The files of the log in a directory, whether they are there or not: the one that is written to first, the
//! oldest last.
QStringList logFiles(const QString &directory);

//! Sends every message of the program, redacted, to logs/quittance.log below directory (mode 0600, five files
//! of 2 MB) and, from warning up, to stderr. Called again, the messages from then on go to the new place.
void installLogSink(const QString &directory);

} // namespace quittance
