#pragma once

#include "core/domain/MailFiles.h"
#include "core/domain/OwnMailFile.h"
#include "core/domain/WayToPay.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/mail/MailComposer.h"

namespace quittance {

//! What a mail says, without what goes along. way: what it brings; empty where it brings no link. NotFound:
//! invoice.unknown, customer.unknown; InvalidInput company.missing.
Result<MailContent> mailContent(Book &book, const MailQueued &queued, const WayToPay &way);

//! What goes along.
MailFiles filesOf(const MailQueued &queued);
//! Adds files of the user's to it.
void attachFiles(const QList<OwnMailFile> &files, MailContent &content);
//! Puts our own pages there. Needs a QGuiApplication. Errors of documentPdf(), documentUbl() and
//! statementPdf().
Result<void> attachTo(Book &book, const MailQueued &queued, MailContent &content);

//! The final bytes of a message; its id is made from id. Every call makes other bytes.
Result<QByteArray> mailBytes(MailMessage &message, const QString &id, const QDateTime &now);

//! Makes the entry with the bytes of a mail, once what it brings is there. The book has the vault's key.
Result<NewEntry> composeMail(Book &book, const MailId &mail, const WayToPay &way);

} // namespace quittance
