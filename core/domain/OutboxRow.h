#pragma once

#include "core/base/Id.h"
#include "core/domain/MailKind.h"
#include "core/domain/Money.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace quittance {

enum class OutboxState : quint8 { Held, Requested, Sending, Waiting, Uncertain, Done, Refused, Dropped };

enum class OutboxWhat : quint8 {
    PaymentLink,
    Mail,
    LinkRevoke,
    Refund,
    Charge,
    Capture,
    ChargeCancel,
    CrmPush,
    CrmNote
};

//! What a person says of an effect whose outcome is not known, not wanted, or a refusal.
enum class Resolution : quint8 {
    Accepted, //!< The mail did arrive.
    Again, //!< Send the mail once more, as a new one.
    Dropped, //!< Give it up.
    Dismissed, //!< Seen that it was refused: it needs nobody any more.
    Recalled, //!< Not dismissed after all.
};

//! One effect on the outside world that was asked for, and how far it is.
struct OutboxRow {
    EntryId id; //!< The entry that requested it.
    OutboxWhat what = OutboxWhat::Mail;
    InvoiceId subject; //!< Empty for a refund, which is about a payment, and for a push.
    PaymentId payment;
    CustomerId customer; //!< Of what a CRM is told.
    QString subjectText; //!< The document's number, how the payment came in, or the customer's name.
    QString to; //!< Recipient's address or provider's name.
    QString connection; //!< "stripe", "smtp", "hubspot".
    std::optional<Money> amount; //!< What is asked for or moved; null where it is about no amount.
    OutboxState state = OutboxState::Requested;
    int attempts = 0;
    QDateTime since;
    QDateTime nextTry; //!< Null unless held or waiting.
    QString answer; //!< The other side's words, cleaned.
    MailKind mailKind = MailKind::PaymentLink; //!< Of a mail.
    int mailLevel = 0; //!< Of a reminder.
    QStringList files = {}; //!< Names of what goes along with a mail.
    bool isDismissed = false; //!< It was refused, and a person has seen that.
};

//! Whether somebody has to look at it. In a query: effectForPerson().
inline bool needsPerson(const OutboxRow &row)
{
    return row.state == OutboxState::Uncertain || (row.state == OutboxState::Refused && !row.isDismissed);
}

} // namespace quittance
