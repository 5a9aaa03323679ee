#include "ui/reconcile/bankLineRecord.h"

#include "core/domain/searchText.h"
#include "ui/reconcile/LineDetail.h"
#include "ui/reconcile/bankChips.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ReconcilePage)
};

Cell orDash(const QString &text)
{
    const QString line = text.simplified();
    return {line.isEmpty() ? u"–"_s : line, text, {}, line.isEmpty()};
}

//! Whether the numbers of the documents say it all: the payer beside them is the customer, and they are paid
//! to the last cent by all of the money.
bool isSaidByNumbers(const BankProposal &proposal, const BankLineRow &row)
{
    const bool paysWhole = std::ranges::all_of(proposal.shares, [&row](const BankShare &share) {
        return share.amount == share.open && share.amount.currency() == row.line.amount.currency();
    });
    if (proposal.what != BankMatchWhat::Payment || !proposal.payment.isEmpty() || proposal.shares.isEmpty()
        || !paysWhole
        || foldForSearch(proposal.customerName.simplified()) != foldForSearch(row.line.payer.simplified()))
        return false;
    Money left = row.rest();
    for (const BankShare &share : proposal.shares)
        left = left - share.amount;
    return left.isZero();
}

Cell proposalCell(const BankLineRow &row)
{
    if (row.proposals.isEmpty())
        return orDash({});
    const BankProposal &proposal = row.proposals.constFirst();
    Cell cell = orDash(bankProposalText(proposal));
    if (!isSaidByNumbers(proposal, row))
        return cell;
    QStringList numbers;
    for (const BankShare &share : proposal.shares)
        numbers.append(share.number);
    cell.text = numbers.size() == 1
        ? numbers.constFirst()
        : Words::tr("%1, sum exact", "numbers of invoices").arg(numbers.join(u" + "_s));
    return cell;
}

} // namespace

QList<RecordColumn> bankLineColumns()
{
    return {{Words::tr("Date"), Words::tr("Date"), 92}, {Words::tr("Amount"), Words::tr("Amount"), 104, true},
        {Words::tr("Cur."), Words::tr("Currency"), 48}, {Words::tr("Payer"), Words::tr("Payer"), 170},
        {Words::tr("Text"), Words::tr("Text"), 0}, {Words::tr("Match"), Words::tr("Match"), 124},
        {Words::tr("Proposal"), Words::tr("Proposal"), 0},
        {Words::tr("Value date"), Words::tr("Value date"), 92, false, u"valueDate"_s, true},
        {Words::tr("Account"), Words::tr("Our account"), 130, false, u"account"_s, true},
        {Words::tr("Line ref"), Words::tr("The bank's own name of the movement"), 150, false, u"lineRef"_s,
            true}};
}

Record bankLineRecord(const BankLineRow &row)
{
    const Money amount = row.line.amount;
    const ChipLook chip = bankLineChip(row);
    Cell reference = orDash(row.line.bankReference);
    reference.isMono = true;
    Cell payer = orDash(row.line.payer);
    if (row.line.payer.isEmpty())
        payer.text = LineDetail::tr("Unknown payer"); // As beside the list.
    return {row.key,
        {{.text = dateText(row.line.bookedOn), .raw = row.line.bookedOn.toString(Qt::ISODate)},
            {.text = moneyText(amount),
                .tooltip = moneyWithCode(amount),
                .decimals = amount.currency().decimals(),
                .raw = amount.text()},
            {.text = amount.currency().text()}, payer, orDash(row.line.purpose), {chip.text, {}, chip, false},
            proposalCell(row),
            {.text = dateText(row.line.valueOn),
                .isSecondary = !row.line.valueOn.isValid(),
                .raw = row.line.valueOn.toString(Qt::ISODate)},
            orDash(row.account), reference}};
}

} // namespace quittance
