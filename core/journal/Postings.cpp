#include "core/journal/Postings.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString receivable = u"receivable"_s;
const QString customerCredit = u"customer credit"_s;
const QString revenue = u"revenue"_s;
const QString prepayments = u"prepayments"_s;
const QString roundingDifferences = u"rounding"_s;
const QString exchange = u"exchange"_s;

//! "tax:S:190000": one account for each category and rate (× 10^-4 percent) of VAT.
QString taxAccount(const TaxSubtotal &tax)
{
    return u"tax:%1:%2"_s.arg(codeOf(tax.category), QString::number(tax.rate));
}

QString clearing(const QString &connection)
{
    return connection == "bank"_L1 || connection == "cash"_L1 ? connection : u"clearing:%1"_s.arg(connection);
}

QString disputes(const QString &connection)
{
    return u"disputes:%1"_s.arg(connection);
}

QString inTransit(const QString &connection)
{
    return u"bank in transit:%1"_s.arg(connection);
}

class Poster
{
public:
    QList<Posting> operator()(const InvoiceIssued &body) const
    {
        const DocumentTotals &totals = body.content.totals;
        QList<Posting> list{side(body, receivable, totals.payable), side(body, prepayments, totals.prepaid),
            side(body, revenue, -totals.net), side(body, roundingDifferences, -totals.rounding)};
        for (const TaxSubtotal &tax : body.content.taxes)
            list.append(side(body, taxAccount(tax), -tax.taxMinor));
        return withoutZeros(list);
    }

    QList<Posting> operator()(const InvoiceVoided &body) const
    {
        QList<Posting> list = (*this)(
            InvoiceIssued{.invoice = body.invoice, .customer = body.customer, .content = body.figures});
        return reversed(list);
    }

    QList<Posting> operator()(const InvoiceWrittenOff &body) const
    {
        return {{.account = badDebtAccount,
                    .amount = body.amount,
                    .invoice = body.invoice,
                    .customer = body.customer},
            {.account = receivable,
                .amount = -body.amount,
                .invoice = body.invoice,
                .customer = body.customer}};
    }

    QList<Posting> operator()(const WriteOffReversed &body) const
    {
        return reversed((*this)(
            InvoiceWrittenOff{.invoice = body.invoice, .customer = body.customer, .amount = body.amount}));
    }

    QList<Posting> operator()(const CreditNoteIssued &body) const
    {
        const InvoiceIssued &document = body.document;
        const DocumentTotals &totals = document.content.totals;
        QList<Posting> list{side(document, customerCredit, -totals.payable),
            side(document, prepayments, -totals.prepaid), side(document, revenue, totals.net),
            side(document, roundingDifferences, totals.rounding)};
        for (const TaxSubtotal &tax : document.content.taxes)
            list.append(side(document, taxAccount(tax), tax.taxMinor));
        return withoutZeros(list);
    }

    QList<Posting> operator()(const PaymentReceived &body) const
    {
        return {{.account = clearing(body.connection), .amount = body.amount, .customer = body.customer},
            {.account = customerCredit, .amount = -body.amount, .customer = body.customer}};
    }

    QList<Posting> operator()(const PaymentAllocated &body) const
    {
        return {{.account = customerCredit, .amount = body.amount, .customer = body.customer},
            {.account = receivable,
                .amount = -body.amount,
                .invoice = body.invoice,
                .customer = body.debtor.isEmpty() ? body.customer : body.debtor}};
    }

    QList<Posting> operator()(const AllocationReversed &body) const { return reversed((*this)(body.undone)); }

    QList<Posting> operator()(const PaymentAssigned &body) const
    {
        return {{.account = customerCredit, .amount = body.amount},
            {.account = customerCredit, .amount = -body.amount, .customer = body.customer}};
    }

    QList<Posting> operator()(const PaymentReversed &body) const
    {
        return {{.account = customerCredit, .amount = body.amount, .customer = body.customer},
            {.account = body.fromDispute ? disputes(body.connection) : clearing(body.connection),
                .amount = -body.amount,
                .customer = body.customer}};
    }

    QList<Posting> operator()(const RefundSettled &body) const
    {
        return {{.account = customerCredit, .amount = body.amount, .customer = body.customer},
            {.account = clearing(body.connection), .amount = -body.amount, .customer = body.customer}};
    }

    QList<Posting> operator()(const RefundReversed &body) const
    {
        RefundSettled undone = body.undone;
        if (!body.customer.isEmpty())
            undone.customer = body.customer;
        return reversed((*this)(undone));
    }

    QList<Posting> operator()(const DisputeOpened &body) const
    {
        return body.isInquiry ? QList<Posting>() : withdrawn(body.connection, body.amount);
    }

    QList<Posting> operator()(const DisputeUpdated &body) const
    {
        return body.withdrawn ? withdrawn(body.connection, *body.withdrawn) : QList<Posting>();
    }

    QList<Posting> operator()(const DisputeClosed &body) const
    {
        if (!body.won)
            return {}; // The money is gone already; PaymentReversed says whose it was.
        return withoutZeros(reversed(withdrawn(body.connection, body.amount)));
    }

    QList<Posting> operator()(const GatewayBalanceMoved &body) const
    {
        const QString balance = clearing(body.connection);
        QList<Posting> list{{.account = u"fees:%1"_s.arg(body.connection), .amount = body.fee},
            {.account = balance, .amount = -body.fee}};
        if (body.adjustment)
            list += {{.account = balance, .amount = *body.adjustment},
                {.account = u"adjustments:%1"_s.arg(body.connection), .amount = -*body.adjustment}};
        if (body.exchanged && body.received)
            list += {{.account = exchange, .amount = *body.exchanged},
                {.account = balance, .amount = -*body.exchanged},
                {.account = balance, .amount = *body.received},
                {.account = exchange, .amount = -*body.received}};
        return withoutZeros(list);
    }

    QList<Posting> operator()(const PayoutRecorded &body) const
    {
        return paidOut(body.payout.connection, body.payout.amount);
    }

    QList<Posting> operator()(const PayoutFailed &body) const
    {
        return reversed(paidOut(body.connection, body.amount));
    }

    QList<Posting> operator()(const BankLineMatched &body) const
    {
        // Whatever else it is was posted by an entry of its own.
        if (body.what != BankMatchWhat::Payout)
            return {};
        return withoutZeros({{.account = u"bank"_s, .amount = body.amount},
            {.account = inTransit(body.connection), .amount = -body.amount}});
    }

    QList<Posting> operator()(const BankLineUnmatched &body) const { return reversed((*this)(body.undone)); }

    // These move no money.
    QList<Posting> operator()(const CompanyProfileSet &) const { return {}; }
    QList<Posting> operator()(const NumberSeriesDefined &) const { return {}; }
    QList<Posting> operator()(const PeriodLocked &) const { return {}; }
    QList<Posting> operator()(const PeriodUnlocked &) const { return {}; }
    QList<Posting> operator()(const StaffSaved &) const { return {}; }
    QList<Posting> operator()(const ApprovalRequested &) const { return {}; }
    QList<Posting> operator()(const ApprovalGiven &) const { return {}; }
    QList<Posting> operator()(const ApprovalRefused &) const { return {}; }
    QList<Posting> operator()(const CustomerMerged &) const { return {}; }
    QList<Posting> operator()(const CustomerArchived &) const { return {}; }
    QList<Posting> operator()(const CustomerSaved &) const { return {}; }
    QList<Posting> operator()(const LinkRequested &) const { return {}; }
    QList<Posting> operator()(const LinkIssued &) const { return {}; }
    QList<Posting> operator()(const LinkExpired &) const { return {}; }
    QList<Posting> operator()(const TransferPartFunded &) const { return {}; }
    QList<Posting> operator()(const CustomerCashSeen &) const { return {}; }
    QList<Posting> operator()(const LinkRefused &) const { return {}; }
    QList<Posting> operator()(const LinkRevoked &) const { return {}; }
    QList<Posting> operator()(const MailQueued &) const { return {}; }
    QList<Posting> operator()(const MailComposed &) const { return {}; }
    QList<Posting> operator()(const MailAccepted &) const { return {}; }
    QList<Posting> operator()(const MailRejected &) const { return {}; }
    QList<Posting> operator()(const MailUncertain &) const { return {}; }
    QList<Posting> operator()(const RemindersHeld &) const { return {}; }
    QList<Posting> operator()(const TagsChanged &) const { return {}; }
    QList<Posting> operator()(const NoteChanged &) const { return {}; }
    QList<Posting> operator()(const CrmPushRequested &) const { return {}; }
    QList<Posting> operator()(const CrmNoteRequested &) const { return {}; }
    QList<Posting> operator()(const CrmPushDone &) const { return {}; }
    QList<Posting> operator()(const CrmPushRejected &) const { return {}; }
    QList<Posting> operator()(const CrmConflictResolved &) const { return {}; }
    QList<Posting> operator()(const BankStatementImported &) const { return {}; }
    QList<Posting> operator()(const EffectDropped &) const { return {}; }
    QList<Posting> operator()(const EffectDismissed &) const { return {}; }
    QList<Posting> operator()(const PaymentPending &) const { return {}; }
    QList<Posting> operator()(const PaymentPendingFailed &) const { return {}; }
    QList<Posting> operator()(const PayoutExplained &) const { return {}; }
    QList<Posting> operator()(const LinkRevokeRequested &) const { return {}; }
    QList<Posting> operator()(const LinkRevokeRefused &) const { return {}; }
    QList<Posting> operator()(const GatewayCustomerLinked &) const { return {}; }
    QList<Posting> operator()(const CardSaved &) const { return {}; }
    QList<Posting> operator()(const CardRemoved &) const { return {}; }
    QList<Posting> operator()(const ChargeRequested &) const { return {}; }
    QList<Posting> operator()(const ChargeSucceeded &) const { return {}; }
    QList<Posting> operator()(const ChargeNeedsAction &) const { return {}; }
    QList<Posting> operator()(const ChargeFailed &) const { return {}; }
    QList<Posting> operator()(const ChargeAuthorised &) const { return {}; }
    QList<Posting> operator()(const CaptureRequested &) const { return {}; }
    QList<Posting> operator()(const ChargeCancelRequested &) const { return {}; }
    QList<Posting> operator()(const ChargeCancelled &) const { return {}; }
    QList<Posting> operator()(const ChargeChangeRefused &) const { return {}; }
    QList<Posting> operator()(const RefundRequested &) const { return {}; }
    QList<Posting> operator()(const RefundPending &) const { return {}; }
    QList<Posting> operator()(const RefundFailed &) const { return {}; }

private:
    static Posting side(const InvoiceIssued &document, const QString &account, qint64 minor)
    {
        return {.account = account,
            .amount = Money(minor, document.content.currency),
            .invoice = document.invoice,
            .customer = document.customer};
    }

    static QList<Posting> withdrawn(const QString &connection, Money amount)
    {
        return {{.account = disputes(connection), .amount = amount},
            {.account = clearing(connection), .amount = -amount}};
    }

    static QList<Posting> paidOut(const QString &connection, Money amount)
    {
        return withoutZeros({{.account = inTransit(connection), .amount = amount},
            {.account = clearing(connection), .amount = -amount}});
    }

    static QList<Posting> reversed(QList<Posting> list)
    {
        for (Posting &posting : list)
            posting.amount = -posting.amount;
        return list;
    }

    static QList<Posting> withoutZeros(QList<Posting> list)
    {
        list.removeIf([](const Posting &posting) { return posting.amount.isZero(); });
        return list;
    }
};

} // namespace

QList<Posting> postingsOf(const Entry &entry)
{
    return std::visit(Poster(), entry.body);
}

} // namespace quittance
