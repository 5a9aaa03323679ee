#include "ui/text/PayWayText.h"

#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PayWayText)
};

//! How account and code are called where this kind of address is used.
std::pair<QString, QString> namesOf(const QString &kind)
{
    if (kind == "iban"_L1)
        return {Words::tr("IBAN"), Words::tr("BIC")};
    if (kind == "sort_code"_L1)
        return {Words::tr("Account number"), Words::tr("Sort code")};
    if (kind == "aba"_L1)
        return {Words::tr("Account number"), Words::tr("Routing number")};
    if (kind == "swift"_L1)
        return {Words::tr("Account number"), Words::tr("SWIFT code")};
    if (kind == "spei"_L1)
        return {Words::tr("CLABE"), Words::tr("Bank code")};
    return {Words::tr("Account number"), Words::tr("Bank code")};
}

} // namespace

QString payWayText(PayWay way)
{
    switch (way) {
    case PayWay::Page:
        return Words::tr("Payment page");
    case PayWay::BankTransfer:
        return Words::tr("Bank transfer");
    case PayWay::Checkout:
        return Words::tr("Page to pay at once");
    }
    return {};
}

QString liveLinkText(const LiveLink &link, const QTimeZone &zone)
{
    QStringList parts{payWayText(link.way)};
    if (link.isPart)
        parts += Words::tr("asks for %1").arg(moneyWithCode(link.amount));
    if (link.missing)
        parts += Words::tr("%1 still missing").arg(moneyWithCode(*link.missing));
    if (link.lastDay.isValid())
        parts += Words::tr("until %1").arg(dateText(link.lastDay));
    else if (link.expiresAt.isValid())
        parts += Words::tr("until %1").arg(momentText(link.expiresAt, zone));
    return parts.join(u" · "_s);
}

QString customerCashText(const CustomerCash &cash)
{
    return Words::tr("%1 of the customer wait at %2 and pay nothing yet.")
        .arg(moneyWithCode(cash.amount), connectionText(cash.connection));
}

QList<std::pair<QString, QString>> transferParts(const TransferAddress &address)
{
    const auto [account, code] = namesOf(address.kind);
    QList<std::pair<QString, QString>> parts{{Words::tr("Account holder"), address.holder},
        {account, address.account}, {code, address.code}, {Words::tr("Branch code"), address.branch},
        {Words::tr("Bank"), address.bank}};
    parts.removeIf([](const auto &part) { return part.second.isEmpty(); });
    return parts;
}

QString transferText(const TransferInstructions &transfer)
{
    QStringList lines;
    for (const TransferAddress &address : transfer.addresses) {
        for (const auto &[name, value] : transferParts(address))
            lines += Words::tr("%1: %2").arg(name, value);
        lines += QString();
    }
    lines += Words::tr("Amount: %1").arg(moneyWithCode(transfer.missing));
    lines += Words::tr("Reference: %1").arg(transfer.reference);
    return lines.join(u'\n') + u'\n';
}

} // namespace quittance
