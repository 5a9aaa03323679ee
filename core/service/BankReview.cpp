#include "core/service/BankReview.h"

#include "core/domain/searchText.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankMatchFactsQuery.h"
#include "core/store/Database.h"

#include <algorithm>
#include <tuple>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Kind = BankCandidate::Kind;

BankCandidate candidate(Kind kind, BankMatchWhat what, Money amount, QDate on)
{
    BankCandidate made{.kind = kind, .match = {}, .name = {}, .who = {}, .on = on, .amount = amount};
    made.match.what = what;
    made.match.reason = BankMatchReason::ByHand;
    made.match.confidence = BankConfidence::Certain;
    return made;
}

//! Whether a movement that has this much left may be, or hold, this amount.
bool fits(Money amount, Money rest)
{
    return amount.currency() == rest.currency() && amount.isNegative() == rest.isNegative()
        && qAbs(amount.minor()) <= qAbs(rest.minor());
}

//! Gathers candidates of a movement.
class Gathering
{
public:
    Gathering(const BankMatchFacts &facts, const BankLineRow &row, const BankCandidateQuery &query)
        : m_facts(facts)
        , m_row(row)
        , m_query(query)
        , m_text(foldForSearch(query.text.trimmed()))
        , m_amount(query.text.trimmed().replace(u',', u'.'))
    {
    }

    void documents()
    {
        const QString currency
            = m_query.currency.isEmpty() ? m_row.line.amount.currency().text() : m_query.currency;
        for (const BankOpenItem &item : m_facts.open) {
            if (item.open.currency().text() != currency)
                continue;
            BankCandidate made = candidate(Kind::Document, BankMatchWhat::Payment, item.open, item.dueOn);
            made.name = item.number;
            made.match.shares
                = {{.invoice = item.invoice, .number = item.number, .open = item.open, .amount = item.open}};
            add(made, item.customer);
        }
    }

    void payments(const QList<BankKnownPayment> &known, Kind kind)
    {
        for (const BankKnownPayment &payment : known) {
            const bool isReturn = kind == Kind::Return;
            if (!fits(isReturn ? -payment.amount : payment.amount, m_row.rest()))
                continue;
            BankCandidate made = candidate(kind, isReturn ? BankMatchWhat::Return : BankMatchWhat::Payment,
                payment.amount, payment.bookedOn);
            made.name = payment.numbers.isEmpty() ? payment.reference : payment.numbers.join(u", "_s);
            made.match.payment = payment.payment;
            add(made, payment.customer);
        }
    }

    void payouts()
    {
        for (const Payout &payout : m_facts.payouts) {
            if (!fits(payout.amount, m_row.rest()))
                continue;
            BankCandidate made
                = candidate(Kind::Payout, BankMatchWhat::Payout, payout.amount, payout.arrivesOn);
            made.name = payout.id;
            made.who = payout.connection;
            made.match.payout = payout.id;
            made.match.connection = payout.connection;
            add(made, {});
        }
    }

    void refunds()
    {
        for (const BankKnownRefund &refund : m_facts.refunds) {
            if (!fits(-refund.amount, m_row.rest()))
                continue;
            BankCandidate made
                = candidate(Kind::Refund, BankMatchWhat::Refund, refund.amount, refund.bookedOn);
            made.match.refund = refund.refund;
            add(made, refund.customer);
        }
    }

    void customers()
    {
        if (m_row.rest().isPositive())
            for (auto name = m_facts.names.cbegin(); name != m_facts.names.cend(); ++name)
                add(candidate(Kind::Customer, BankMatchWhat::Payment, m_row.rest(), {}), name.key());
    }

    //! The whole amount first, then the nearest day; customers by name.
    BankCandidates sorted()
    {
        const QDate day = m_row.line.bookedOn;
        const qint64 rest = qAbs(m_row.rest().minor());
        const auto far = [day](QDate on) { return on.isValid() ? qAbs(on.daysTo(day)) : qint64{1'000'000}; };
        const auto comesFirst = [&](const BankCandidate &a, const BankCandidate &b) {
            if (a.kind == Kind::Customer)
                return std::pair(a.who.toCaseFolded(), a.match.customer.text())
                    < std::pair(b.who.toCaseFolded(), b.match.customer.text());
            return std::tuple(qAbs(a.amount.minor()) != rest, far(a.on), a.name)
                < std::tuple(qAbs(b.amount.minor()) != rest, far(b.on), b.name);
        };
        BankCandidates answer;
        answer.isAll = m_found.size() <= m_query.limit;
        const auto end = m_found.begin() + qMin<qsizetype>(m_query.limit, m_found.size());
        std::partial_sort(m_found.begin(), end, m_found.end(), comesFirst);
        answer.found = QList<BankCandidate>(m_found.begin(), end);
        answer.currencies = {m_row.line.amount.currency()};
        for (const BankOpenItem &item : m_facts.open)
            if (!answer.currencies.contains(item.open.currency()))
                answer.currencies.append(item.open.currency());
        return answer;
    }

private:
    void add(BankCandidate made, const CustomerId &customer)
    {
        if (!customer.isEmpty()) {
            made.match.customer = customer;
            made.match.customerName = m_facts.names.value(customer);
            made.who = made.match.customerName;
        }
        if (m_text.isEmpty() || foldForSearch(made.name).contains(m_text)
            || foldForSearch(made.who).contains(m_text)
            || (made.kind != Kind::Customer && made.amount.text().contains(m_amount)))
            m_found.append(made);
    }

    const BankMatchFacts &m_facts;
    const BankLineRow &m_row;
    const BankCandidateQuery &m_query;
    const QString m_text;
    const QString m_amount;
    QList<BankCandidate> m_found;
};

} // namespace

Result<const BankMatcher *> BankReview::matcher(Database &database)
{
    // Before the facts: what is committed while they are read is seen the next time.
    const Result<qint64> version = database.dataVersion();
    if (!version)
        return fail(version.error());
    if (m_matcher && *version == m_version)
        return &*m_matcher;
    Result<BankMatchFacts> facts = BankMatchFactsQuery(database).all();
    if (!facts)
        return fail(facts.error());
    m_matcher.emplace(*std::move(facts));
    m_version = *version;
    ++m_loads;
    return &*m_matcher;
}

Result<void> BankReview::propose(Database &database, QList<BankLineRow> &rows)
{
    if (rows.isEmpty())
        return {};
    const Result<const BankMatcher *> known = matcher(database);
    if (!known)
        return fail(known.error());
    for (BankLineRow &row : rows) {
        const Result<QList<BankKnownPayment>> returns = row.rest().isNegative()
            ? BankMatchFactsQuery(database).returnable(-row.rest(), row.line.bookedOn)
            : Result<QList<BankKnownPayment>>();
        if (!returns)
            return fail(returns.error());
        row.proposals = (*known)->propose(row, *returns);
    }
    return {};
}

Result<BankCandidates> BankReview::candidates(Database &database, const BankCandidateQuery &query)
{
    const Result<BankLineRow> row = BankLineTable(database).byNo(query.line);
    if (!row)
        return fail(row.error());
    const Result<const BankMatcher *> known = matcher(database);
    if (!known)
        return fail(known.error());
    const BankMatchFacts &facts = (*known)->facts();
    Gathering gathering(facts, *row, query);
    switch (query.kind) {
    case Kind::Document:
        gathering.documents();
        break;
    case Kind::Payment:
        gathering.payments(facts.recorded, query.kind);
        break;
    case Kind::Payout:
        gathering.payouts();
        break;
    case Kind::Customer:
        gathering.customers();
        break;
    case Kind::Return: {
        if (!row->rest().isNegative())
            break;
        const auto gone = BankMatchFactsQuery(database).returnable(-row->rest(), row->line.bookedOn);
        if (!gone)
            return fail(gone.error());
        gathering.payments(*gone, query.kind);
        break;
    }
    case Kind::Refund:
        gathering.refunds();
        break;
    }
    return gathering.sorted();
}

} // namespace quittance
