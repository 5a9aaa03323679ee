#pragma once

#include "core/billing/CreditAllocator.h"
#include "core/payments/PaymentGateway.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace quittance {

//! Turns the payments and links of one batch of news into entries, inside the transaction that stores them.
//! Keeps in mind what the batch itself has done, which the projections do not show yet.
class NewsBooker
{
public:
    NewsBooker(Book &book, const QString &provider)
        : m_book(book)
        , m_provider(provider)
        , m_allocator(book)
    {
    }

    qint64 booked = 0; //!< Payments that were new.

    Result<QList<NewEntry>> entries(const GatewayNews &news);

private:
    Result<void> takePending(const GatewayPayment &payment);
    Result<void> takePayment(const GatewayPayment &payment);
    Result<PaymentId> paymentId(const QString &externalKey);
    Result<PaymentId> addPayment(const GatewayPayment &payment);
    Result<std::optional<InvoiceRecord>> invoiceOf(const GatewayPayment &payment);
    Result<void> allocate(const PaymentId &id, const GatewayPayment &payment, const InvoiceRecord &invoice);
    Result<void> addFee(const GatewayPayment &payment, const PaymentId &id);
    Result<void> takeLink(const GatewayLink &seen);
    Result<void> takeExtra(const GatewayExtra &extra);
    Result<bool> isTaken(const QString &movement);
    void add(NewEntry entry) { m_allocator.entries.append(std::move(entry)); }

    Book &m_book;
    QString m_provider;
    CreditAllocator m_allocator; //!< Holds the entries, its own and ours, in order.
    QHash<QString, PaymentId> m_batch; //!< Payments of this batch by external key.
    QSet<QString> m_pending; //!< Told of in this batch: the feed and a link may both tell.
    QSet<QString> m_fees;
    QSet<QString> m_usedLinks; //!< Paid, or being paid.
};

} // namespace quittance
