#include "ui/text/ReconcileText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ReconcileText)
};

QString counted(qint64 number, const QString &one, const QString &many)
{
    return (number == 1 ? one : many).arg(textLocale().toString(number));
}

} // namespace

QString bankLineStateText(BankLineState state)
{
    switch (state) {
    case BankLineState::Open:
        return Words::tr("Open");
    case BankLineState::Doubtful:
        return Words::tr("Twice?");
    case BankLineState::Partly:
        return Words::tr("Partly matched");
    case BankLineState::Matched:
        return Words::tr("Matched");
    case BankLineState::SetAside:
        return Words::tr("Set aside");
    case BankLineState::Replaced:
        return Words::tr("Replaced");
    }
    return {};
}

QString bankLineMatchText(const BankLineRow &row)
{
    const BankLineState state = stateOf(row);
    if (state != BankLineState::Open && state != BankLineState::Partly)
        return bankLineStateText(state);
    if (row.proposals.isEmpty())
        return state == BankLineState::Partly ? bankLineStateText(state) : Words::tr("None");
    const BankConfidence best = row.proposals.constFirst().confidence;
    const auto asGood = std::ranges::count(row.proposals, best, &BankProposal::confidence);
    if (asGood > 1)
        return Words::tr("Several");
    return best == BankConfidence::Certain ? Words::tr("Exact") : Words::tr("Likely");
}

QString bankConfidenceWord(BankConfidence confidence)
{
    switch (confidence) {
    case BankConfidence::Certain:
        return Words::tr("Certain");
    case BankConfidence::Strong:
        return Words::tr("Likely");
    case BankConfidence::Weak:
        return Words::tr("Possible");
    case BankConfidence::Hint:
        break;
    }
    return Words::tr("A hint");
}

QString bankFileText(const BankFileFacts &facts)
{
    QStringList parts{facts.version,
        counted(facts.statements, Words::tr("%1 statement"), Words::tr("%1 statements")),
        counted(facts.lines, Words::tr("%1 movement"), Words::tr("%1 movements"))};
    if (facts.announced > 0)
        parts.append(counted(facts.announced, Words::tr("%1 that is not booked yet was left out"),
            Words::tr("%1 that are not booked yet were left out")));
    return parts.join(u" · "_s);
}

QString bankCsvFieldText(BankCsvField field)
{
    switch (field) {
    case BankCsvField::BookedOn:
        return Words::tr("Booking day");
    case BankCsvField::ValueOn:
        return Words::tr("Value day");
    case BankCsvField::Amount:
        return Words::tr("Amount");
    case BankCsvField::Debit:
        return Words::tr("Money out");
    case BankCsvField::Credit:
        return Words::tr("Money in");
    case BankCsvField::Balance:
        return Words::tr("Balance");
    case BankCsvField::Currency:
        return Words::tr("Currency");
    case BankCsvField::Account:
        return Words::tr("Our account");
    case BankCsvField::Payer:
        return Words::tr("Payer or payee");
    case BankCsvField::PayerAccount:
        return Words::tr("Their account");
    case BankCsvField::PayerBank:
        return Words::tr("Their bank");
    case BankCsvField::Purpose:
        return Words::tr("Text");
    case BankCsvField::Reference:
        return Words::tr("Payer's reference");
    case BankCsvField::Mandate:
        return Words::tr("Mandate");
    case BankCsvField::BankReference:
        return Words::tr("Bank's reference");
    case BankCsvField::Code:
        return Words::tr("Kind");
    case BankCsvField::Status:
        return Words::tr("Booked or not");
    }
    return {};
}

} // namespace quittance
