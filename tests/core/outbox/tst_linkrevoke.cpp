#include "tests/core/outbox/tst_linkrevoke.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;
constexpr auto Paid = sandbox::PayOutcome::State::Paid;

const Currency eur = Currency::of("EUR");

//! How many links at the provider can still be paid.
qsizetype activeLinks(const StripeBook &book)
{
    qsizetype active = 0;
    for (const QJsonObject &link : book.stripe.state().links.oldestFirst())
        active += link[u"active"_s].toBool() ? 1 : 0;
    return active;
}

EntryId closingOf(StripeBook &book)
{
    const auto wishes = book.effects(OutboxWhat::LinkRevoke);
    return wishes.size() == 1 ? wishes.first().id : EntryId();
}

sandbox::Fault closingFault(Kind kind, const QString &path, int status = 500)
{
    return {.kind = kind, .status = status, .method = "POST", .path = QRegularExpression(path), .times = 1};
}

} // namespace

void TestLinkRevoke::whateverChangesWhatIsOpenClosesTheLink_data()
{
    QTest::addColumn<QString>("how");

    for (const char *how : {"part payment", "full payment", "credit note", "write-off"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLinkRevoke::whateverChangesWhatIsOpenClosesTheLink()
{
    QFETCH(const QString, how);
    StripeBook book;
    const InvoiceId id = book.addSent();
    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 0);

    const Money open = book.invoice(id).open;
    if (how == "credit note"_L1)
        must(creditInvoice(book.book,
            {.invoice = id, .reason = u"wrong price"_s, .on = book.today(), .today = book.today()}));
    else if (how == "write-off"_L1)
        must(carryOut(book.book,
            {.what = ApprovalMatter::What::WriteOff,
                .invoice = id,
                .amount = open,
                .reason = u"insolvent"_s,
                .on = book.today()},
            book.today()));
    else
        book.payByHand(id, how == "part payment"_L1 ? Money(100, eur) : open);

    const EntryId closing = closingOf(book);
    QVERIFY(!closing.isEmpty());
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.runLinks().done, 1);
    QCOMPARE(book.stateOf(closing), State::Done);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(activeLinks(book), 0);
    QCOMPARE(book.runLinks().settled, 0);
}

void TestLinkRevoke::closesItWhateverGoesWrong_data()
{
    QTest::addColumn<sandbox::Fault>("fault");

    const QString link = u"^/v1/payment_links/.+"_s;
    const QString page = u"/expire$"_s;
    QTest::newRow("too many requests") << closingFault(Kind::Status, link, 429);
    QTest::newRow("a server fault") << closingFault(Kind::Status, link, 500);
    QTest::newRow("cut before") << closingFault(Kind::CutBefore, link);
    QTest::newRow("cut after") << closingFault(Kind::CutAfter, link);
    QTest::newRow("half an answer") << closingFault(Kind::Truncate, link);
    QTest::newRow("the page: cut before") << closingFault(Kind::CutBefore, page);
    QTest::newRow("the page: cut after") << closingFault(Kind::CutAfter, page);
    QTest::newRow("the page: a server fault") << closingFault(Kind::Status, page, 503);
}

void TestLinkRevoke::closesItWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    book.payByHand(id, Money(100, eur));
    const EntryId closing = closingOf(book);
    book.addFault(fault);

    QCOMPARE(book.runLinks().postponed, 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    book.waitFor(closing);
    QCOMPARE(book.runLinks().done, 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(activeLinks(book), 0);
    QVERIFY(book.pay(page).state != Paid);
}

void TestLinkRevoke::pagesThatAreOpenCannotBePaidAnyMore()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    book.payByHand(id, book.invoice(id).open);
    book.runLinks();

    QVERIFY(book.pay(page).state != Paid);
    QCOMPARE(book.charged(), 0);
}

void TestLinkRevoke::theNextLinkWaitsUntilTheOldOneIsClosed()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    book.payByHand(id, Money(1900, eur));
    const EntryId closing = closingOf(book);
    const CommandOutcome next = must(book.send(id));
    QCOMPARE(next.waiting.size(), 2);
    QCOMPARE(must(EffectTable(book.database).byEntry(next.waiting.first())).after, closing);

    book.addFault(closingFault(Kind::CutBefore, u"^/v1/payment_links/.+"_s));
    book.runLinks();
    QCOMPARE(book.sandboxLinks(), 1); // Nothing new while the old one may be paid.

    book.waitFor(closing);
    book.runLinks();
    book.runLinks();
    QCOMPARE(book.sandboxLinks(), 2);
    QCOMPARE(activeLinks(book), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.linkOf(id).amount, Money(10000, eur));
    QCOMPARE(book.runMails().done, 1);
}

void TestLinkRevoke::moneyThatSlippedInIsBookedAndStopsTheNextLink()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    book.payByHand(id, Money(1900, eur));
    const CommandOutcome next = must(book.send(id));
    QVERIFY(book.pay(page).state == Paid); // All of the 119.00 that were open before.

    book.runLinks();
    QCOMPARE(book.invoice(id).open, Money(0, eur));
    QCOMPARE(
        book.balance(u"customer credit"_s), Money(-1900, eur)); // Paid too much, to be sent back or used.
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked); // The second link, which was never made.
    for (const EntryId &effect : next.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.sandboxLinks(), 1);
    QCOMPARE(book.runMails().settled, 0);
}

void TestLinkRevoke::aLinkIsNotMadeOverAnAmountThatChangedMeanwhile()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id));
    book.payByHand(id, Money(100, eur));

    book.runLinks();
    QCOMPARE(book.sandboxLinks(), 0);
    for (const EntryId &effect : sent.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
}

void TestLinkRevoke::aLinkThatWasMadeOverAnOldAmountIsClosedAgain()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const EntryId link = must(book.send(id)).waiting.first();
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks(); // Made, but nobody here knows.
    book.payByHand(id, Money(100, eur));
    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 0);

    book.waitFor(link);
    book.runLinks();
    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 1);
    book.runLinks();
    QCOMPARE(activeLinks(book), 0);
    QCOMPARE(book.runMails().done, 0);
}

void TestLinkRevoke::aLinkThatIsPaidInFullIsNotToBeClosed()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    QVERIFY(book.pay(book.openPage(id)).state == Paid);
    must(book.poll());

    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 0);
}

void TestLinkRevoke::aDebitUnderWayLocksNewLinksUntilItFails()
{
    StripeBook book;
    const InvoiceId id = book.addSent();
    const LinkId link = book.linkOf(id).id;
    const QString charge = u"stripe:test:py_1"_s;
    must(book.append({{.body = PaymentPending{.charge = charge,
                           .amount = book.invoice(id).open,
                           .connection = u"stripe"_s,
                           .method = u"SEPA Direct Debit"_s,
                           .invoice = id,
                           .link = link},
        .externalKey = charge + u":pending"_s}}));

    const auto refused = book.send(id, {.again = true});
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"link.payment_under_way"_s);

    must(book.append(
        {{.body = PaymentPendingFailed{
              .charge = charge, .connection = u"stripe"_s, .invoice = id, .link = link, .words = {}}}}));
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QVERIFY(book.send(id).has_value());
}
