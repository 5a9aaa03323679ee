#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace quittance {

//! A string identifier that cannot be passed where another kind of identifier is expected.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using EntryId = Id<struct EntryTag>;
using CustomerId = Id<struct CustomerTag>;
using InvoiceId = Id<struct InvoiceTag>; //!< A draft keeps it when it is issued.
using InvoiceNumber = Id<struct InvoiceNumberTag>; //!< Empty while the document is a draft.
using PaymentId = Id<struct PaymentTag>;
using RefundId = Id<struct RefundTag>; //!< Of one asked of a provider: the id of the RefundRequested entry.
using LinkId = Id<struct LinkTag>; //!< The id of the LinkRequested entry.
using ChargeId = Id<struct ChargeTag>; //!< The id of the ChargeRequested entry.
using MailId = Id<struct MailTag>; //!< The id of the MailQueued entry.
using ConnectionId = Id<struct ConnectionTag>; //!< "stripe", "hubspot", "smtp": one a provider in version 1.

} // namespace quittance
