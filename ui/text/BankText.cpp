#include "ui/text/BankText.h"

#include "core/domain/codeNames.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::BankText", text);
}

#define SAY(text) QT_TRANSLATE_NOOP("quittance::BankText", text)
constexpr std::array reasons{
    SAY("our reference and the amount agree"),
    SAY("the document's number and the amount agree"),
    SAY("the numbers of several documents and their sum agree"),
    SAY("a payment recorded before is this money"),
    SAY("this payment came back"),
    SAY("this refund was paid from the bank"),
    SAY("this payout and the amount agree"),
    SAY("the bank's own charge"),
    SAY("a rule says so"),
    SAY("the number agrees, the amount does not"),
    SAY("the number agrees, the currency does not"),
    SAY("this account has paid for the customer before, and the amount agrees"),
    SAY("the name is alike, and the amount agrees"),
    SAY("the customer's oldest documents come to this amount"),
    SAY("only the amount agrees"),
    SAY("somebody said so"),
};
constexpr std::array confidences{SAY("only a hint"), SAY("possible"), SAY("likely"), SAY("certain")};
constexpr std::array states{SAY("open"), SAY("may be here already"), SAY("known in part"), SAY("matched"),
    SAY("set aside"), SAY("not counted")};
#undef SAY

static_assert(reasons.size() == static_cast<std::size_t>(BankMatchReason::ByHand) + 1);
static_assert(confidences.size() == static_cast<std::size_t>(BankConfidence::Certain) + 1);
static_assert(states.size() == static_cast<std::size_t>(BankLineState::Replaced) + 1);

template <class Choice, std::size_t count>
QString textOf(const std::array<const char *, count> &texts, Choice choice)
{
    return say(texts.at(static_cast<std::size_t>(choice)));
}

QString nameOf(const BankProposal &proposal)
{
    return proposal.customerName.isEmpty() ? say("Somebody unknown") : proposal.customerName;
}

//! All values at once: one that holds "%2" itself stays as it is.
QString paymentText(const BankProposal &proposal)
{
    if (!proposal.payment.isEmpty())
        return say("Payment of %1 that was recorded before").arg(nameOf(proposal));
    if (proposal.shares.isEmpty())
        return say("Credit of %1").arg(nameOf(proposal));
    QStringList documents;
    for (const BankShare &share : proposal.shares)
        documents.append(u"%1 (%2)"_s.arg(share.number, moneyWithCode(share.amount)));
    const QString text = say("%1 pays %2").arg(nameOf(proposal), documents.join(u", "_s));
    return proposal.closesShortfall ? text + say("; what is then missing is written off") : text;
}

} // namespace

QString bankReasonText(BankMatchReason reason)
{
    return textOf(reasons, reason);
}

QString bankConfidenceText(BankConfidence confidence)
{
    return textOf(confidences, confidence);
}

QString bankStateText(BankLineState state)
{
    return textOf(states, state);
}

QString bankProposalText(const BankProposal &proposal)
{
    switch (proposal.what) {
    case BankMatchWhat::Payment:
        return paymentText(proposal);
    case BankMatchWhat::Payout:
        return say("Payout of %1").arg(connectionText(proposal.connection));
    case BankMatchWhat::Return:
        return say("A payment of %1 came back").arg(nameOf(proposal));
    case BankMatchWhat::Refund:
        return say("Refund to %1").arg(nameOf(proposal));
    case BankMatchWhat::SetAside:
        break;
    }
    return proposal.words == "bank_fee"_L1 ? say("Set aside: the bank's charge")
                                           : say("Set aside: %1").arg(proposal.words);
}

QString bankMatchText(const BankMatchRow &match)
{
    const QString amount = moneyWithCode(match.amount);
    switch (match.what) {
    case BankMatchWhat::Payment:
        return match.byItself ? say("%1: a payment, booked without asking").arg(amount)
                              : say("%1: a payment").arg(amount);
    case BankMatchWhat::Payout:
        return say("%1: a payout of %2").arg(amount, connectionText(match.connection));
    case BankMatchWhat::Return:
        return say("%1: a payment that came back").arg(amount);
    case BankMatchWhat::Refund:
        return say("%1: a refund").arg(amount);
    case BankMatchWhat::SetAside:
        break;
    }
    return say("%1: set aside, %2").arg(amount, match.reason);
}

QString bankGapText(const BankGap &gap)
{
    switch (gap.what) {
    case BankGap::What::Balance:
        return say("Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is "
                   "missing.")
            .arg(gap.account, gap.before, gap.closing ? moneyWithCode(*gap.closing) : QString(), gap.after,
                gap.opening ? moneyWithCode(*gap.opening) : QString());
    case BankGap::What::Number:
        return say("Account %1: statement %2 is followed by %3. One between them may be missing.")
            .arg(gap.account, gap.before, gap.after);
    case BankGap::What::Overlap:
        break;
    }
    return say("Account %1: statements %2 and %3 tell some of the same days.")
        .arg(gap.account, gap.before, gap.after);
}

QString bankImportText(const BankImportReport &report)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    QStringList sentences{
        say("New movements: %1. Here already: %2.").arg(number(report.added), number(report.known))};
    if (report.doubtful > 0)
        sentences.append(say("New ones that may be here already: %1.").arg(number(report.doubtful)));
    if (report.replaced > 0)
        sentences.append(say("Sums that gave way to their parts: %1.").arg(number(report.replaced)));
    if (!report.booked.isEmpty())
        sentences.append(say("Booked without asking: %1.").arg(number(report.booked.size())));
    if (report.certain > 0)
        sentences.append(say("Could be booked without asking: %1.").arg(number(report.certain)));
    if (report.isTrial)
        sentences.append(say("Nothing was kept."));
    return sentences.join(u' ');
}

} // namespace quittance
