#pragma once

#include "app/cli/Session.h"
#include "core/domain/LinkEnd.h"
#include "core/domain/OwnMailFile.h"
#include "core/domain/PaymentOrder.h"

#include <QDate>

namespace quittance {

struct Customer;

// What words and options of a command line stand for.

//! An ISO date option; null when it is absent. InvalidInput "usage.date".
Result<QDate> dateOption(const Session &session, const QString &name);
//! The first day of --month 2026-10; null when it is absent. InvalidInput "usage.month".
Result<QDate> monthOption(const Session &session);
//! --amount in a currency; empty when it is absent. InvalidInput: those of Money::parse().
Result<std::optional<Money>> amountOption(const Session &session, Currency currency);
//! --mail-language, in which a mail and what goes along is written; empty when it is absent. InvalidInput
//! "usage.choice".
Result<QString> mailLanguageOption(const Session &session);
//! --expires: never, a number of days, or an ISO date; Usual when it is absent. InvalidInput "usage.expires".
Result<LinkEnd> linkEndOption(const Session &session);
//! What --file names, once for each file, that goes along with a mail. NotFound "file.unreadable";
//! InvalidInput: those of checkedOwnFiles().
Result<QList<OwnMailFile>> mailFilesOption(const Session &session);
//! InvalidInput "currency.unknown".
Result<Currency> currencyFrom(const QString &code);

//! Finds a customer by id, e-mail address or whole name and goes on with it; ends the command with NotFound
//! "customer.unknown" or InvalidInput "customer.ambiguous".
void findCustomer(Session &session, const QString &word, std::function<void(const Customer &)> next);
//! Finds the payment (by id) or credit note (by number or id) that a word names.
void findCredit(Session &session, const QString &word, std::function<void(const Credit &)> next);
//! Reads words like "INV-2026-000001=12.50" in a currency and finds their documents. InvalidInput
//! "usage.allocation", money.*.
void findAllocations(Session &session, const QStringList &words, Currency currency,
    std::function<void(const QList<AllocationOrder> &)> next);

//! Prints what a command did and ends it: 3 when something waits for a second person.
void finishWith(Session &session, const CommandOutcome &outcome);
//! The same for a command whose result is one id.
void finishWithId(Session &session, const QString &id);

} // namespace quittance
