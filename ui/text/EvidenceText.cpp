#include "ui/text/EvidenceText.h"

#include "ui/text/DateText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/oneFullStop.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::EvidenceText)
};

QString documentsText(const DisputeEvidence &evidence)
{
    QStringList numbers;
    for (const DisputeEvidence::Document &document : evidence.documents)
        numbers.append(document.number.text());
    return numbers.isEmpty() ? Words::tr("The payment pays no document in the book.")
                             : Words::tr("The book has %1.").arg(numbers.join(u", "_s));
}

QString mailsText(const DisputeEvidence &evidence)
{
    if (evidence.mails.isEmpty())
        return Words::tr("The book knows of no mail that the mail server accepted.");
    QStringList mails;
    for (const DisputeEvidence::Mail &mail : evidence.mails)
        mails.append(Words::tr("%1 (%2)", "kind of a mail, day")
                         .arg(mailKindText(mail.kind, mail.level), dateText(mail.acceptedAt.date())));
    return Words::tr("Accepted by mail server: %1.").arg(mails.join(u", "_s));
}

QString paymentText(const DisputeEvidence &evidence)
{
    return Words::tr("%1 by %2 on %3.", "amount, way of payment, day")
        .arg(moneyWithCode(evidence.dispute.amount), paymentMethodText(evidence.method),
            dateText(evidence.paidOn));
}

QString historyText(const DisputeEvidence &evidence)
{
    if (evidence.otherPayments == 0)
        return Words::tr("The book knows no other payment of theirs.");
    return Words::tr("They made %n other payments that nobody disputed.", nullptr,
        static_cast<int>(evidence.otherPayments));
}

} // namespace

QString evidenceTitle(EvidencePiece piece)
{
    switch (piece) {
    case EvidencePiece::Invoice:
        return Words::tr("The invoice");
    case EvidencePiece::Mails:
        return Words::tr("What was mailed");
    case EvidencePiece::Payment:
        return Words::tr("The payment");
    case EvidencePiece::Customer:
        return Words::tr("Who the customer is");
    case EvidencePiece::History:
        return Words::tr("What they paid before");
    case EvidencePiece::Agreement:
        return Words::tr("Order or agreement");
    case EvidencePiece::Delivery:
        return Words::tr("Proof that they got it");
    case EvidencePiece::Contact:
        return Words::tr("What you wrote each other");
    case EvidencePiece::Terms:
        return Words::tr("Terms for refunds and cancellation");
    case EvidencePiece::Refund:
        return Words::tr("What was paid back already");
    case EvidencePiece::SecondOrder:
        return Words::tr("That there were two orders");
    case EvidencePiece::Cancellation:
        return Words::tr("Whether they cancelled");
    }
    return {};
}

QString evidenceHint(EvidencePiece piece, const DisputeEvidence &evidence)
{
    switch (piece) {
    case EvidencePiece::Invoice:
        return documentsText(evidence);
    case EvidencePiece::Mails:
        return mailsText(evidence);
    case EvidencePiece::Payment:
        return paymentText(evidence);
    case EvidencePiece::Customer:
        return evidence.customerId.isEmpty()
            ? Words::tr("The book does not know who paid.")
            : oneFullStop(
                Words::tr("Name, address, e-mail address and VAT id of %1.").arg(evidence.customer));
    case EvidencePiece::History:
        return historyText(evidence);
    case EvidencePiece::Agreement:
        return Words::tr("A signed order, a contract, or the mail in which they agreed.");
    case EvidencePiece::Delivery:
        return Words::tr("A receipt of the carrier, a signed slip, or a log of what they used.");
    case EvidencePiece::Contact:
        return Words::tr("Mails and messages in which they speak of what they bought.");
    case EvidencePiece::Terms:
        return Words::tr("As they stood when the customer agreed to them.");
    case EvidencePiece::Refund:
        return Words::tr("A credit note or refund, with its day, or why none was due.");
    case EvidencePiece::SecondOrder:
        return Words::tr("Both invoices, and what each of the two payments was for.");
    case EvidencePiece::Cancellation:
        return Words::tr("The day on which they cancelled, if they did, and what they used after it.");
    }
    return {};
}

QString evidenceCountText(const DisputeEvidence &evidence)
{
    const auto ready = std::ranges::count_if(
        evidence.pieces, [&](EvidencePiece piece) { return evidence.done.contains(piece); });
    return Words::tr("%1 of %2 are ready.")
        .arg(textLocale().toString(static_cast<int>(ready)),
            textLocale().toString(static_cast<int>(evidence.pieces.size())));
}

} // namespace quittance
