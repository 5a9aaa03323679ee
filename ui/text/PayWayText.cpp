#include "ui/text/PayWayText.h"

#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::PayWayText", text);
}

//! How account and code are called where this kind of address is used.
std::pair<QString, QString> namesOf(const QString &kind)
{
    if (kind == "iban"_L1)
        return {say("IBAN"), say("BIC")};
    if (kind == "sort_code"_L1)
        return {say("Account number"), say("Sort code")};
    if (kind == "aba"_L1)
        return {say("Account number"), say("Routing number")};
    if (kind == "swift"_L1)
        return {say("Account number"), say("SWIFT code")};
    if (kind == "spei"_L1)
        return {say("CLABE"), say("Bank code")};
    return {say("Account number"), say("Bank code")};
}

} // namespace

QString payWayText(PayWay way)
{
    switch (way) {
    case PayWay::Page:
        return say("Payment page");
    case PayWay::BankTransfer:
        return say("Bank transfer");
    case PayWay::Checkout:
        return say("Page to pay at once");
    }
    return {};
}

QString liveLinkText(const LiveLink &link, const QTimeZone &zone)
{
    QStringList parts{payWayText(link.way)};
    if (link.missing)
        parts += say("%1 still missing").arg(moneyWithCode(*link.missing));
    if (link.expiresAt.isValid())
        parts += say("until %1").arg(momentText(link.expiresAt, zone));
    return parts.join(u" · "_s);
}

QString customerCashText(const CustomerCash &cash)
{
    return say("%1 of the customer wait at %2 and pay nothing yet.")
        .arg(moneyWithCode(cash.amount), connectionText(cash.connection));
}

QList<std::pair<QString, QString>> transferParts(const TransferAddress &address)
{
    const auto [account, code] = namesOf(address.kind);
    QList<std::pair<QString, QString>> parts{{say("Account holder"), address.holder},
        {account, address.account}, {code, address.code}, {say("Branch code"), address.branch},
        {say("Bank"), address.bank}};
    parts.removeIf([](const auto &part) { return part.second.isEmpty(); });
    return parts;
}

QString transferText(const TransferInstructions &transfer)
{
    QStringList lines;
    for (const TransferAddress &address : transfer.addresses) {
        for (const auto &[name, value] : transferParts(address))
            lines += say("%1: %2").arg(name, value);
        lines += QString();
    }
    lines += say("Amount: %1").arg(moneyWithCode(transfer.missing));
    lines += say("Reference: %1").arg(transfer.reference);
    return lines.join(u'\n') + u'\n';
}

} // namespace quittance
