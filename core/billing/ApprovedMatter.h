#pragma once

#include "core/billing/guards.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Voids a document (all of it, nothing paid, never sent), writes off what is open of one, or pays credit
//! back. Above the company's limit, together with what the same document or payment has had of the same deed,
//! it is only asked for, and a second person decides: then CommandOutcome::waiting names the request.
//! InvalidInput: role.*, reason.missing, date.*, period.locked, money.*, approval.waits_already; void.paid,
//! void.credited, void.already_sent, void.link_live; write_off.nothing_open, write_off.above_open;
//! refund.above_credit, refund.currency_differs, refund.way_unknown.
Result<CommandOutcome> carryOut(Book &book, const ApprovalMatter &matter, QDate today);

//! A second person agrees: what was asked for happens now, by the rules as they are now. InvalidInput
//! "approval.same_person", "approval.decided", and those of carryOut(); NotFound "approval.unknown".
Result<CommandOutcome> giveApproval(Book &book, const EntryId &request, QDate today);

//! InvalidInput "approval.decided", "reason.missing". The one who asked may take the request back.
Result<void> refuseApproval(Book &book, const EntryId &request, const QString &reason);

//! Newest first; waitingOnly leaves out what is decided.
Result<QList<ApprovalRow>> approvals(Book &book, bool waitingOnly);

} // namespace quittance
