#include "ui/text/ReconcileText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ReconcileText", text);
}

QString counted(qint64 number, const char *one, const char *many)
{
    return say(number == 1 ? one : many).arg(textLocale().toString(number));
}

} // namespace

QString bankLineStateText(BankLineState state)
{
    switch (state) {
    case BankLineState::Open:
        return say("Open");
    case BankLineState::Doubtful:
        return say("Twice?");
    case BankLineState::Partly:
        return say("Partly matched");
    case BankLineState::Matched:
        return say("Matched");
    case BankLineState::SetAside:
        return say("Set aside");
    case BankLineState::Replaced:
        return say("Replaced");
    }
    return {};
}

QString bankLineMatchText(const BankLineRow &row)
{
    const BankLineState state = stateOf(row);
    if (state != BankLineState::Open && state != BankLineState::Partly)
        return bankLineStateText(state);
    if (row.proposals.isEmpty())
        return state == BankLineState::Partly ? bankLineStateText(state) : say("None");
    const BankConfidence best = row.proposals.constFirst().confidence;
    const auto asGood = std::ranges::count(row.proposals, best, &BankProposal::confidence);
    if (asGood > 1)
        return say("Several");
    return best == BankConfidence::Certain ? say("Exact") : say("Likely");
}

QString bankConfidenceWord(BankConfidence confidence)
{
    switch (confidence) {
    case BankConfidence::Certain:
        return say("Certain");
    case BankConfidence::Strong:
        return say("Likely");
    case BankConfidence::Weak:
        return say("Possible");
    case BankConfidence::Hint:
        break;
    }
    return say("A hint");
}

QString bankFileText(const BankFileFacts &facts)
{
    QStringList parts{facts.version, counted(facts.statements, "%1 statement", "%1 statements"),
        counted(facts.lines, "%1 movement", "%1 movements")};
    if (facts.announced > 0)
        parts.append(counted(facts.announced, "%1 that is not booked yet was left out",
            "%1 that are not booked yet were left out"));
    return parts.join(u" · "_s);
}

QString bankCsvFieldText(BankCsvField field)
{
    switch (field) {
    case BankCsvField::BookedOn:
        return say("Booking day");
    case BankCsvField::ValueOn:
        return say("Value day");
    case BankCsvField::Amount:
        return say("Amount");
    case BankCsvField::Debit:
        return say("Money out");
    case BankCsvField::Credit:
        return say("Money in");
    case BankCsvField::Balance:
        return say("Balance");
    case BankCsvField::Currency:
        return say("Currency");
    case BankCsvField::Account:
        return say("Our account");
    case BankCsvField::Payer:
        return say("Payer or payee");
    case BankCsvField::PayerAccount:
        return say("Their account");
    case BankCsvField::PayerBank:
        return say("Their bank");
    case BankCsvField::Purpose:
        return say("Text");
    case BankCsvField::Reference:
        return say("Payer's reference");
    case BankCsvField::Mandate:
        return say("Mandate");
    case BankCsvField::BankReference:
        return say("Bank's reference");
    case BankCsvField::Code:
        return say("Kind");
    case BankCsvField::Status:
        return say("Booked or not");
    }
    return {};
}

} // namespace quittance
