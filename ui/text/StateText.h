#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/SyncProgress.h"

namespace quittance {

//! The word for a document's state: "Overdue 12 d", "Partly paid", "Draft".
QString stateText(const InvoiceRow &row, QDate today);

//! The same as a phrase for a screen reader: "Overdue by 12 days".
QString spokenStateText(const InvoiceRow &row, QDate today);

QString linkText(LinkState state); //!< "Link active"; "–" when there never was one.
QString shortLinkText(LinkState state); //!< "Active", for narrow columns.
//! A link that takes money and will soon take none, or whose last day is over and that is still to be closed.
bool isLinkEnding(const InvoiceRow &row, QDate today);
//! The same of a document's link, whose last day may be near: "Expires in 2 d", "2 d left".
QString linkText(const InvoiceRow &row, QDate today);
QString shortLinkText(const InvoiceRow &row, QDate today);
QString spokenLinkText(const InvoiceRow &row, QDate today); //!< "Link active until 30.11.2026".
QString mailText(MailState state); //!< "Accepted by mail server", never "delivered".
QString shortMailText(MailState state); //!< "Accepted".
//! A mail that the mail server took.
bool isAcceptedMail(const OutboxRow &row);
QString outboxStateText(OutboxState state);
//! The same of one row: a mail is never more than "Accepted", since nobody knows what came of it.
QString outboxStateText(const OutboxRow &row);
QString outboxWhatText(OutboxWhat what); //!< "Payment link", "E-mail".
//! The other side's own words as they are; a sentence for a reason of ours.
QString outboxAnswerText(const QString &answer);

//! "Bringing contacts: 412 of 1,204".
QString progressText(const SyncProgress &progress);

//! "2 need you in Outbox".
QString needYouText(qint64 count);

//! What a sync did, as one sentence.
QString reportText(const SyncReport &report);

QString manualMethodText(ManualMethod method); //!< "Bank transfer".
QString writeOffCauseText(WriteOffCause cause); //!< "Bad debt".
//! The words for a method recorded by hand or known from providers ("Card", "SEPA Direct Debit"), else the
//! gateway's own: "Visa •••• 4242".
QString paymentMethodText(const QString &method);
//! Where credit comes from: "Bank transfer", "Credit note CN-2026-000003".
QString creditSourceText(const Credit &credit);
//! "Received", "Reversed", "Needs customer".
QString paymentStateText(const PaymentRow &row);

//! The name of a connection as people know it: "HubSpot" for "hubspot".
QString connectionText(const QString &connection);

} // namespace quittance
