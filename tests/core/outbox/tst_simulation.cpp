#include "tests/core/outbox/tst_simulation.h"

#include "core/payments/stripe/StripeAmount.h"
#include "tests/core/outbox/StripeBook.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

//! Does things at random to one book until told to make everything good.
class World
{
public:
    explicit World(int seed)
        : book(seed)
        , m_random(static_cast<std::mt19937::result_type>(seed))
    {
    }

    StripeBook book;

    void step();
    //! Takes the faults away and lets time pass until nothing is left to do.
    void settle();

    QMap<QString, qint64> chargedByCurrency() const;
    QMap<QString, qint64> bookedByCurrency();
    qsizetype linksAtProvider(const EntryId &link) const;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    InvoiceId anyInvoice() { return m_invoices.at(below(static_cast<int>(m_invoices.size()))); }

    void issue();
    void send();
    void pay(int pages);
    void breakSomething();
    void breakMail();
    void passTime();
    void cutOffInTheMiddle();

    std::mt19937 m_random;
    QList<InvoiceId> m_invoices;
    QList<QString> m_pages; //!< Left open in some customer's browser.
};

void World::issue()
{
    static const QList<Currency> currencies{
        Currency::of("EUR"), Currency::of("EUR"), Currency::of("USD"), Currency::of("JPY")};
    m_invoices.append(book.addIssued({.currency = currencies.at(below(4)),
        .price = (1 + below(1'000'000)) * qint64(10'000) + 1'000'000'000}));
}

void World::send()
{
    static const QSet<QString> expected{QString(), u"link.already_mailed"_s, u"link.nothing_open"_s,
        u"link.other_amount_live"_s, u"link.mail_uncertain"_s};
    const auto sent = book.send(
        anyInvoice(), {.again = below(4) == 0, .hold = std::chrono::seconds(below(3) == 0 ? 10 : 0)});
    QVERIFY2(expected.contains(ruleOf(sent)), qPrintable(ruleOf(sent)));
}

void World::pay(int pages)
{
    const InvoiceId id = anyInvoice();
    if (!book.invoice(id).lastLink.isEmpty() && book.linkOf(id).state == LinkState::Active)
        for (int i = 0; i < pages; ++i)
            if (const auto link = book.stripe.checkout().findLink(book.linkOf(id).externalId);
                link && (*link)[u"active"_s].toBool())
                m_pages.append(book.openPage(id));
    for (int i = pages; i > 0 && !m_pages.isEmpty(); --i)
        book.pay(m_pages.takeAt(below(static_cast<int>(m_pages.size()))),
            below(4) == 0 ? u"4000000000000002"_s : u"4242424242424242"_s);
}

void World::breakSomething()
{
    static const QList<Kind> kinds{Kind::Status, Kind::CutBefore, Kind::CutAfter, Kind::Truncate};
    static const QList<int> codes{401, 403, 409, 429, 500, 503};
    sandbox::Fault fault{
        .kind = kinds.at(below(4)), .status = codes.at(below(6)), .method = below(3) == 0 ? "GET" : "POST"};
    fault.acted = fault.status >= 500 && below(2) == 0;
    fault.times = 1 + below(4);
    book.addFault(fault);
}

void World::breakMail()
{
    static const QList<MailAnswer::Outcome> outcomes{MailAnswer::Outcome::NotSent,
        MailAnswer::Outcome::Uncertain, MailAnswer::Outcome::Rejected, MailAnswer::Outcome::AccountTrouble};
    book.mail.answers.append({.outcome = outcomes.at(below(4)), .code = 450});
}

void World::passTime()
{
    static const QList<int> seconds{1, 10, 61, 600, 3'600, 5 * 3'600, 26 * 3'600};
    book.clock.time = book.clock.time.addSecs(seconds.at(below(7)));
}

void World::cutOffInTheMiddle()
{
    const QString connection = below(2) == 0 ? u"stripe"_s : u"smtp"_s;
    const auto due = must(EffectTable(book.database).due(connection, book.clock.now(), false));
    if (due.isEmpty())
        return;
    OutboxAttemptTable attempts(book.database);
    const EntryId effect = due.first().entry;
    must(book.journal.change(Touched::Outbox, [&] { return attempts.begin(effect, book.clock.now()); }));
    if (connection == "smtp"_L1 && below(2) == 0)
        must(book.journal.change(Touched::Outbox, [&] { return attempts.markDataBegun(effect); }));
}

void World::step()
{
    if (m_invoices.isEmpty())
        return issue();
    switch (below(14)) {
    case 0:
    case 1:
        return issue();
    case 2:
    case 3:
    case 4:
        return send();
    case 5:
        book.runLinks(below(5) == 0);
        return;
    case 6:
        book.runMails(below(5) == 0);
        return;
    case 7:
        return pay(1);
    case 8:
        return pay(2);
    case 9:
        (void)book.poll(below(4) == 0); // It may fail: then the next look brings it.
        return;
    case 10:
        return breakSomething();
    case 11:
        return breakMail();
    case 12:
        return cutOffInTheMiddle();
    default:
        return passTime();
    }
}

void World::settle()
{
    book.gate.faults().clear();
    book.mail.answers.clear();
    EffectTable effects(book.database);
    for (int i = 0; i < 50; ++i) {
        book.clock.time = book.clock.time.addSecs(4 * 3'600);
        book.runLinks();
        book.runMails();
        must(book.poll(true));
        if (!must(effects.hasOpen(u"stripe"_s)) && !must(effects.hasOpen(u"smtp"_s)))
            return;
    }
    QFAIL("the outbox never came to rest");
}

QMap<QString, qint64> World::chargedByCurrency() const
{
    QMap<QString, qint64> sums;
    for (const QJsonObject &charge : book.stripe.state().charges.oldestFirst())
        if (charge[u"status"_s].toString() == "succeeded"_L1) {
            const Money money = must(StripeAmount::read(
                charge[u"amount_captured"_s].toInteger(), charge[u"currency"_s].toString()));
            sums[money.currency().text()] += money.minor();
        }
    return sums;
}

QMap<QString, qint64> World::bookedByCurrency()
{
    QMap<QString, qint64> sums;
    for (const PaymentReceived &received : book.all<PaymentReceived>())
        sums[received.amount.currency().text()] += received.amount.minor();
    return sums;
}

qsizetype World::linksAtProvider(const EntryId &link) const
{
    return std::ranges::count_if(book.stripe.state().links.oldestFirst(), [&](const QJsonObject &made) {
        return made[u"metadata"_s][u"quittance_link"_s].toString() == link.text();
    });
}

} // namespace

void TestSimulation::bookAndProviderAgreeInTheEnd_data()
{
    QTest::addColumn<int>("seed");

    bool chosen = false;
    const int one = qEnvironmentVariableIntValue("QUITTANCE_SEED", &chosen);
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 30;
    if (chosen)
        QTest::addRow("seed %d", one) << one;
    for (int seed = 1; seed <= count && !chosen; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestSimulation::bookAndProviderAgreeInTheEnd()
{
    QFETCH(const int, seed);
    World world(seed);
    for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i)
        world.step();
    world.settle();
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(world.bookedByCurrency(), world.chargedByCurrency());
    for (const Entry &entry : world.book.entries())
        if (std::holds_alternative<LinkRequested>(entry.body)) {
            const bool made = world.book.stateOf(entry.id) == State::Done;
            QCOMPARE(world.linksAtProvider(entry.id), made ? 1 : 0);
        }
    m_paid += world.book.all<PaymentAllocated>().size();
    m_refused += world.book.all<LinkRefused>().size();
    m_uncertain += world.book.all<MailUncertain>().size();
    m_hasCredit = m_hasCredit || !world.book.balance(u"customer credit"_s).isZero();
    QSet<QByteArray> delivered;
    for (const FakeMailTransport::Sent &sent : world.book.mail.tries)
        if (sent.outcome == MailAnswer::Outcome::Accepted || sent.outcome == MailAnswer::Outcome::Uncertain) {
            QVERIFY2(!delivered.contains(sent.message), "a mail went out twice");
            delivered.insert(sent.message);
        }
}

void TestSimulation::everythingHappenedSomewhere()
{
    if (qEnvironmentVariableIsSet("QUITTANCE_SEED"))
        QSKIP("One seed need not bring everything.");

    QVERIFY(m_paid > 0);
    QVERIFY(m_hasCredit); // Somebody paid twice.
    QVERIFY(m_refused > 0); // A link was not there when its window had passed.
    QVERIFY(m_uncertain > 0);
}
