#include "tests/core/outbox/tst_mailpatience.h"

#include "core/billing/SendMails.h"
#include "tests/core/outbox/StripeBook.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Outcome = MailAnswer::Outcome;
using State = EffectTable::State;

constexpr int mostMails = 9;

//! A few mails on their way while time passes, that of the world and that of the clock.
class World
{
public:
    explicit World(int seed)
        : m_random(static_cast<std::mt19937::result_type>(seed))
        , m_now(book.clock.time)
    {
    }

    StripeBook book;
    QList<EntryId> mails;

    void step();
    //! The clock is right and the server takes what comes, until nothing waits.
    void settle();

    //! How long before it ended a server answered a try of the mail first; null where none did.
    QHash<EntryId, std::chrono::seconds> givenUp;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void ask();
    MailAnswer anyAnswer();
    void run();
    void passTime();
    void setClock();
    void cutOffInTheMiddle();
    void tellClock() { book.clock.time = m_now.addDays(m_ahead); }

    std::mt19937 m_random;
    QDateTime m_now; //!< What a right clock shows.
    int m_ahead = 0; //!< Days; of the book's clock.
    int m_jumps = 0;
    QHash<QByteArray, QDateTime> m_answered; //!< When a server said no to these bytes first.
};

void World::ask()
{
    const QDate today = book.today();
    const InvoiceId overdue = book.addIssued({.issuedOn = today.addDays(-24), .dueOn = today.addDays(-10)});
    mails.append(
        must(sendMails(book.book, {{.invoice = overdue, .kind = MailKind::Reminder, .bringsLink = false}},
                 {book.route}, {.today = today}))
            .waiting.last());
}

MailAnswer World::anyAnswer()
{
    switch (below(40)) {
    case 0:
        return {.outcome = Outcome::Accepted, .code = 250};
    case 1:
        return {.outcome = Outcome::Uncertain, .code = 354};
    case 2:
        return {.outcome = Outcome::AccountTrouble, .code = 535};
    case 3:
        return {.outcome = Outcome::AccountTrouble, .words = u"no certificate"_s};
    default:
        return below(3) == 0 ? MailAnswer{.outcome = Outcome::NotSent, .words = u"offline"_s}
                             : MailAnswer{.outcome = Outcome::NotSent, .code = 450};
    }
}

void World::run()
{
    QList<MailAnswer> answers;
    for (qsizetype i = 0; i < mails.size(); ++i)
        answers.append(anyAnswer());
    book.mail.answers = answers;
    const qsizetype before = book.mail.tries.size();
    book.runMails(below(8) == 0);
    for (qsizetype i = before; i < book.mail.tries.size(); ++i) {
        const QByteArray &message = book.mail.tries.at(i).message;
        if (answers.at(i - before).code != 0 && !m_answered.contains(message))
            m_answered.insert(message, m_now);
    }
    for (const EntryId &mail : std::as_const(mails)) {
        if (givenUp.contains(mail) || book.stateOf(mail) != State::Refused)
            continue;
        const QByteArray message
            = must(book.journal.openSealed(book.mailRecord(mail).composedEntry, u"message"_s));
        const QDateTime first = m_answered.value(message);
        givenUp.insert(mail, std::chrono::seconds(first.isValid() ? first.secsTo(m_now) : 0));
    }
}

void World::passTime()
{
    static const QList<int> seconds{60, 600, 3'600, 4 * 3'600, 9 * 3'600, 26 * 3'600};
    m_now = m_now.addSecs(seconds.at(below(6)));
    tellClock();
}

//! To a wrong day, or right again. Often enough it would be a way to make days pass, which nobody can tell
//! from programs that are seldom open.
void World::setClock()
{
    constexpr int mostJumps = 4;
    static const QList<int> days{0, 0, 30, -30, 700, -700};
    const int ahead = days.at(below(6));
    if (ahead > m_ahead && ++m_jumps > mostJumps)
        return;
    m_ahead = ahead;
    tellClock();
}

void World::cutOffInTheMiddle()
{
    const auto due = must(EffectTable(book.database).due(u"smtp"_s, book.clock.now(), false));
    if (due.isEmpty())
        return;
    OutboxAttemptTable attempts(book.database);
    const EntryId effect = due.first().entry;
    must(book.journal.change(Touched::Outbox, [&] { return attempts.begin(effect, book.clock.now()); }));
    if (below(10) == 0)
        must(book.journal.change(Touched::Outbox, [&] { return attempts.markDataBegun(effect); }));
}

void World::step()
{
    switch (below(20)) {
    case 0:
    case 1:
        if (m_ahead == 0 && mails.size() < mostMails)
            ask();
        return;
    case 2:
        return setClock();
    case 3:
        return cutOffInTheMiddle();
    default:
        passTime();
        return run();
    }
}

void World::settle()
{
    m_ahead = 0;
    tellClock();
    book.mail.answers.clear();
    for (int i = 0; i < 10 && must(EffectTable(book.database).hasOpen(u"smtp"_s)); ++i) {
        passTime();
        book.runMails(true);
    }
    QVERIFY(!must(EffectTable(book.database).hasOpen(u"smtp"_s)));
}

} // namespace

void TestMailPatience::noMailIsGivenUpEarlyOrSentTwice_data()
{
    QTest::addColumn<int>("seed");

    bool chosen = false;
    const int one = qEnvironmentVariableIntValue("QUITTANCE_SEED", &chosen);
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 12;
    if (chosen)
        QTest::addRow("seed %d", one) << one;
    for (int seed = 1; seed <= count && !chosen; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestMailPatience::noMailIsGivenUpEarlyOrSentTwice()
{
    QFETCH(const int, seed);
    World world(seed);
    for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i)
        world.step();
    world.settle();
    if (QTest::currentTestFailed())
        return;

    for (const std::chrono::seconds &tried : std::as_const(world.givenUp))
        QVERIFY2(tried >= std::chrono::days(3), qPrintable(QString::number(tried.count())));
    QSet<QByteArray> delivered;
    for (const FakeMailTransport::Sent &sent : world.book.mail.tries)
        if (sent.outcome == Outcome::Accepted || sent.outcome == Outcome::Uncertain) {
            QVERIFY2(!delivered.contains(sent.message), "a mail went out twice");
            delivered.insert(sent.message);
        }
    m_delivered += delivered.size();
    m_uncertain += world.book.all<MailUncertain>().size();
    m_givenUp += world.givenUp.size();
}

void TestMailPatience::everythingHappenedSomewhere()
{
    if (qEnvironmentVariableIsSet("QUITTANCE_SEED"))
        QSKIP("One seed need not bring everything.");

    QVERIFY(m_delivered > 0);
    QVERIFY(m_uncertain > 0);
    QVERIFY(m_givenUp > 0);
}
