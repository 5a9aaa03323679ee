#include "ui/text/DisputeText.h"

#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::DisputeText)
};

struct ReasonWord {
    QLatin1StringView reason;
    const char *words;
};

constexpr std::array reasons{
    ReasonWord{
        "bank_cannot_process"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "the bank cannot process it")},
    ReasonWord{"check_returned"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "the cheque came back")},
    ReasonWord{"credit_not_processed"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "a refund they were promised did not come")},
    ReasonWord{"customer_initiated"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "the customer asked their bank for the money back")},
    ReasonWord{"debit_not_authorized"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they did not allow the debit")},
    ReasonWord{"duplicate"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "they paid twice")},
    ReasonWord{"fraudulent"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they did not make this payment (fraud)")},
    ReasonWord{"general"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "no reason of its own")},
    ReasonWord{"incorrect_account_details"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "the account was the wrong one")},
    ReasonWord{"insufficient_funds"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "the account did not hold enough")},
    ReasonWord{"noncompliant"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "it broke a rule of the card network")},
    ReasonWord{"product_not_received"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they did not receive what they paid for")},
    ReasonWord{"product_unacceptable"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "what they received was not as agreed")},
    ReasonWord{
        "subscription_canceled"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "they had cancelled before")},
    ReasonWord{
        "unrecognized"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "they do not recognise the payment")},
    // PayPal's words.
    ReasonWord{"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they did not receive what they paid for")},
    ReasonWord{"MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "what they received was not as agreed")},
    ReasonWord{"UNAUTHORISED"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they did not make this payment (fraud)")},
    ReasonWord{"CREDIT_NOT_PROCESSED"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "a refund they were promised did not come")},
    ReasonWord{"DUPLICATE_TRANSACTION"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "they paid twice")},
    ReasonWord{"INCORRECT_AMOUNT"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "the amount is not the one agreed")},
    ReasonWord{
        "PAYMENT_BY_OTHER_MEANS"_L1, QT_TRANSLATE_NOOP("quittance::DisputeText", "they paid in another way")},
    ReasonWord{"CANCELED_RECURRING_BILLING"_L1,
        QT_TRANSLATE_NOOP("quittance::DisputeText", "they had cancelled before")},
};

//! "in 7 days", "today", "3 days ago".
QString distanceText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    const QString count = textLocale().toString(qAbs(days));
    if (days == 0)
        return Words::tr("today");
    if (days > 0)
        return days == 1 ? Words::tr("tomorrow") : Words::tr("in %1 days").arg(count);
    return days == -1 ? Words::tr("yesterday") : Words::tr("%1 days ago").arg(count);
}

QString answerText(const Dispute &dispute, QDate today)
{
    const QString provider = connectionText(dispute.connection);
    if (!awaitsAnswer(dispute))
        return Words::tr("The answer is with the bank, which decides.");
    if (!dispute.respondBy.isValid())
        return Words::tr("Answer at %1.").arg(provider);
    const QString day = dateText(dispute.respondBy);
    const QString distance = distanceText(dispute.respondBy, today);
    return dispute.respondBy < today ? Words::tr("An answer was due on %1, %2.").arg(day, distance)
                                     : Words::tr("Answer at %1 by %2, %3.").arg(provider, day, distance);
}

} // namespace

QString disputeReasonText(const QString &reason)
{
    const auto known = std::ranges::find(reasons, reason, &ReasonWord::reason);
    return known == reasons.end() ? reason : Words::tr(known->words);
}

bool awaitsAnswer(const Dispute &dispute)
{
    return dispute.isOpen && !dispute.status.endsWith("under_review"_L1);
}

QString respondByText(QDate respondBy, QDate today)
{
    //: a day, how far it is from today
    return Words::tr("%1, %2").arg(dateText(respondBy), distanceText(respondBy, today));
}

QString disputeText(const Dispute &dispute, QDate today)
{
    const bool isInquiry = dispute.withdrawn.isZero();
    const QString amount = moneyWithCode(dispute.amount);
    const QString reason = disputeReasonText(dispute.reason);
    const QString money = isInquiry
        ? Words::tr("No money has moved.")
        : Words::tr("%1 is withdrawn meanwhile.").arg(moneyWithCode(dispute.withdrawn));
    const QString what = isInquiry ? Words::tr("The payer's bank asks about %1: %2.")
                                   : Words::tr("The payer disputes %1: %2.");
    //: The matter; what it means for the money; what to do by when. Each is a whole sentence.
    return Words::tr("%1 %2 %3")
        .arg(reason.isEmpty() ? (isInquiry ? Words::tr("The payer's bank asks about %1.")
                                           : Words::tr("The payer disputes %1."))
                                    .arg(amount)
                              : what.arg(amount, reason),
            money, answerText(dispute, today));
}

QString disputesText(const QList<Dispute> &disputes, QDate today)
{
    if (disputes.isEmpty())
        return {};
    const QString count = disputes.size() == 1
        ? Words::tr("One dispute is open.")
        : Words::tr("%1 disputes are open.").arg(textLocale().toString(disputes.size()));
    QDate first;
    for (const Dispute &dispute : disputes)
        if (awaitsAnswer(dispute) && dispute.respondBy.isValid()
            && (!first.isValid() || dispute.respondBy < first))
            first = dispute.respondBy;
    if (!first.isValid())
        return count;
    const QString due
        = Words::tr("The first answer is due on %1, %2.").arg(dateText(first), distanceText(first, today));
    //: Two whole sentences.
    return Words::tr("%1 %2").arg(count, due);
}

} // namespace quittance
