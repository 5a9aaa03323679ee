#include "core/domain/BankMatcher.h"

#include "core/domain/bankWords.h"
#include "core/domain/creditorReference.h"

#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Reason = BankMatchReason;
using Confidence = BankConfidence;

constexpr qint64 daysOfRecording = 14; // Between the bank's day and that of who recorded by hand.
constexpr qint64 daysOfPayout = 7;
constexpr qint64 daysEarly = 3; // Money that comes before its invoice…
constexpr qint64 daysLate = 60; // …or so long after it was due.
constexpr qsizetype mostHints = 3;

qint64 daysApart(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? qAbs(a.daysTo(b)) : 0;
}

//! All that the other side wrote.
QString textOf(const BankLine &line)
{
    return QStringList{line.purpose, line.endToEndId, line.creditorReference}.join(u' ');
}

bool isFee(const BankLine &line)
{
    static const QSet<QString> codes{u"808"_s, u"809"_s, u"805"_s, u"FEE"_s, u"SRVCHG"_s};
    return line.payerAccount.isEmpty() && (codes.contains(line.code) || line.code.contains("CHRG"_L1));
}

} // namespace

//! One movement and what it may be.
class BankMatcher::Search
{
public:
    Search(const BankMatcher &matcher, const BankLineRow &row)
        : m_matcher(matcher)
        , m_facts(matcher.m_facts)
        , m_row(row)
        , m_line(row.line)
        , m_amount(row.rest())
        , m_text(textOf(row.line))
        , m_payerWords(bankNameWords(row.line.payer))
        , m_onBehalfWords(bankNameWords(row.line.onBehalfOf))
    {
    }

    QList<BankProposal> incoming()
    {
        bySettledPayments();
        byPayouts();
        byRules();
        if (m_line.parts > 1) // Whose they are the bank does not say.
            return result();
        byReferences();
        byCustomers();
        if (m_found.isEmpty())
            byAmountAndDate();
        return result();
    }

    QList<BankProposal> outgoing(const QList<BankKnownPayment> &returns)
    {
        byRules();
        byPayouts();
        for (const BankKnownPayment &payment : returns)
            byReturned(payment);
        if (!isReturn(m_line))
            byRefunds();
        if (isFee(m_line))
            add({.what = BankMatchWhat::SetAside,
                .reason = Reason::Fee,
                .confidence = Confidence::Strong,
                .words = u"bank_fee"_s});
        return result();
    }

private:
    const BankOpenItem &item(int index) const { return m_facts.open.at(index); }

    void add(BankProposal proposal)
    {
        proposal.customerName = m_facts.names.value(proposal.customer);
        const bool known = std::ranges::any_of(m_found, [&](const BankProposal &other) {
            return other.what == proposal.what && other.customer == proposal.customer
                && other.shares == proposal.shares && other.payment == proposal.payment
                && other.refund == proposal.refund && other.payout == proposal.payout;
        });
        if (!known)
            m_found.append(proposal);
    }

    BankShare share(int index, Money amount) const
    {
        return {.invoice = item(index).invoice,
            .number = item(index).number,
            .open = item(index).open,
            .amount = amount};
    }

    //! A payment of these documents, each paid as far as it is open.
    void pay(const QList<int> &items, Reason reason, Confidence confidence, bool itself = false)
    {
        BankProposal proposal{.reason = reason,
            .confidence = confidence,
            .mayBookItself = itself,
            .customer = item(items.first()).customer};
        Money left = m_amount;
        for (const int index : items) {
            const Money amount = item(index).open < left ? item(index).open : left;
            if (!amount.isPositive())
                break;
            proposal.shares.append(share(index, amount));
            left -= amount;
        }
        add(proposal);
    }

    bool isPayer(const CustomerId &customer) const
    {
        return !m_row.payerMark.isEmpty() && m_facts.payers.value(m_row.payerMark).contains(customer);
    }

    bool isNamed(const CustomerId &customer) const
    {
        const QStringList known = m_matcher.m_debtors.wordsOf(customer);
        const QStringList words = known.isEmpty() ? bankNameWords(m_facts.names.value(customer)) : known;
        return isSameBankName(words, m_payerWords) || isSameBankName(words, m_onBehalfWords);
    }

    //! Payments recorded before this movement was seen: it is their money, and none is booked.
    void bySettledPayments()
    {
        for (const int index : m_matcher.m_recordedByAmount.value(m_amount.minor())) {
            const BankKnownPayment &payment = m_facts.recorded.at(index);
            if (payment.amount != m_amount)
                continue;
            const bool isLongAgo = daysApart(payment.bookedOn, m_line.bookedOn) > daysOfRecording;
            if (isLongAgo && !isNamed(payment.customer) && !isPayer(payment.customer))
                continue;
            m_meetsRecorded = true;
            const bool isSure = names(payment) || isPayer(payment.customer) || isNamed(payment.customer)
                || isSameBankName(bankNameWords(payment.payer), m_payerWords);
            add({.reason = Reason::Recorded,
                .confidence = isSure && !isLongAgo ? Confidence::Strong : Confidence::Weak,
                .customer = payment.customer,
                .payment = payment.payment});
        }
    }

    //! Whether such a payment of a customer was recorded on whatever day: then this may be its money.
    bool isRecordedOf(const CustomerId &customer) const
    {
        return std::ranges::any_of(m_matcher.m_recordedByAmount.value(m_amount.minor()), [&](int index) {
            const BankKnownPayment &payment = m_facts.recorded.at(index);
            return payment.amount == m_amount && payment.customer == customer;
        });
    }

    //! Whether the text names a document that the payment pays, or the reference it was recorded with.
    bool names(const BankKnownPayment &payment) const
    {
        const QString compact = bankCompact(m_text);
        const QString reference = bankCompact(payment.reference);
        return (!reference.isEmpty() && compact.contains(reference))
            || std::ranges::any_of(payment.numbers,
                [&](const QString &number) { return compact.contains(bankCompact(number)); });
    }

    void byPayouts()
    {
        const QString text = bankCompact(m_line.payer + m_line.purpose);
        for (const Payout &payout : m_facts.payouts) {
            if (payout.amount != m_amount || daysApart(payout.arrivesOn, m_line.bookedOn) > daysOfPayout)
                continue;
            add({.what = BankMatchWhat::Payout,
                .reason = Reason::Payout,
                .confidence = text.contains(payout.connection) ? Confidence::Strong : Confidence::Weak,
                .payout = payout.id,
                .connection = payout.connection});
        }
    }

    void byRefunds()
    {
        for (const BankKnownRefund &refund : m_facts.refunds) {
            if (-refund.amount != m_amount || daysApart(refund.bookedOn, m_line.bookedOn) > daysOfRecording)
                continue;
            const bool isSure = isNamed(refund.customer) || isPayer(refund.customer);
            add({.what = BankMatchWhat::Refund,
                .reason = Reason::Refunded,
                .confidence = isSure ? Confidence::Strong : Confidence::Weak,
                .customer = refund.customer,
                .refund = refund.refund});
        }
    }

    void byReturned(const BankKnownPayment &payment)
    {
        if (-payment.amount != m_amount || payment.bookedOn > m_line.bookedOn)
            return;
        const bool isSure = names(payment)
            || (!m_row.payerMark.isEmpty() && m_row.payerMark == payment.payerMark)
            || isNamed(payment.customer);
        if (!isSure && !isReturn(m_line))
            return;
        add({.what = BankMatchWhat::Return,
            .reason = Reason::Returned,
            .confidence = !isSure  ? Confidence::Weak
                : isReturn(m_line) ? Confidence::Strong
                                   : Confidence::Hint,
            .customer = payment.customer,
            .payment = payment.payment});
    }

    void byRules()
    {
        const QString text = bankCompact(m_line.payer) + u' ' + bankCompact(m_line.purpose);
        for (const BankRule &rule : m_facts.rules) {
            const bool isWay = rule.direction == BankRule::Direction::Either
                || (rule.direction == BankRule::Direction::In) == m_amount.isPositive();
            const bool isText = rule.contains.isEmpty() || text.contains(bankCompact(rule.contains));
            const bool isAccount = rule.payerMark.isEmpty() || rule.payerMark == m_row.payerMark;
            if (!isWay || !isText || !isAccount)
                continue;
            if (rule.action == BankRule::Action::Customer)
                m_taught.append(rule.customer);
            else
                add({.what = BankMatchWhat::SetAside,
                    .reason = Reason::Rule,
                    .confidence = Confidence::Strong,
                    .words = rule.reason});
        }
    }

    //! What reference and text name. Of one document its strongest trace counts.
    void byReferences()
    {
        QList<int> items;
        bool isSure = true;
        bool byReference = false;
        const auto take = [&](int index, bool sure, bool reference) {
            if (index < 0 || items.contains(index))
                return;
            items.append(index);
            isSure = isSure && sure;
            byReference = byReference || reference;
        };
        if (isCreditorReference(m_line.creditorReference))
            take(m_matcher.m_numbers.itemOf(m_line.creditorReference.mid(4)), true, true);
        take(m_matcher.m_numbers.itemOf(m_line.endToEndId), true, true);
        for (const BankRemittance &document : m_line.documents)
            take(m_matcher.m_numbers.itemOf(document.number), true, false);
        for (const auto &[index, how] : m_matcher.m_numbers.hits(m_line.purpose))
            take(index, how == BankNumberIndex::Found::Number, false);
        judge(items, isSure, byReference);
    }

    void judge(const QList<int> &named, bool isSure, bool byReference)
    {
        QList<int> items;
        for (const int index : named) {
            if (item(index).open.currency() == m_amount.currency())
                items.append(index);
            else
                inOtherCurrency(index);
        }
        if (items.isEmpty())
            return;
        if (paysAsTold(items))
            return;
        const bool isOnes = std::ranges::all_of(
            items, [&](int index) { return item(index).customer == item(items.first()).customer; });
        if (sumOf(items) == m_amount) {
            const Reason reason = items.size() > 1 ? Reason::Numbers
                : byReference                      ? Reason::Reference
                                                   : Reason::Number;
            const bool isCertain = isSure && isOnes && !isRecordedOf(item(items.first()).customer);
            return pay(items, reason, isCertain ? Confidence::Certain : Confidence::Strong,
                isCertain && !m_meetsRecorded && m_taught.isEmpty() && m_row.twinOf == 0
                    && items.size() == named.size());
        }
        const auto whole
            = std::ranges::find_if(items, [&](int index) { return item(index).open == m_amount; });
        if (items.size() > 1 && whole != items.end())
            pay({*whole}, Reason::Number, Confidence::Strong);
        ofAnotherAmount(items);
    }

    qint64 sumMinor(const QList<int> &items) const
    {
        qint64 sum = 0;
        for (const int index : items)
            sum += item(index).open.minor();
        return sum;
    }
    Money sumOf(const QList<int> &items) const { return Money(sumMinor(items), m_amount.currency()); }

    //! The payer says how much each document gets, and it is no more than is open.
    bool paysAsTold(const QList<int> &items)
    {
        if (m_line.documents.size() < 2 || m_line.documents.size() != items.size())
            return false;
        BankProposal proposal{.reason = Reason::Numbers,
            .confidence = Confidence::Strong,
            .customer = item(items.first()).customer};
        Money sum(0, m_amount.currency());
        bool isWhole = true;
        for (const BankRemittance &document : m_line.documents) {
            const int index = m_matcher.m_numbers.itemOf(document.number);
            if (index < 0 || !document.amount || document.amount->currency() != m_amount.currency()
                || item(index).open < *document.amount || !document.amount->isPositive()
                || item(index).customer != proposal.customer)
                return false;
            isWhole = isWhole && item(index).open == *document.amount;
            sum += *document.amount;
            proposal.shares.append(share(index, *document.amount));
        }
        if (sum != m_amount)
            return false;
        if (isWhole && !isRecordedOf(proposal.customer)) {
            proposal.confidence = Confidence::Certain;
            proposal.mayBookItself = !m_meetsRecorded && m_taught.isEmpty() && m_row.twinOf == 0;
        }
        add(proposal);
        return true;
    }

    void ofAnotherAmount(QList<int> items)
    {
        std::ranges::stable_sort(items, std::less(), [&](int index) { return item(index).dueOn; });
        const Money missing = sumOf(items) - m_amount;
        pay(items, Reason::OtherAmount, items.size() == 1 ? Confidence::Strong : Confidence::Weak);
        if (items.size() == 1 && missing.isPositive() && missing.minor() <= m_facts.toleranceMinor
            && !m_found.isEmpty() && m_found.last().reason == Reason::OtherAmount)
            m_found.last().closesShortfall = true;
    }

    //! The document is in another currency: only a person can say what the money was.
    void inOtherCurrency(int index)
    {
        const Money open = item(index).open;
        const bool isTold = m_line.instructed && m_line.instructed->currency() == open.currency();
        const Money paid = isTold ? *m_line.instructed : open;
        add({.reason = Reason::OtherCurrency,
            .confidence = isTold ? Confidence::Weak : Confidence::Hint,
            .customer = item(index).customer,
            .shares = {share(index, paid < open ? paid : open)},
            .paid = paid});
    }

    //! Whose money it may be, and what they owe.
    void byCustomers()
    {
        for (const CustomerId &customer : std::as_const(m_taught))
            ofCustomer(customer, Reason::Rule, Confidence::Strong);
        if (!m_row.payerMark.isEmpty())
            for (const CustomerId &customer : m_facts.payers.value(m_row.payerMark))
                ofCustomer(customer, Reason::PayerAmount, Confidence::Strong);
        for (const CustomerId &customer : namesakes())
            ofCustomer(customer, Reason::NameAmount, Confidence::Weak);
    }

    QList<CustomerId> namesakes() const
    {
        QList<CustomerId> found = m_matcher.m_debtors.namesakes(m_payerWords);
        for (const CustomerId &customer : m_matcher.m_debtors.namesakes(m_onBehalfWords))
            if (!found.contains(customer))
                found.append(customer);
        return found;
    }

    void ofCustomer(const CustomerId &customer, Reason reason, Confidence confidence)
    {
        const QList<int> owed = owedBy(customer);
        QList<int> same;
        for (const int index : owed)
            if (item(index).open == m_amount)
                same.append(index);
        // Of equal ones none is better than the other.
        for (const int index : same.mid(0, mostHints))
            pay({index}, reason, same.size() == 1 ? confidence : Confidence::Hint);
        if (same.isEmpty())
            oldestOf(owed, reason == Reason::NameAmount ? Confidence::Hint : Confidence::Weak);
        const bool isFound = std::ranges::any_of(
            m_found, [&](const BankProposal &proposal) { return proposal.customer == customer; });
        if (reason != Reason::NameAmount && !isFound) // All that is known is whose it is.
            add({.reason = reason, .confidence = Confidence::Weak, .customer = customer});
    }

    QList<int> owedBy(const CustomerId &customer) const
    {
        QList<int> owed = m_matcher.m_byCustomer.value(customer);
        owed.removeIf([&](int index) { return item(index).open.currency() != m_amount.currency(); });
        return owed;
    }

    //! The oldest documents of a customer, where they come to the amount.
    void oldestOf(const QList<int> &owed, Confidence confidence)
    {
        Money sum(0, m_amount.currency());
        for (qsizetype count = 0; count < owed.size() && sum < m_amount; ++count) {
            sum += item(owed.at(count)).open;
            if (sum == m_amount)
                pay(owed.mid(0, count + 1), Reason::OldestSum, confidence);
        }
    }

    void byAmountAndDate()
    {
        QList<int> near;
        for (const int index : m_matcher.m_byAmount.value(m_amount.minor())) {
            const BankOpenItem &open = item(index);
            if (open.open.currency() != m_amount.currency())
                continue;
            const QDate last = (open.dueOn.isValid() ? open.dueOn : open.issuedOn).addDays(daysLate);
            if (m_line.bookedOn >= open.issuedOn.addDays(-daysEarly) && m_line.bookedOn <= last)
                near.append(index);
        }
        if (near.size() <= mostHints)
            for (const int index : near)
                pay({index}, Reason::AmountDate, Confidence::Hint);
    }

    QList<BankProposal> result()
    {
        std::ranges::stable_sort(m_found,
            [](const BankProposal &a, const BankProposal &b) { return b.confidence < a.confidence; });
        // Certain is only what stands alone.
        if (m_found.size() > 1 && m_found.at(1).confidence == Confidence::Certain)
            for (BankProposal &proposal : m_found)
                proposal.mayBookItself = false;
        return m_found.mid(0, mostProposals);
    }

    const BankMatcher &m_matcher;
    const BankMatchFacts &m_facts;
    const BankLineRow &m_row;
    const BankLine &m_line;
    Money m_amount;
    QString m_text;
    QStringList m_payerWords;
    QStringList m_onBehalfWords;
    QList<BankProposal> m_found;
    QList<CustomerId> m_taught;
    bool m_meetsRecorded = false; //!< It may be booked already.
};

BankMatcher::BankMatcher(BankMatchFacts facts)
    : m_facts(std::move(facts))
{
    for (int i = 0; i < m_facts.open.size(); ++i) {
        const BankOpenItem &item = m_facts.open.at(i);
        m_numbers.add(item.number, i);
        if (!item.sourceNumber.isEmpty())
            m_numbers.add(item.sourceNumber, i);
        m_byAmount[item.open.minor()].append(i);
        m_byCustomer[item.customer].append(i);
    }
    for (int i = 0; i < m_facts.recorded.size(); ++i)
        m_recordedByAmount[m_facts.recorded.at(i).amount.minor()].append(i);
    for (auto owed = m_byCustomer.begin(); owed != m_byCustomer.end(); ++owed) {
        std::ranges::stable_sort(*owed, std::less(), [&](int i) {
            const BankOpenItem &item = m_facts.open.at(i);
            return std::pair(item.dueOn.isValid() ? item.dueOn : item.issuedOn, item.issuedOn);
        });
        m_debtors.add(owed.key(), m_facts.names.value(owed.key()));
    }
    m_debtors.finish();
}

bool BankMatcher::isReturn(const BankLine &line)
{
    return line.amount.isNegative() && (line.isReversal || !line.returnReason.isEmpty());
}

QList<BankProposal> BankMatcher::propose(const BankLineRow &row, const QList<BankKnownPayment> &returns) const
{
    const Money rest = row.rest();
    if (rest.isZero() || !row.replacedBy.isEmpty())
        return {};
    Search search(*this, row);
    return rest.isPositive() ? search.incoming() : search.outgoing(returns);
}

} // namespace quittance
