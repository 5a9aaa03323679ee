#pragma once

#include "core/journal/Book.h"
#include "core/journal/Entry.h"
#include "core/payments/PaymentGateway.h"

#include <optional>

namespace quittance {

struct LinkRecord;

//! What a look brought about transfers that have come in part and about money that waits at the provider, as
//! far as the book does not know it. Inside the transaction that stores it.
Result<QList<NewEntry>> wayNews(Book &book, const QString &provider, const GatewayNews &news);

//! What to write down of an active link that was seen to take no more money: that its time is over, or that
//! it was closed. Empty while its closing is under way here, which says so itself.
Result<std::optional<EntryBody>> endOf(Book &book, const LinkRecord &link);

//! What waits for every customer whose money may have moved unseen: the feed forgets after a month, and money
//! that nobody uses is sent back after some.
Result<GatewayNews> waitingCashNews(Book &book, PaymentGateway &gateway, const StopFlag &stop);

//! Where a customer's money has moved, each of their transfers is read again: the provider may have used it
//! for another one than it was meant for. Adds to news what that shows.
Result<void> lookAtTransfers(Book &book, PaymentGateway &gateway, GatewayNews &news, const StopFlag &stop);

} // namespace quittance
