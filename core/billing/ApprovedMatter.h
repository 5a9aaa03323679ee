#pragma once

#include "core/billing/guards.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Entry.h"

#include <functional>
#include <optional>

namespace quittance {

//! What the outside knows and the book does not: which provider can send money back, and the bytes that ask
//! it to.
struct RefundRoute {
    QString gateway; //!< Connection: "stripe". Empty: none can.
    //! The exact request for a refund with this id of the payment with this external key; InvalidInput when
    //! the provider cannot send the amount.
    std::function<Result<QByteArray>(const RefundId &refund, const QString &charge, Money amount)> request;
};

//! Voids a document (all of it, nothing paid, never sent), writes off what is open of one, or pays credit
//! back. Above the company's limit, together with what the same document or payment has had of the same deed,
//! it is only asked for, and a second person decides: then CommandOutcome::waiting names the request. A
//! refund through the provider of the payment is only asked for, too; the outbox does the rest, and
//! CommandOutcome::waiting names its entry. InvalidInput: role.*, reason.missing, date.*, period.locked,
//! money.*, approval.waits_already; void.paid, void.credited, void.already_sent, void.link_live;
//! write_off.nothing_open, write_off.above_open; refund.above_credit, refund.currency_differs,
//! refund.way_unknown, refund.disputed.
Result<CommandOutcome> carryOut(
    Book &book, const ApprovalMatter &matter, QDate today, const RefundRoute &route = {});

//! What carryOut() would refuse as the book is now, whatever the reason; else the limit above which it would
//! only ask a second person, or nothing where it would be done at once. Writes nothing. Of refunds it knows
//! those by hand.
Result<std::optional<Money>> mayCarryOut(Book &book, const ApprovalMatter &matter, QDate today);

//! The limit above which carryOut() would only ask a second person for the matter as it is now; nothing where
//! it would be done at once. Reason and day do not count.
Result<std::optional<Money>> secondPersonAbove(Book &book, const ApprovalMatter &matter);

//! Whether the one who acts may agree to a request. InvalidInput: role.*, "approval.same_person".
Result<void> mayApprove(Book &book, const ApprovalRow &request);

//! A second person agrees: what was asked for happens now, by the rules as they are now. InvalidInput
//! "approval.same_person", "approval.decided", and those of carryOut(); NotFound "approval.unknown".
Result<CommandOutcome> giveApproval(
    Book &book, const EntryId &request, QDate today, const RefundRoute &route = {});

//! InvalidInput "approval.decided", "reason.missing". The one who asked may take the request back.
Result<void> refuseApproval(Book &book, const EntryId &request, const QString &reason);

//! NotFound "approval.unknown".
Result<ApprovalRow> approvalById(Book &book, const EntryId &request);

//! Newest first; waitingOnly leaves out what is decided.
Result<QList<ApprovalRow>> approvals(Book &book, bool waitingOnly);

} // namespace quittance
