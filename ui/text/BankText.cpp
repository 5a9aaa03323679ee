#include "ui/text/BankText.h"

#include "core/domain/codeNames.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::BankText)
};

constexpr std::array reasons{
    QT_TRANSLATE_NOOP("quittance::BankText", "our reference and the amount agree"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the document's number and the amount agree"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the numbers of several documents and their sum agree"),
    QT_TRANSLATE_NOOP("quittance::BankText", "a payment recorded before is this money"),
    QT_TRANSLATE_NOOP("quittance::BankText", "this payment came back"),
    QT_TRANSLATE_NOOP("quittance::BankText", "this refund was paid from the bank"),
    QT_TRANSLATE_NOOP("quittance::BankText", "this payout and the amount agree"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the bank's own charge"),
    QT_TRANSLATE_NOOP("quittance::BankText", "a rule says so"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the number agrees, the amount does not"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the number agrees, the currency does not"),
    QT_TRANSLATE_NOOP(
        "quittance::BankText", "this account has paid for the customer before, and the amount agrees"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the name is alike, and the amount agrees"),
    QT_TRANSLATE_NOOP("quittance::BankText", "the customer's oldest documents come to this amount"),
    QT_TRANSLATE_NOOP("quittance::BankText", "only the amount agrees"),
    QT_TRANSLATE_NOOP("quittance::BankText", "somebody said so"),
};
constexpr std::array confidences{QT_TRANSLATE_NOOP("quittance::BankText", "only a hint"),
    QT_TRANSLATE_NOOP("quittance::BankText", "possible"), QT_TRANSLATE_NOOP("quittance::BankText", "likely"),
    QT_TRANSLATE_NOOP("quittance::BankText", "certain")};
constexpr std::array states{QT_TRANSLATE_NOOP("quittance::BankText", "open"),
    QT_TRANSLATE_NOOP("quittance::BankText", "may be here already"),
    QT_TRANSLATE_NOOP("quittance::BankText", "known in part"),
    QT_TRANSLATE_NOOP("quittance::BankText", "matched"),
    QT_TRANSLATE_NOOP("quittance::BankText", "set aside"),
    QT_TRANSLATE_NOOP("quittance::BankText", "not counted")};
static_assert(reasons.size() == static_cast<std::size_t>(BankMatchReason::ByHand) + 1);
static_assert(confidences.size() == static_cast<std::size_t>(BankConfidence::Certain) + 1);
static_assert(states.size() == static_cast<std::size_t>(BankLineState::Replaced) + 1);

template <class Choice, std::size_t count>
QString textOf(const std::array<const char *, count> &texts, Choice choice)
{
    return Words::tr(texts.at(static_cast<std::size_t>(choice)));
}

QString nameOf(const BankProposal &proposal)
{
    return proposal.customerName.isEmpty() ? Words::tr("Somebody unknown") : proposal.customerName;
}

//! All values at once: one that holds "%2" itself stays as it is.
QString paymentText(const BankProposal &proposal)
{
    if (!proposal.payment.isEmpty())
        return Words::tr("Payment of %1 that was recorded before").arg(nameOf(proposal));
    if (proposal.shares.isEmpty())
        return Words::tr("Credit of %1").arg(nameOf(proposal));
    QStringList documents;
    for (const BankShare &share : proposal.shares)
        documents.append(u"%1 (%2)"_s.arg(share.number, moneyWithCode(share.amount)));
    const QString text = Words::tr("%1 pays %2").arg(nameOf(proposal), documents.join(u", "_s));
    return proposal.closesShortfall ? text + Words::tr("; what is then missing is written off") : text;
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
        return Words::tr("Payout of %1").arg(connectionText(proposal.connection));
    case BankMatchWhat::Return:
        return Words::tr("A payment of %1 came back").arg(nameOf(proposal));
    case BankMatchWhat::Refund:
        return Words::tr("Refund to %1").arg(nameOf(proposal));
    case BankMatchWhat::SetAside:
        break;
    }
    return proposal.words == "bank_fee"_L1 ? Words::tr("Set aside: the bank's charge")
                                           : Words::tr("Set aside: %1").arg(proposal.words);
}

QString bankMatchText(const BankMatchRow &match)
{
    const QString amount = moneyWithCode(match.amount);
    switch (match.what) {
    case BankMatchWhat::Payment:
        return match.byItself ? Words::tr("%1: a payment, booked without asking").arg(amount)
                              : Words::tr("%1: a payment").arg(amount);
    case BankMatchWhat::Payout:
        return Words::tr("%1: a payout of %2").arg(amount, connectionText(match.connection));
    case BankMatchWhat::Return:
        return Words::tr("%1: a payment that came back").arg(amount);
    case BankMatchWhat::Refund:
        return Words::tr("%1: a refund").arg(amount);
    case BankMatchWhat::SetAside:
        break;
    }
    return Words::tr("%1: set aside, %2").arg(amount, match.reason);
}

QString bankGapText(const BankGap &gap)
{
    switch (gap.what) {
    case BankGap::What::Balance:
        return Words::tr(
            "Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is "
            "missing.")
            .arg(gap.account, gap.before, gap.closing ? moneyWithCode(*gap.closing) : QString(), gap.after,
                gap.opening ? moneyWithCode(*gap.opening) : QString());
    case BankGap::What::Number:
        return Words::tr("Account %1: statement %2 is followed by %3. One between them may be missing.")
            .arg(gap.account, gap.before, gap.after);
    case BankGap::What::Overlap:
        break;
    }
    return Words::tr("Account %1: statements %2 and %3 tell some of the same days.")
        .arg(gap.account, gap.before, gap.after);
}

QString bankImportText(const BankImportReport &report)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    QStringList sentences{
        Words::tr("New movements: %1. Here already: %2.").arg(number(report.added), number(report.known))};
    if (report.doubtful > 0)
        sentences.append(Words::tr("New ones that may be here already: %1.").arg(number(report.doubtful)));
    if (report.replaced > 0)
        sentences.append(Words::tr("Sums that gave way to their parts: %1.").arg(number(report.replaced)));
    if (!report.booked.isEmpty())
        sentences.append(Words::tr("Booked without asking: %1.").arg(number(report.booked.size())));
    if (report.certain > 0)
        sentences.append(Words::tr("Could be booked without asking: %1.").arg(number(report.certain)));
    if (report.isTrial)
        sentences.append(Words::tr("Nothing was kept."));
    return sentences.join(u' ');
}

} // namespace quittance
