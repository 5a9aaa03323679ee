#include "tests/core/outbox/tst_linkends.h"

#include "core/billing/OpenPayPage.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SendMails.h"
#include "core/outbox/closeEndedLinks.h"
#include "core/store/DocumentList.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;
constexpr auto Paid = sandbox::PayOutcome::State::Paid;
constexpr int days = 7;

const Currency eur = Currency::of("EUR");

qsizetype activeLinks(const StripeBook &book)
{
    const auto links = book.stripe.state().links.oldestFirst();
    return std::ranges::count_if(links, [](const QJsonObject &link) { return link[u"active"_s].toBool(); });
}

//! An issued invoice with an active link that ends after some days, mailed.
InvoiceId addEnding(StripeBook &book)
{
    const InvoiceId id = book.addIssued();
    must(book.send(id, {.end = LinkEnd::after(days)}));
    book.runLinks();
    book.runMails();
    return id;
}

qsizetype close(StripeBook &book)
{
    return must(closeEndedLinks(book.book, u"stripe"_s));
}

void passTheEnd(StripeBook &book)
{
    book.clock.time = QDateTime(book.today().addDays(days + 1), QTime(0, 0), QTimeZone::utc());
}

EntryId closingOf(StripeBook &book)
{
    const auto wishes = book.effects(OutboxWhat::LinkRevoke);
    return wishes.size() == 1 ? wishes.first().id : EntryId();
}

} // namespace

void TestLinkEnds::aLinkTakesMoneyUntilItsLastDayIsOver()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    const QDate last = book.today().addDays(days);
    const QString page = book.openPage(id);
    QCOMPARE(must(DocumentList(book.database).row(id)).linkEndsOn, last);

    book.clock.time = QDateTime(last, QTime(23, 59, 59), QTimeZone::utc());
    QCOMPARE(close(book), 0);
    QCOMPARE(activeLinks(book), 1);

    book.clock.time = book.clock.time.addSecs(1);
    QVERIFY(must(LinkTable(book.database).hasEnded(book.clock.now())));
    QCOMPARE(close(book), 1);
    QCOMPARE(close(book), 0); // It is asked for.
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.runLinks().done, 1);

    QCOMPARE(book.linkOf(id).state, LinkState::Expired);
    QCOMPARE(book.all<LinkExpired>().size(), 1);
    QCOMPARE(activeLinks(book), 0);
    QVERIFY(book.pay(page).state != Paid);
    must(book.poll(true));
    QVERIFY(!must(LinkTable(book.database).hasEnded(book.clock.now().addDays(3))));
    QCOMPARE(book.all<LinkExpired>().size(), 1);
    QCOMPARE(book.all<LinkRevoked>().size(), 0);
}

void TestLinkEnds::theLastDayIsThatOfTheBook()
{
    StripeBook book;
    CompanyProfile company = book.company;
    company.zone = u"Europe/Istanbul"_s; // Three hours before UTC.
    must(book.append({{.body = CompanyProfileSet{company}}}));
    const InvoiceId id = book.addIssued();

    must(book.send(id, {.end = LinkEnd::onDay(QDate(2026, 3, 20))}));

    QCOMPARE(book.linkOf(id).expiresAt, QDateTime(QDate(2026, 3, 20), QTime(21, 0), QTimeZone::utc()));
    QCOMPARE(must(DocumentList(book.database).row(id)).linkEndsOn, QDate(2026, 3, 20));
}

void TestLinkEnds::theMailSaysUntilWhen()
{
    StripeBook book;
    addEnding(book);

    QCOMPARE(book.mail.tries.size(), 1);
    const QByteArray bytes = QByteArray(book.mail.tries.constFirst().message).replace("=\r\n", "");
    QVERIFY(bytes.contains("until 22 March 2026"));
}

void TestLinkEnds::withoutAWishALinkDoesNotEnd()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    book.clock.time = book.clock.time.addYears(10);

    QCOMPARE(close(book), 0);
    QVERIFY(!book.linkOf(id).expiresAt.isValid());
    QVERIFY(!book.mail.tries.constFirst().message.contains("until"));
}

void TestLinkEnds::whatIsUsualEndsIt()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const InvoiceId other = book.addIssued();
    const MailRules rules{.connection = u"smtp"_s, .today = book.today(), .linkDays = 14};

    must(sendMails(book.book, {{.invoice = id}, {.invoice = other, .end = LinkEnd::never()}},
        LinkRoutes{book.route}, rules));

    QCOMPARE(must(DocumentList(book.database).row(id)).linkEndsOn, book.today().addDays(14));
    QVERIFY(!book.linkOf(other).expiresAt.isValid());
}

void TestLinkEnds::moneyThatSlippedInIsBookedInsteadOfAnEnd()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    const QString page = book.openPage(id);
    passTheEnd(book);
    QCOMPARE(close(book), 1);
    const EntryId closing = closingOf(book);
    // The page may be older than the stand-in keeps one open; a fresh one is as good.
    const QString fresh = book.openPage(id);
    QVERIFY(book.pay(page).state == Paid || book.pay(fresh).state == Paid);

    book.runLinks();

    QCOMPARE(book.invoice(id).open, Money(0, eur));
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.stateOf(closing), State::Dropped);
    QCOMPARE(book.all<LinkExpired>().size(), 0);
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
    QCOMPARE(close(book), 0);
}

void TestLinkEnds::endsWhateverGoesWrong_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    QTest::newRow("too many requests") << Kind::Status << 429;
    QTest::newRow("a server fault") << Kind::Status << 500;
    QTest::newRow("cut before") << Kind::CutBefore << 500;
    QTest::newRow("cut after") << Kind::CutAfter << 500;
    QTest::newRow("half an answer") << Kind::Truncate << 500;
}

void TestLinkEnds::endsWhateverGoesWrong()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    StripeBook book;
    const InvoiceId id = addEnding(book);
    passTheEnd(book);
    QCOMPARE(close(book), 1);
    const EntryId closing = closingOf(book);
    book.addFault({.kind = kind,
        .status = status,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/payment_links/.+"_s),
        .times = 1});

    QCOMPARE(book.runLinks().postponed, 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(close(book), 0);
    book.waitFor(closing);
    QCOMPARE(book.runLinks().done, 1);

    QCOMPARE(book.linkOf(id).state, LinkState::Expired);
    QCOMPARE(book.all<LinkExpired>().size(), 1);
    QCOMPARE(activeLinks(book), 0);
}

void TestLinkEnds::aClosingThatWasRefusedIsAskedForOnceADay()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    passTheEnd(book);
    QCOMPARE(close(book), 1);
    must(book.append({{.body = LinkRevokeRefused{.request = closingOf(book),
                           .link = book.linkOf(id).id,
                           .rule = u"stripe.permission_missing"_s,
                           .words = {}}}}));

    QCOMPARE(close(book), 0);
    book.clock.time = book.clock.time.addSecs(23 * 3'600);
    QCOMPARE(close(book), 0);
    book.clock.time = book.clock.time.addSecs(2 * 3'600);
    QCOMPARE(close(book), 1);
    book.runLinks();
    QCOMPARE(book.linkOf(id).state, LinkState::Expired);
}

void TestLinkEnds::aDismissedRefusalEndsTheAsking()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    passTheEnd(book);
    QCOMPARE(close(book), 1);
    const EntryId closing = closingOf(book);
    must(book.append({{.body = LinkRevokeRefused{.request = closing,
                           .link = book.linkOf(id).id,
                           .rule = u"stripe.permission_missing"_s,
                           .words = {}}}}));
    must(resolveEffect(book.book, closing, Resolution::Dismissed));

    book.clock.time = book.clock.time.addDays(2);
    QVERIFY(!must(LinkTable(book.database).hasEnded(book.clock.now())));
    QCOMPARE(close(book), 0);

    must(resolveEffect(book.book, closing, Resolution::Recalled));
    QVERIFY(must(LinkTable(book.database).hasEnded(book.clock.now())));
    QCOMPARE(close(book), 1);
}

void TestLinkEnds::aDismissalFromBeforeTheEndDoesNotKeepTheEndAway()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    const LinkRecord link = book.linkOf(id);
    must(book.append(
        {{.body = LinkRevokeRequested{.link = link.id, .invoice = id, .connection = link.connection}}}));
    const EntryId closing = closingOf(book);
    must(book.append(
        {{.body = LinkRevokeRefused{
              .request = closing, .link = link.id, .rule = u"stripe.permission_missing"_s, .words = {}}}}));
    must(resolveEffect(book.book, closing, Resolution::Dismissed));

    passTheEnd(book);

    QCOMPARE(close(book), 1);
}

void TestLinkEnds::aDebitUnderWayIsLeftAlone()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    const QString charge = u"stripe:test:py_1"_s;
    must(book.append({{.body = PaymentPending{.charge = charge,
                           .amount = book.invoice(id).open,
                           .connection = u"stripe"_s,
                           .method = u"SEPA Direct Debit"_s,
                           .invoice = id,
                           .link = book.linkOf(id).id},
        .externalKey = charge + u":pending"_s}}));
    passTheEnd(book);

    QCOMPARE(close(book), 0);
}

void TestLinkEnds::aLinkThatWaitedTooLongIsNotMade()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id, {.end = LinkEnd::after(days)}));
    passTheEnd(book);

    book.runLinks();
    book.runMails();

    QCOMPARE(book.sandboxLinks(), 0);
    for (const EntryId &effect : sent.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
    QVERIFY(book.mail.tries.isEmpty());
    QVERIFY(book.send(id).has_value());
}

void TestLinkEnds::aMailThatWaitedTooLongIsNotSent()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id, {.end = LinkEnd::after(days)}));
    book.runLinks();
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    passTheEnd(book);

    book.runMails();

    QCOMPARE(book.stateOf(sent.waiting.last()), State::Dropped);
    QVERIFY(book.mail.tries.isEmpty());
}

void TestLinkEnds::anotherEndIsAnotherLink()
{
    StripeBook book;
    const InvoiceId id = addEnding(book);
    const LinkId first = book.linkOf(id).id;

    QCOMPARE(must(book.send(id, {.again = true})).waiting.size(), 1); // Only the mail: the link serves.
    book.runMails();
    QCOMPARE(must(book.send(id, {.again = true, .end = LinkEnd::after(days)})).waiting.size(), 1);
    book.runMails();

    const CommandOutcome other = must(book.send(id, {.again = true, .end = LinkEnd::after(days + 1)}));
    QCOMPARE(other.waiting.size(), 3);
    book.runLinks();
    book.runLinks();
    book.runMails();
    QCOMPARE(must(LinkTable(book.database).byId(first)).state, LinkState::Revoked);
    QVERIFY(book.linkOf(id).id != first);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(activeLinks(book), 1);
    QCOMPARE(must(DocumentList(book.database).row(id)).linkEndsOn, book.today().addDays(days + 1));
}

void TestLinkEnds::aLinkToCopyMayEndToo()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const LinkDemand demand{.expiresOn = book.today(), .keepsEnd = false};

    QCOMPARE(must(makePaymentLink(book.book, id, book.route, demand)).waiting.size(), 1);
    book.runLinks();

    QCOMPARE(must(DocumentList(book.database).row(id)).linkEndsOn, book.today());
    QVERIFY(must(makePaymentLink(book.book, id, book.route, demand)).waiting.isEmpty()); // It is there.
}

void TestLinkEnds::anEndThatCannotBeIsRefused_data()
{
    QTest::addColumn<PayWay>("way");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("rule");

    QTest::newRow("yesterday") << PayWay::Page << -1 << u"link.expires_past"_s;
    QTest::newRow("a transfer") << PayWay::BankTransfer << 5 << u"link.expires_page_only"_s;
}

void TestLinkEnds::anEndThatCannotBeIsRefused()
{
    QFETCH(const PayWay, way);
    QFETCH(const int, ahead);
    QFETCH(const QString, rule);
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(book.send(id, {.way = way, .end = LinkEnd::onDay(book.today().addDays(ahead))})), rule);

    QCOMPARE(book.entryCount(), before);
}

void TestLinkEnds::aLinkThatStaysUnpaidIsFound()
{
    StripeBook book;
    const InvoiceId unpaid = book.addSent();
    const InvoiceId paid = book.addSent();
    book.addIssued();
    QVERIFY(book.pay(book.openPage(paid)).state == Paid);
    must(book.poll());
    book.clock.time = book.clock.time.addDays(6);
    book.addSent();
    const auto found = [&](QDate before) {
        const InvoiceQuery query{.today = book.today(), .linkAskedBefore = before};
        QList<InvoiceId> ids;
        for (const InvoiceRow &row :
            must(DocumentList(book.database).rows(must(DocumentList(book.database).order(query)))))
            ids.append(row.id);
        return ids;
    };

    QVERIFY(found(book.today().addDays(-6)).isEmpty());
    QCOMPARE(found(book.today().addDays(-5)), QList<InvoiceId>{unpaid});
    QCOMPARE(found(book.today().addDays(1)).size(), 2);
}

void TestLinkEnds::itIsClosedOnceWhateverHappens_data()
{
    QTest::addColumn<int>("seed");

    bool chosen = false;
    const int one = qEnvironmentVariableIntValue("QUITTANCE_SEED", &chosen);
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 100 : 12;
    if (chosen)
        QTest::addRow("seed %d", one) << one;
    for (int seed = 1; seed <= count && !chosen; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestLinkEnds::itIsClosedOnceWhateverHappens()
{
    QFETCH(const int, seed);
    StripeBook book(seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const InvoiceId id = addEnding(book);
    static const QList<Kind> kinds{Kind::Status, Kind::CutBefore, Kind::CutAfter, Kind::Truncate};
    static const QList<int> hours{1, 5, 12, 26, 50};

    for (int step = 0; step < 40; ++step) {
        switch (below(7)) {
        case 0:
        case 1:
            book.clock.time = book.clock.time.addSecs(hours.at(below(5)) * 3'600);
            break;
        case 2:
            (void)close(book);
            break;
        case 3:
            book.runLinks(below(3) == 0);
            break;
        case 4:
            book.addFault({.kind = kinds.at(below(4)), .status = below(2) == 0 ? 429 : 500});
            break;
        case 5: // The program ends in the middle of a closing.
            if (const auto due = must(EffectTable(book.database).due(u"stripe"_s, book.clock.now(), false));
                !due.isEmpty())
                must(book.journal.change(Touched::Outbox, [&] {
                    return OutboxAttemptTable(book.database).begin(due.first().entry, book.clock.now());
                }));
            break;
        default:
            if (seed % 2 == 0 && book.linkOf(id).state == LinkState::Active && activeLinks(book) == 1
                && book.charged() == 0 && below(3) == 0)
                book.pay(book.openPage(id));
        }
    }
    book.gate.faults().clear();
    for (int round = 0; round < 20; ++round) {
        book.clock.time = book.clock.time.addSecs(26 * 3'600);
        (void)close(book);
        book.runLinks();
        must(book.poll(true));
    }

    const bool isPaid = book.charged() > 0;
    QCOMPARE(book.linkOf(id).state, isPaid ? LinkState::Paid : LinkState::Expired);
    QCOMPARE(book.all<LinkExpired>().size(), isPaid ? 0 : 1);
    qint64 booked = 0;
    for (const PaymentReceived &received : book.all<PaymentReceived>())
        booked += received.amount.minor();
    QCOMPARE(booked, book.charged());
    QVERIFY(isPaid || activeLinks(book) == 0);
    QVERIFY(!must(EffectTable(book.database).hasOpen(u"stripe"_s)));
}
