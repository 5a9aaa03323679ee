#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace quittance {

enum class LogLevel : quint8 { Debug, Info, Warning, Critical, Fatal };

//! What a level is called in the log.
inline constexpr std::array logLevelNames{"debug", "info", "warning", "critical", "fatal"};

//! One message of the log, free of secrets.
struct LogLine {
    QDateTime at; //!< UTC.
    LogLevel level = LogLevel::Info;
    QString category; //!< "quittance.net".
    QString text; //!< May have several lines.

    //! As it stands in the file.
    QString whole() const;

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

//! Which messages are wanted, newest first.
struct LogQuery {
    LogLevel least = LogLevel::Debug;
    QString text; //!< In the message or the category, whatever its case; empty: all.
    QString category; //!< Empty: all.
    QDateTime
        until; //!< Later ones are left out, so that pages of one look follow each other; null: none are.
    qsizetype skipped = 0; //!< How many were brought already.
    qsizetype limit = 500;
};

struct LogPage {
    QList<LogLine> lines;
    bool hasMore = false;
};

} // namespace quittance
