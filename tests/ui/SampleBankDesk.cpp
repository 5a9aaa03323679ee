#include "tests/ui/SampleBankDesk.h"

#include "tests/ui/SampleDesk.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency euro = Currency::of("EUR");

BankLineRow line(qint64 no, qint64 minor, const QString &payer, const QString &purpose, int daysAgo)
{
    BankLineRow row;
    row.no = no;
    row.key = u"line-%1"_s.arg(no);
    row.line.bookedOn = SampleDesk::pictureDay().addDays(-daysAgo);
    row.line.valueOn = row.line.bookedOn;
    row.line.amount = Money(minor, euro);
    row.line.payer = payer;
    row.line.payerAccount = payer.isEmpty() ? QString() : u"DE02 •••• 2051"_s;
    row.line.purpose = purpose;
    row.account = u"DE89 •••• 3000"_s;
    row.matched = Money(0, euro);
    return row;
}

BankProposal proposal(BankMatchReason reason, BankConfidence confidence, const QString &customer,
    const QList<std::pair<QString, qint64>> &shares)
{
    BankProposal made;
    made.reason = reason;
    made.confidence = confidence;
    made.customer = CustomerId(u"c-8"_s);
    made.customerName = customer;
    for (const auto &[number, minor] : shares)
        made.shares.append({.invoice = InvoiceId(u"id-8"_s),
            .number = number,
            .open = Money(minor, euro),
            .amount = Money(minor, euro)});
    return made;
}

} // namespace

QList<BankLineRow> SampleBankDesk::pictureLines()
{
    using Reason = BankMatchReason;
    using Sure = BankConfidence;
    QList<BankLineRow> rows{line(1, 165997, u"Adler & Söhne GmbH"_s, u"INV 1042 + 1050, Kd. 10023"_s, 7),
        line(2, 124997, u"Ödegaard Møbler AS"_s, u"RF18 5390 0754 7034"_s, 7),
        line(3, 88000, u"Fjord Supply AS"_s, u"invoice oct, part"_s, 10),
        line(4, 41000, u"Çınar Lojistik A.Ş."_s, u"odeme 1038"_s, 11),
        line(5, 9900, {}, u"rent parking"_s, 11),
        line(6, -2490, u"Example Bank"_s, u"account fee October"_s, 12),
        line(7, 41000, u"Çınar Lojistik A.Ş."_s, u"odeme 1038"_s, 12),
        line(8, 138000, u"Lagune Verlag <b>KG</b>"_s, u"INV-2026-001029"_s, 13)};
    rows[0].proposals = {proposal(Reason::Numbers, Sure::Certain, u"Adler & Söhne GmbH"_s,
                             {{u"INV-2026-001042"_s, 124997}, {u"INV-2026-001050"_s, 41000}}),
        proposal(Reason::OldestSum, Sure::Weak, u"Adler & Söhne GmbH"_s, {{u"INV-2026-001012"_s, 165997}})};
    rows[1].proposals = {proposal(
        Reason::Reference, Sure::Certain, u"Ødegaard Møbler AS"_s, {{u"INV-2026-001061"_s, 124997}})};
    rows[1].proposals[0].mayBookItself = true;
    rows[2].proposals
        = {proposal(Reason::NameAmount, Sure::Strong, u"Fjord Supply AS"_s, {{u"INV-2026-001033"_s, 88000}})};
    rows[3].proposals = {
        proposal(Reason::AmountDate, Sure::Hint, u"Çınar Lojistik A.Ş."_s, {{u"INV-2026-001038"_s, 41000}}),
        proposal(Reason::AmountDate, Sure::Hint, u"Hofladen Linde"_s, {{u"INV-2026-001044"_s, 41000}})};
    BankProposal fee;
    fee.what = BankMatchWhat::SetAside;
    fee.reason = Reason::Fee;
    fee.confidence = Sure::Strong;
    fee.words = u"bank fee"_s;
    rows[5].proposals = {fee};
    rows[6].twinOf = 4;
    rows[6].twin = rows[3].line;
    rows[7].proposals
        = {proposal(Reason::Number, Sure::Certain, u"Lagune Verlag KG"_s, {{u"INV-2026-001029"_s, 138000}})};
    return rows;
}

//! Open documents of the pictures, and what was put into known.
BankCandidates SampleBankDesk::offered(const BankCandidateQuery &query) const
{
    QList<BankCandidate> all = known;
    const QList<InvoiceRow> invoices = SampleDesk::pictureRows();
    for (const InvoiceRow &row : invoices) {
        if (!row.open.isPositive() || row.number.isEmpty())
            continue;
        BankCandidate made{
            .match = {}, .name = row.number.text(), .who = row.customer, .on = row.dueOn, .amount = row.open};
        made.match.reason = BankMatchReason::ByHand;
        made.match.confidence = BankConfidence::Certain;
        made.match.customer = row.customerId;
        made.match.customerName = row.customer;
        made.match.shares = {{.invoice = row.id, .number = made.name, .open = row.open, .amount = row.open}};
        all.append(made);
    }
    const QString currency = query.currency.isEmpty() ? euro.text() : query.currency;
    BankCandidates answer;
    answer.currencies = {euro, Currency::of("USD")};
    for (const BankCandidate &one : std::as_const(all))
        if (one.kind == query.kind && (one.name + one.who).contains(query.text, Qt::CaseInsensitive)
            && (one.kind != BankCandidate::Kind::Document || one.amount.currency().text() == currency))
            answer.found.append(one);
    return answer;
}
