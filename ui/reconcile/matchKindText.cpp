#include "ui/reconcile/matchKindText.h"

#include "ui/reconcile/MatchDialog.h"

namespace quittance {

QString matchKindText(BankCandidate::Kind kind)
{
    using Kind = BankCandidate::Kind;
    switch (kind) {
    case Kind::Document:
        return MatchDialog::tr("Open invoices");
    case Kind::Payment:
        return MatchDialog::tr("Recorded payments");
    case Kind::Payout:
        return MatchDialog::tr("Payouts");
    case Kind::Customer:
        return MatchDialog::tr("Customer's credit");
    case Kind::Return:
        return MatchDialog::tr("Payments that came back");
    case Kind::Refund:
        break;
    }
    return MatchDialog::tr("Refunds");
}

QStringList matchTitles(BankCandidate::Kind kind)
{
    using Kind = BankCandidate::Kind;
    if (kind == Kind::Document)
        return {MatchDialog::tr("Number"), MatchDialog::tr("Customer"), MatchDialog::tr("Due"),
            MatchDialog::tr("Open")};
    if (kind == Kind::Payout)
        return {MatchDialog::tr("Payout"), MatchDialog::tr("Provider"), MatchDialog::tr("Arrives"),
            MatchDialog::tr("Amount")};
    return {MatchDialog::tr("Number"), MatchDialog::tr("Customer"), MatchDialog::tr("Day"),
        MatchDialog::tr("Amount")};
}

QString matchNothingText(BankCandidate::Kind kind)
{
    using Kind = BankCandidate::Kind;
    switch (kind) {
    case Kind::Document:
        return MatchDialog::tr("No open invoice in this currency.");
    case Kind::Payment:
        return MatchDialog::tr("No payment recorded by hand waits for its movement, up to this amount.");
    case Kind::Payout:
        return MatchDialog::tr("No payout waits for its movement, up to this amount.");
    case Kind::Customer:
        return MatchDialog::tr("No such customer.");
    case Kind::Return:
        return MatchDialog::tr("No payment through the bank of exactly this amount can have come back.");
    case Kind::Refund:
        break;
    }
    return MatchDialog::tr("No refund paid from the bank waits for its movement, up to this amount.");
}

} // namespace quittance
