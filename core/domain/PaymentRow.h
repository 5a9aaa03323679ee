#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>
#include <QStringList>

namespace quittance {

//! A payment as a list or a detail pane shows it.
struct PaymentRow {
    qint64 key = 0; //!< Handle of the row in lists; not stable across a rebuild.
    PaymentId id;
    QDateTime receivedAt; //!< UTC.
    QDate bookedOn;
    CustomerId customerId;
    QString customer; //!< Empty: unknown payer.
    QString method; //!< "Visa •••• 4242", "Bank transfer".
    QString connection; //!< "stripe"; "bank", "cash", … for one recorded by hand.
    Money amount{0, Currency::of("EUR")};
    Money fee{0, Currency::of("EUR")}; //!< May be in another currency: that of the provider's account.
    bool isFeeKnown = false; //!< The provider told it; while it has not, fee is zero.
    Money unallocated{0, Currency::of("EUR")}; //!< Neither used, paid back nor reversed.
    Money refunded{0, Currency::of("EUR")};
    Money reversed{0, Currency::of("EUR")};
    bool isDisputed = false;
    QStringList pays; //!< Numbers of the documents it is allocated to.
    QString payout; //!< The payout it went to the bank with, "stripe:test:po_1"; in lists only.
    QDate payoutArrivesOn;
    QString reference = {}; //!< What the payer wrote; empty when erased.
    QDate valueOn = {}; //!< Of the bank's movement it came with; null where there is none.
    QDateTime recordedAt = {}; //!< When the book learnt of it; UTC.

    friend bool operator==(const PaymentRow &, const PaymentRow &) = default;
};

} // namespace quittance
