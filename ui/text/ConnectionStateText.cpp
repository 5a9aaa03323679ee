#include "ui/text/ConnectionStateText.h"

#include "ui/text/DateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ConnectionStateText)
};

} // namespace

QString connectionStateWord(const ConnectionState &state)
{
    if (!state.isSetUp)
        return Words::tr("Not connected");
    return state.trouble ? Words::tr("Needs you") : Words::tr("Connected");
}

QString connectionFactsText(const ConnectionState &state, const QTimeZone &zone)
{
    QStringList parts;
    if (!state.label.isEmpty())
        parts.append(state.kind == "crm"_L1 ? Words::tr("Account %1").arg(state.label) : state.label);
    if (!state.keyHint.isEmpty())
        parts.append(state.keyHint);
    if (state.kind == "mail"_L1)
        parts.append(state.url);
    else
        parts.append(state.syncedAt.isValid() ? Words::tr("Synced %1").arg(momentText(state.syncedAt, zone))
                                              : Words::tr("Not synced yet"));
    return parts.join(u" · "_s);
}

QString modeStripeText(const QString &provider, const QString &label, const QString &keyHint)
{
    if (label.isEmpty())
        //: a provider, the end of its key
        return Words::tr("%1 %2 – no real money moves").arg(provider, keyHint);
    //: a provider, what the user calls the account, the end of its key
    return Words::tr("%1 “%2” %3 – no real money moves").arg(provider, label, keyHint);
}

QString connectionPurposeText(const QString &connection)
{
    if (connection == "stripe"_L1)
        return Words::tr("Payment links, bank transfers, saved cards, refunds and payouts.");
    if (connection == "paypal"_L1)
        return Words::tr("Payment links by PayPal, refunds and payouts.");
    if (connection == "hubspot"_L1 || connection == "salesforce"_L1)
        return Words::tr("Brings companies and people, and tells what was billed and paid.");
    return Words::tr("Sends payment links and letters from your own address.");
}

} // namespace quittance
