#include "ui/text/PayoutText.h"

#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *remark = nullptr)
{
    return QCoreApplication::translate("quittance::PayoutText", text, remark);
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return say(count == 1 ? one : many).arg(textLocale().toString(count));
}

} // namespace

PayoutState payoutState(const PayoutRow &row, QDate today)
{
    if (row.hasFailed)
        return PayoutState::Failed;
    if (!row.isExplained)
        return row.payout.isAutomatic ? PayoutState::Waiting : PayoutState::ByHand;
    if (row.unexplainedMinor != 0)
        return PayoutState::Unexplained;
    return row.payout.arrivesOn > today ? PayoutState::OnItsWay : PayoutState::Done;
}

QString payoutStateText(PayoutState state)
{
    switch (state) {
    case PayoutState::OnItsWay:
        return say("On its way");
    case PayoutState::Done:
        return say("Done");
    case PayoutState::Waiting:
        return say("Waiting");
    case PayoutState::ByHand:
        return say("By hand");
    case PayoutState::Unexplained:
        return say("Unexplained");
    case PayoutState::Failed:
        return say("Failed");
    }
    return {};
}

QString payoutStateSentence(const PayoutRow &row, QDate today)
{
    const QString provider = connectionText(row.payout.connection);
    switch (payoutState(row, today)) {
    case PayoutState::OnItsWay:
        return say("Explained to the last cent; on its way to the bank.");
    case PayoutState::Done:
        return say("Explained to the last cent.");
    case PayoutState::Waiting:
        return say("%1 tells what it is made of once it is done.").arg(provider);
    case PayoutState::ByHand:
        return say("%1 does not tell what a payout made by hand consists of.").arg(provider);
    case PayoutState::Unexplained:
        return say("What %1 told does not add up to it. The rest is shown, and booked nowhere.")
            .arg(provider);
    case PayoutState::Failed:
        return row.answer.isEmpty()
            ? say("The bank sent it back. The money is at %1 again.").arg(provider)
            : say("The bank sent it back: %2. The money is at %1 again.").arg(provider, row.answer);
    }
    return {};
}

QString payoutNumber(const QString &id)
{
    return id.section(u':', -1);
}

QString payoutCategoryText(PayoutLine::Category category)
{
    switch (category) {
    case PayoutLine::Category::Payment:
        return say("Payment");
    case PayoutLine::Category::Refund:
        return say("Refund");
    case PayoutLine::Category::Dispute:
        return say("Dispute");
    case PayoutLine::Category::Fee:
        return say("Fee");
    case PayoutLine::Category::Adjustment:
        return say("Adjustment");
    }
    return {};
}

QString payoutCountText(PayoutLine::Category category, qsizetype count)
{
    switch (category) {
    case PayoutLine::Category::Payment:
        return counted(count, "%1 payment", "%1 payments");
    case PayoutLine::Category::Refund:
        return counted(count, "%1 refund", "%1 refunds");
    case PayoutLine::Category::Dispute:
        return counted(count, "%1 dispute", "%1 disputes");
    case PayoutLine::Category::Fee:
        return counted(count, "%1 fee", "%1 fees");
    case PayoutLine::Category::Adjustment:
        return counted(count, "%1 adjustment", "%1 adjustments");
    }
    return {};
}

ReportTable payoutTable(const QList<PayoutRow> &rows, QDate today)
{
    using Kind = ReportTable::Column;
    ReportTable table;
    table.title = say("Payouts");
    table.columns = {{say("Arrives"), Kind::Date}, {say("Provider"), Kind::Text}, {say("Payout"), Kind::Text},
        {say("Payments"), Kind::Amount}, {say("Fees"), Kind::Amount}, {say("Refunds"), Kind::Amount},
        {say("Disputes"), Kind::Amount}, {say("Other"), Kind::Amount}, {say("Net"), Kind::Amount},
        {say("Unexplained"), Kind::Amount}, {say("Currency"), Kind::Text}, {say("Status"), Kind::Text}};
    table.rows.reserve(rows.size());
    for (const PayoutRow &row : rows) {
        const Currency currency = row.payout.amount.currency();
        const auto sum = [currency](qint64 minor) { return ReportCell(Money(minor, currency)); };
        table.rows.append({row.payout.arrivesOn.isValid() ? ReportCell(row.payout.arrivesOn)
                                                          : ReportCell(QString()),
            connectionText(row.payout.connection), payoutNumber(row.payout.id), sum(row.paymentsMinor),
            sum(row.feesMinor), sum(row.refundsMinor), sum(row.disputesMinor), sum(row.adjustmentsMinor),
            row.payout.amount, sum(row.unexplainedMinor), currency.text(),
            payoutStateText(payoutState(row, today))});
    }
    return table;
}

} // namespace quittance
