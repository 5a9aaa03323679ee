#include "ui/payments/paymentRecord.h"

#include "ui/payments/slippedIn.h"
#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PaymentsPage)
};

Cell plain(const QString &text)
{
    return {.text = text};
}

Cell amountCell(Money amount, const QString &tooltip = {})
{
    return {.text = moneyText(amount),
        .tooltip = tooltip.isEmpty() ? moneyWithCode(amount) : tooltip,
        .isSecondary = amount.isZero(),
        .decimals = amount.currency().decimals(),
        .raw = amount.text()};
}

Cell unknown()
{
    return {.text = u"–"_s, .isSecondary = true};
}

//! For what no provider took there is no fee to be told.
bool knowsFee(const PaymentRow &row)
{
    return row.isFeeKnown || providerOf(row).isEmpty();
}

Cell feeCell(const PaymentRow &row)
{
    if (!knowsFee(row))
        return unknown();
    if (row.fee.currency() == row.amount.currency())
        return amountCell(row.fee);
    // The provider's account is in another currency, and the column of currencies speaks of the payment.
    return {.text = moneyWithCode(row.fee), .raw = row.fee.text() + u' ' + row.fee.currency().text()};
}

Cell netCell(const PaymentRow &row)
{
    const bool isSum = knowsFee(row) && row.fee.currency() == row.amount.currency();
    return isSum ? amountCell(row.amount - row.fee) : unknown();
}

Cell payoutCell(const PaymentRow &row)
{
    if (row.payout.isEmpty())
        return unknown();
    const QString id = row.payout.section(u':', -1);
    const QString day = dateText(row.payoutArrivesOn);
    return {.text = row.payoutArrivesOn.isValid() ? day : id,
        .tooltip = row.payoutArrivesOn.isValid()
            ? Words::tr("Payout %1, at the bank on %2", "id, day").arg(id, day)
            : Words::tr("Payout %1", "id").arg(id),
        .raw = id};
}

Cell referenceCell(const PaymentRow &row)
{
    const QString line = row.reference.simplified();
    return line.isEmpty() ? unknown() : Cell{.text = line, .tooltip = row.reference, .isMono = true};
}

Cell dayCell(QDate day)
{
    return {.text = dateText(day), .isSecondary = !day.isValid(), .raw = day.toString(Qt::ISODate)};
}

//! "INV-1042, +3".
QString paysText(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return u"–"_s;
    return numbers.size() == 1 ? numbers.constFirst()
                               : Words::tr("%1, +%2", "number of an invoice, how many more")
                                     .arg(numbers.constFirst())
                                     .arg(numbers.size() - 1);
}

} // namespace

QList<RecordColumn> paymentColumns()
{
    return {{Words::tr("Date"), Words::tr("Date"), 92}, {Words::tr("Customer"), Words::tr("Customer"), 0},
        {Words::tr("Method"), Words::tr("Method"), 116}, {Words::tr("Amount"), Words::tr("Amount"), 96, true},
        {Words::tr("Fee"), Words::tr("Fee of the provider"), 68, true},
        {Words::tr("Net"), Words::tr("Net, after the fee"), 92, true},
        {Words::tr("Refunded"), Words::tr("Refunded"), 92, true},
        {Words::tr("Unallocated"), Words::tr("Unallocated, pays no invoice yet"), 100, true},
        {Words::tr("Withdrawn"), Words::tr("Withdrawn for the dispute"), 96, true},
        {Words::tr("Cur."), Words::tr("Currency"), 44}, {Words::tr("Answer by"), Words::tr("Answer by"), 96},
        {Words::tr("Status"), Words::tr("Status"), 140},
        {Words::tr("Pays"), Words::tr("Pays these invoices"), 136},
        {Words::tr("Payout"), Words::tr("Payout that brought it to the bank"), 92},
        {Words::tr("Connection"), Words::tr("Connection"), 96, false, u"connection"_s, true},
        {Words::tr("Reference"), Words::tr("What the payer wrote"), 160, false, u"reference"_s, true},
        {Words::tr("Value date"), Words::tr("Value date"), 92, false, u"valueDate"_s, true},
        {Words::tr("Recorded"), Words::tr("Recorded"), 132, false, u"recorded"_s, true}};
}

Record paymentRecord(
    const PaymentRow &row, const std::optional<Dispute> &dispute, QDate today, const QTimeZone &zone)
{
    const bool isKnown = !row.customerId.isEmpty();
    const ChipLook chip = paymentChip(row);
    const QDate answerBy = dispute ? dispute->respondBy : QDate();
    const QString fee = row.fee.isZero()
        ? QString()
        : Words::tr("%1, fee %2").arg(moneyWithCode(row.amount), moneyWithCode(row.fee));
    return {row.id.text(),
        {{.text = dateText(row.bookedOn), .raw = row.bookedOn.toString(Qt::ISODate)},
            {.text = isKnown ? row.customer : Words::tr("Unknown payer"), .isSecondary = !isKnown},
            plain(paymentMethodText(row.method)), amountCell(row.amount, fee), feeCell(row), netCell(row),
            amountCell(row.refunded), amountCell(row.unallocated),
            amountCell(dispute ? dispute->withdrawn : Money(0, row.amount.currency())),
            plain(row.amount.currency().text()),
            {.text = dateText(answerBy),
                .tooltip = answerBy.isValid() ? respondByText(answerBy, today) : QString(),
                .isSecondary = !answerBy.isValid(),
                .raw = answerBy.toString(Qt::ISODate)},
            {.text = chip.text, .tooltip = dispute ? disputeText(*dispute, today) : QString(), .chip = chip},
            {.text = paysText(row.pays),
                .tooltip = row.pays.size() > 1 ? row.pays.join(u", "_s) : QString(),
                .isSecondary = row.pays.isEmpty(),
                .raw = row.pays.join(u' ')},
            payoutCell(row), row.connection.isEmpty() ? unknown() : plain(connectionText(row.connection)),
            referenceCell(row), dayCell(row.valueOn),
            {.text = momentText(row.recordedAt, zone),
                .tooltip = exactMomentText(row.recordedAt, zone),
                .isSecondary = !row.recordedAt.isValid(),
                .raw = row.recordedAt.toString(Qt::ISODate)}}};
}

} // namespace quittance
