#pragma once

#include "core/domain/ClosedCheck.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace quittance {

//! Something that a check of a month came upon.
struct CloseFinding {
    //! What it means for the lock. Each outweighs those before it.
    enum class Weight : quint8 {
        Note, //!< To be known; keeps nothing up.
        Acceptable, //!< Keeps the lock up until somebody says why it may stay.
        Blocking, //!< Keeps the lock up until it is put right.
    };

    QString code; //!< "payout.unexplained"
    Weight weight = Weight::Blocking;
    QString subject; //!< What it is about: a document's number, the id of a payout, a line's key, an account.
    QDate on; //!< May be null.
    std::optional<Money> amount; //!< What is at stake, or the difference.
    QString words; //!< Of the outside, or a name; may be empty.

    friend bool operator==(const CloseFinding &, const CloseFinding &) = default;
};

//! Two figures that are to be the same.
struct CloseFigure {
    QString name; //!< "receivable"
    Money book{0, Currency::of("EUR")};
    Money other{0, Currency::of("EUR")}; //!< In the same currency.

    friend bool operator==(const CloseFigure &, const CloseFigure &) = default;
};

//! One line of the checklist.
struct CloseCheck {
    using Weight = CloseFinding::Weight;

    QString code; //!< "bank_lines", "completeness:stripe"
    bool isCovered = true; //!< Else there was nothing to look at: no statement, a provider never asked.
    QDateTime askedAt; //!< UTC: when a provider was asked; null where the book alone tells.
    QList<CloseFinding> findings;
    QList<CloseFigure> figures;
    QString accepted; //!< Why what it found may stay; empty: nobody said so.

    //! Null where nothing was found.
    std::optional<Weight> weight() const
    {
        const auto worst = std::ranges::max_element(findings, {}, &CloseFinding::weight);
        return worst == findings.end() ? std::nullopt : std::optional(worst->weight);
    }
    bool isInTheWay() const
    {
        const auto worst = weight();
        return worst == Weight::Blocking || (worst == Weight::Acceptable && accepted.isEmpty());
    }

    friend bool operator==(const CloseCheck &, const CloseCheck &) = default;
};

//! The checklist of a month, as it stands now.
struct MonthClose {
    QDate from; //!< First day.
    QDate through; //!< Last day.
    bool isLocked = false; //!< Nothing is booked in it any more.
    QList<CloseCheck> checks;

    bool isClear() const { return std::ranges::none_of(checks, &CloseCheck::isInTheWay); }
};

//! That somebody lets stay what a check found, and why.
struct CloseAcceptance {
    QString check; //!< CloseCheck::code
    QString reason;
};

//! A month that was closed.
struct ClosedMonth {
    QDate from;
    QDate through;
    qint64 entrySeq = 0; //!< Of the entry that closed it…
    QByteArray hash; //!< …and its hash: the journal's head at that moment.
    QDateTime closedAt; //!< UTC.
    QString actor;
    QString reason;
    QList<ClosedCheck> checks;
    bool isLocked = true; //!< Still: it was not opened again since.
};

} // namespace quittance
