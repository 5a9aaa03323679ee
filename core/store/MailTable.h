#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/InvoiceRow.h"

#include <optional>

namespace quittance {

class Database;

//! What is stored of a mail; its bytes are sealed beside the entry composedEntry.
struct MailRecord {
    MailId id;
    MailKind kind = MailKind::PaymentLink;
    int level = 0; //!< Of a reminder.
    InvoiceId invoice; //!< Empty for a statement.
    CustomerId customer; //!< Of a statement.
    LinkId link; //!< May be empty.
    QDate from; //!< First and last day of a statement.
    QDate through;
    MailState state = MailState::Queued;
    EntryId composedEntry; //!< Empty until the bytes are made.
    QDateTime queuedAt;
    QDateTime changedAt;
};

//! The reminders about an invoice that left or may leave: queued, uncertain or accepted.
struct RemindersSent {
    int count = 0;
    std::optional<MailRecord> last;
};

//! Table mail. Kind: projection.
class MailTable
{
public:
    explicit MailTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const MailRecord &mail);
    Result<void> setComposed(const MailId &id, const EntryId &entry);
    Result<void> setState(const MailId &id, MailState state, const QDateTime &at);
    //! NotFound "mail.unknown".
    Result<MailRecord> byId(const MailId &id);
    //! Mails that wait for this link and are not made yet.
    Result<QList<MailRecord>> waitingForLink(const LinkId &link);
    //! The newest mail about an invoice that is queued, uncertain or accepted.
    Result<std::optional<MailRecord>> lastOf(const InvoiceId &invoice);
    //! Likewise, but of one kind.
    Result<std::optional<MailRecord>> lastOf(const InvoiceId &invoice, MailKind kind);
    //! Likewise, but about a link.
    Result<std::optional<MailRecord>> lastOf(const LinkId &link);
    Result<RemindersSent> remindersOf(const InvoiceId &invoice);
    //! The newest statement of a customer's over these days, if it is queued, uncertain or accepted.
    Result<std::optional<MailRecord>> statementOf(const CustomerId &customer, QDate from, QDate through);

private:
    Database &m_database;
};

} // namespace quittance
