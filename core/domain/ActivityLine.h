#pragma once

#include "core/base/Id.h"
#include "core/domain/MailKind.h"
#include "core/domain/Money.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! One entry of the journal in the words a screen needs; ui/text makes the sentence.
struct ActivityLine {
    qint64 seq = 0; //!< Entry number.
    EntryId entry;
    QDateTime occurredAt; //!< UTC.
    QDateTime recordedAt; //!< UTC.
    QString actor; //!< "person:mara", "sync:stripe", …
    QString kind; //!< As in the journal: "InvoiceIssued".
    QString subject; //!< Id of what it is about.
    QString number; //!< Of the document, where there is one.
    QString party; //!< Customer's name or recipient's address; empty when erased.
    QString words; //!< Provider's words, reason, subject of a mail.
    QString reason = {}; //!< Why, where words say something else; of a payment our account it came to.
    std::optional<Money> amount;
    MailKind mailKind = MailKind::PaymentLink; //!< Of an entry about a mail.
    int mailLevel = 0; //!< Of a reminder.
    QByteArray hash; //!< 32 bytes.

    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};

} // namespace quittance
