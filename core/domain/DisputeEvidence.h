#pragma once

#include "core/base/Id.h"
#include "core/domain/Dispute.h"
#include "core/domain/EvidencePiece.h"
#include "core/domain/MailKind.h"

#include <QDateTime>

namespace quittance {

//! What the book has about a disputed payment, what is worth gathering, and what a person ticked off.
struct DisputeEvidence {
    struct Document {
        InvoiceId id;
        InvoiceNumber number;

        friend bool operator==(const Document &, const Document &) = default;
    };
    //! Only those that the mail server took.
    struct Mail {
        InvoiceNumber number; //!< What it is about.
        MailKind kind = MailKind::PaymentLink;
        int level = 0; //!< Of a reminder.
        QDateTime acceptedAt; //!< UTC.
        EntryId composedEntry; //!< That its bytes are sealed with.

        friend bool operator==(const Mail &, const Mail &) = default;
    };

    Dispute dispute;
    CustomerId customerId; //!< Empty: unknown payer.
    QString customer;
    QString method; //!< "Visa •••• 4242"
    QDate paidOn;
    QList<Document> documents; //!< That the payment pays.
    QList<Mail> mails; //!< About these, the first one first.
    qint64 otherPayments = 0; //!< Of the same customer, which stand and nobody ever disputed.
    QList<EvidencePiece> pieces; //!< What to gather, the weightiest first.
    QList<EvidencePiece> done; //!< Ticked off, in no order.
};

} // namespace quittance
