#include "ui/text/LedgerText.h"

#include "core/domain/InvoiceContent.h"
#include "ui/text/StateText.h"
#include "ui/text/VatText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::LedgerText)
};

struct AccountWord {
    QLatin1StringView account;
    const char *word;
};

constexpr std::array accountWords = std::to_array<AccountWord>({
    {"bad debt"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Bad debts")},
    {"bank"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Bank")},
    {"cash"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Cash")},
    {"customer credit"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Customer credit")},
    {"exchange"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Currency exchange")},
    {"prepayments"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Prepayments")},
    {"receivable"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Receivables")},
    {"revenue"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Revenue")},
    {"rounding"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Rounding differences")},
});

//! Accounts that each connection has for itself; %1: the provider.
constexpr std::array connectionWords = std::to_array<AccountWord>({
    {"adjustments"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Adjustments (%1)")},
    {"bank in transit"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "On its way to the bank (%1)")},
    {"clearing"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Balance at %1")},
    {"disputes"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Disputes (%1)")},
    {"fees"_L1, QT_TRANSLATE_NOOP("quittance::LedgerText", "Fees (%1)")},
});

QString wordOf(const auto &words, const QString &account)
{
    for (const AccountWord &each : words)
        if (each.account == account)
            return Words::tr(each.word);
    return {};
}

//! Of whom an account is: a provider, or the bank or the cash box, which take fees at times, too.
QString ownerText(const QString &connection)
{
    return connection == "bank"_L1 || connection == "cash"_L1 ? wordOf(accountWords, connection)
                                                              : connectionText(connection);
}

QString taxText(const QString &account)
{
    const auto category = taxCategoryFrom(account.section(u':', 1, 1));
    bool isNumber = false;
    const qint64 rate = account.section(u':', 2).toLongLong(&isNumber);
    return category && isNumber ? vatRowText({.category = *category, .rate = rate}) : account;
}

} // namespace

QString ledgerAccountText(const QString &account)
{
    if (const QString word = wordOf(accountWords, account); !word.isEmpty())
        return word;
    if (account.startsWith("tax:"_L1))
        return taxText(account);
    const QString owner = account.section(u':', 1);
    const QString words = owner.isEmpty() ? QString() : wordOf(connectionWords, account.section(u':', 0, 0));
    return words.isEmpty() ? account : words.arg(ownerText(owner));
}

QString moneyPlaceText(const QString &account)
{
    return account.startsWith("clearing:"_L1) ? ownerText(account.section(u':', 1))
                                              : ledgerAccountText(account);
}

} // namespace quittance
