#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace quittance {

//! What a provider says it took in a currency, beside what the book knows of it.
struct CompletenessLine {
    Currency currency = Currency::of("EUR");
    qint64 there = 0; //!< Payments at the provider…
    qint64 thereMinor = 0; //!< …and what they come to.
    qint64 here = 0;
    qint64 hereMinor = 0;
    qint64 unexplained = 0; //!< Payments one side does not know, or knows with another amount…
    qint64 unexplainedMinor = 0; //!< …and what they come to; of two amounts their difference. Never negative.

    friend bool operator==(const CompletenessLine &, const CompletenessLine &) = default;
};

//! A payment the two sides do not agree about.
struct UnexplainedPayment {
    QString externalKey; //!< "stripe:test:ch_1"
    QDate on; //!< The day of the book.
    std::optional<Money> there; //!< Empty: the provider does not know it.
    std::optional<Money> here; //!< Empty: the book does not know it.

    friend bool operator==(const UnexplainedPayment &, const UnexplainedPayment &) = default;
};

//! Whether the book knows every payment of a provider, and the provider every one of the book.
struct Completeness {
    QString connection;
    QDate from; //!< Both days count.
    QDate to;
    QDateTime checkedAt; //!< UTC.
    QList<CompletenessLine> lines; //!< By currency code.
    QList<UnexplainedPayment> unexplained; //!< By day.
    //! Payments of currencies or fractions that no book can hold, as the provider writes them: another
    //! program uses the same account.
    QStringList leftOut;

    bool isComplete() const { return unexplained.isEmpty(); }

    friend bool operator==(const Completeness &, const Completeness &) = default;
};

} // namespace quittance
