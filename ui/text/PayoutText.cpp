#include "ui/text/PayoutText.h"

#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PayoutText)
};

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(textLocale().toString(count));
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
        return Words::tr("On its way");
    case PayoutState::Done:
        return Words::tr("Done");
    case PayoutState::Waiting:
        return Words::tr("Waiting");
    case PayoutState::ByHand:
        return Words::tr("By hand");
    case PayoutState::Unexplained:
        return Words::tr("Unexplained");
    case PayoutState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString payoutStateSentence(const PayoutRow &row, QDate today)
{
    const QString provider = connectionText(row.payout.connection);
    switch (payoutState(row, today)) {
    case PayoutState::OnItsWay:
        return Words::tr("Explained in full; on its way to the bank.");
    case PayoutState::Done:
        return Words::tr("Explained in full.");
    case PayoutState::Waiting:
        return Words::tr("%1 tells what it is made of once it is done.").arg(provider);
    case PayoutState::ByHand:
        return Words::tr("%1 does not tell what a payout made by hand consists of.").arg(provider);
    case PayoutState::Unexplained:
        return Words::tr("What %1 told does not add up to it. The rest is shown, and booked nowhere.")
            .arg(provider);
    case PayoutState::Failed:
        return row.answer.isEmpty()
            ? Words::tr("The bank sent it back. The money is at %1 again.").arg(provider)
            : Words::tr("The bank sent it back: %2. The money is at %1 again.").arg(provider, row.answer);
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
        return Words::tr("Payment");
    case PayoutLine::Category::Refund:
        return Words::tr("Refund");
    case PayoutLine::Category::Dispute:
        return Words::tr("Dispute");
    case PayoutLine::Category::Fee:
        return Words::tr("Fee");
    case PayoutLine::Category::Adjustment:
        return Words::tr("Adjustment");
    }
    return {};
}

QString payoutCountText(PayoutLine::Category category, qsizetype count)
{
    switch (category) {
    case PayoutLine::Category::Payment:
        return counted(count, Words::tr("%1 payment"), Words::tr("%1 payments"));
    case PayoutLine::Category::Refund:
        return counted(count, Words::tr("%1 refund"), Words::tr("%1 refunds"));
    case PayoutLine::Category::Dispute:
        return counted(count, Words::tr("%1 dispute"), Words::tr("%1 disputes"));
    case PayoutLine::Category::Fee:
        return counted(count, Words::tr("%1 fee"), Words::tr("%1 fees"));
    case PayoutLine::Category::Adjustment:
        return counted(count, Words::tr("%1 adjustment"), Words::tr("%1 adjustments"));
    }
    return {};
}

QString payoutDeductionsText(const PayoutRow &row)
{
    const Currency currency = row.payout.amount.currency();
    return Words::tr("Refunds %1, disputes %2, adjustments %3")
        .arg(moneyText(Money(row.refundsMinor, currency)), moneyText(Money(row.disputesMinor, currency)),
            moneyWithCode(Money(row.adjustmentsMinor, currency)));
}

ReportTable payoutTable(const QList<PayoutRow> &rows, QDate today)
{
    using Kind = ReportTable::Column;
    ReportTable table;
    table.title = Words::tr("Payouts");
    table.columns = {{Words::tr("Arrives"), Kind::Date}, {Words::tr("Provider"), Kind::Text},
        {Words::tr("Payout"), Kind::Text}, {Words::tr("Currency"), Kind::Text},
        {Words::tr("Payments"), Kind::Amount}, {Words::tr("Fees"), Kind::Amount},
        {Words::tr("Refunds"), Kind::Amount}, {Words::tr("Disputes"), Kind::Amount},
        {Words::tr("Other"), Kind::Amount}, {Words::tr("Net"), Kind::Amount},
        {Words::tr("Unexplained"), Kind::Amount}, {Words::tr("Status"), Kind::Text},
        {Words::tr("Bank line"), Kind::Date}};
    table.rows.reserve(rows.size());
    for (const PayoutRow &row : rows) {
        if (!row.counts())
            table.uncounted.append(table.rows.size());
        const Currency currency = row.payout.amount.currency();
        const auto sum = [currency](qint64 minor) { return ReportCell(Money(minor, currency)); };
        table.rows.append(
            {row.payout.arrivesOn.isValid() ? ReportCell(row.payout.arrivesOn) : ReportCell(QString()),
                connectionText(row.payout.connection), payoutNumber(row.payout.id), currency.text(),
                sum(row.paymentsMinor), sum(row.feesMinor), sum(row.refundsMinor), sum(row.disputesMinor),
                sum(row.adjustmentsMinor), row.payout.amount, sum(row.unexplainedMinor),
                payoutStateText(payoutState(row, today)),
                row.bank ? ReportCell(row.bank->on) : ReportCell(QString())});
    }
    if (!table.uncounted.isEmpty())
        table.notes.append(Words::tr("Payouts that failed count in no sum."));
    return table;
}

} // namespace quittance
