#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceRow.h"

#include <optional>

namespace quittance {

class Database;

//! What is stored of a mail; its bytes are sealed beside the entry composedEntry.
struct MailRecord {
    MailId id;
    InvoiceId invoice;
    LinkId link;
    MailState state = MailState::Queued;
    EntryId composedEntry; //!< Empty until the bytes are made.
    QDateTime changedAt;
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

private:
    Database &m_database;
};

} // namespace quittance
