#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace quittance {

//! What waits for a person, told by the book. Lists are the most urgent of what is counted beside them.
struct BookNeeds {
    //! Overdue documents about which no mail left since they fell due.
    struct Unreminded {
        static constexpr int most = 1000; //!< No more are counted.

        qint64 count = 0;
        QDate oldestDue;
        QList<Money> sums; //!< By currency code.

        friend bool operator==(const Unreminded &, const Unreminded &) = default;
    };
    //! An open dispute that we can still answer, or only look at.
    struct Disputed {
        PaymentId payment;
        QString customer; //!< Empty: unknown payer.
        Money amount{0, Currency::of("EUR")};
        QDate respondBy; //!< May be null.

        friend bool operator==(const Disputed &, const Disputed &) = default;
    };
    struct Conflicts {
        QString connection;
        qint64 customers = 0;

        friend bool operator==(const Conflicts &, const Conflicts &) = default;
    };
    //! Effects that were refused.
    struct Effects {
        qint64 count = 0;
        QStringList customers; //!< Of the newest; some may be unknown.

        friend bool operator==(const Effects &, const Effects &) = default;
    };
    struct Uncertain {
        QString customer; //!< May be empty.
        QString connection; //!< That is asked what became of it.

        friend bool operator==(const Uncertain &, const Uncertain &) = default;
    };
    //! Requests that wait for the one who looks to agree or refuse; own ones are not among them.
    struct Approvals {
        qint64 count = 0;
        QStringList askedBy; //!< Each once, newest request first.
        QList<Money> sums; //!< By currency code.

        friend bool operator==(const Approvals &, const Approvals &) = default;
    };
    struct Card {
        CustomerId customer;
        QString name; //!< Of the customer.
        QString brand;
        QString last4;
        QDate expiresOn; //!< Its last day.

        friend bool operator==(const Card &, const Card &) = default;
    };

    Unreminded unreminded;
    qint64 disputes = 0;
    QList<Disputed> firstDisputes;
    QList<Conflicts> conflicts;
    Effects refusedMails;
    Effects refusedOthers; //!< Charges, refunds, links, what a CRM is told.
    qint64 uncertain = 0;
    QList<Uncertain> firstUncertain; //!< Newest first.
    qint64 bankLines = 0;
    QDate lastStatement; //!< Last day the newest statement tells of; null: none was read.
    Approvals approvals;
    qint64 cards = 0; //!< Saved ones that expire within 30 days.
    QList<Card> firstCards;
    QStringList refusedConnections; //!< That were refused, or whose key is not there, at the last try.

    friend bool operator==(const BookNeeds &, const BookNeeds &) = default;
};

} // namespace quittance
