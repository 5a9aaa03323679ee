#include "tests/core/outbox/tst_savedcards.h"

#include "core/billing/KeepCustomers.h"
#include "core/journal/Journal.h"
#include "core/outbox/savedCards.h"
#include "core/store/CardPageTable.h"
#include "core/store/EntryTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/SavedCardTable.h"
#include "core/sync/CardObserver.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QUrl thanks(u"https://brightwater.example/thanks"_s);

class WalletBook : public StripeBook
{
public:
    CardPage open() { return must(openCardPage(book, gateway, customer.id, thanks, stop)); }
    void save(const CardPage &page, const QString &number = u"4242424242424242"_s)
    {
        if (pay(page.externalKey.section(u':', 2), number).state != sandbox::PayOutcome::State::Paid)
            qFatal("the card was not saved");
    }
    QList<SavedCard> refresh() { return must(CardObserver(book, gateway).refresh(customer.id, stop)); }
    QList<SavedCard> known() { return must(SavedCardTable(database).ofCustomer(customer.id)); }
    SavedCard saved()
    {
        save(open());
        return refresh().first();
    }
    qsizetype openPages() { return must(CardPageTable(database).open(u"stripe"_s)).size(); }
    qint64 entries() { return must(EntryTable(database).head()).seq; }
};

} // namespace

void TestSavedCards::aCardSavedOnThePageBecomesKnown()
{
    WalletBook book;
    const CardPage page = book.open();
    QVERIFY(page.url.isValid());
    QCOMPARE(page.state, CardPage::State::Open);
    book.save(page);

    const SavedCard card = book.refresh().first();

    QCOMPARE(card.brand, u"Visa"_s);
    QCOMPARE(card.last4, u"4242"_s);
    QVERIFY(card.externalId.startsWith(u"stripe:test:pm_"_s));
    QCOMPARE(
        card.holder, must(GatewayCustomerTable(book.database).externalId(book.customer.id, u"stripe"_s)));
    QCOMPARE(card.agreedOn, book.today());
    QCOMPARE(card.agreement, u"card_page:"_s + page.externalKey.section(u':', 2));
    const qint64 before = book.entries();
    QCOMPARE(book.refresh().size(), 1);
    QCOMPARE(book.entries(), before);
}

void TestSavedCards::pollingFindsWhatWasSaved()
{
    WalletBook book;
    const CardPage page = book.open();
    must(book.poll());
    QCOMPARE(book.openPages(), 1);
    book.save(page, u"5555555555554444"_s);
    must(book.poll());

    QCOMPARE(book.known().first().last4, u"4444"_s);
    QCOMPARE(book.openPages(), 0);
}

void TestSavedCards::aPageNobodyUsedIsForgotten()
{
    WalletBook book;
    book.open();
    book.clock.time = book.clock.time.addDays(2);
    must(book.poll());

    QCOMPARE(book.openPages(), 0);
    QVERIFY(book.known().isEmpty());
}

void TestSavedCards::aPageThatCannotBeAskedForWaits()
{
    WalletBook book;
    const CardPage page = book.open();
    book.save(page);
    book.addFault({.kind = sandbox::Fault::Kind::CutBefore,
        .method = "GET",
        .path = QRegularExpression(u"^/v1/checkout/sessions/"_s),
        .times = 3});
    QVERIFY(!book.poll());
    QCOMPARE(book.openPages(), 1);

    must(book.poll());
    QCOMPARE(book.known().size(), 1);
}

void TestSavedCards::aCardThatWasSavedOtherwiseIsNotTaken()
{
    WalletBook book;
    const SavedCard card = book.saved();
    book.dashboard("POST", u"/v1/payment_methods/pm_card_mastercard/attach"_s,
        "customer=" + card.holder.section(u':', 2).toUtf8());

    QCOMPARE(book.refresh(), QList<SavedCard>{card}); // Nobody says that its holder agreed.
}

void TestSavedCards::aNewDayOfExpiryIsTakenOver()
{
    WalletBook book;
    const SavedCard card = book.saved();
    book.dashboard("POST", u"/v1/payment_methods/"_s + card.externalId.section(u':', 2),
        "card[exp_year]=" + QByteArray::number(card.expiryYear + 3));

    const SavedCard now = book.refresh().first();

    QCOMPARE(now.expiryYear, card.expiryYear + 3);
    QCOMPARE(now.agreement, card.agreement);
    QCOMPARE(now.agreedOn, card.agreedOn);
}

void TestSavedCards::aCardThatIsGoneThereIsGoneHere()
{
    WalletBook book;
    const SavedCard card = book.saved();
    must(book.gateway.cards().detach(card.externalId, book.stop));

    QVERIFY(book.refresh().isEmpty());
}

void TestSavedCards::aCardIsTakenAwayThereFirst()
{
    WalletBook book;
    const SavedCard card = book.saved();
    book.addFault({.kind = sandbox::Fault::Kind::CutBefore,
        .method = "POST",
        .path = QRegularExpression(u"/detach$"_s)});

    QVERIFY(!removeCard(book.book, book.gateway, card.externalId, book.stop));
    QCOMPARE(book.known().size(), 1);
    QVERIFY(removeCard(book.book, book.gateway, card.externalId.section(u':', 2), book.stop));
    QVERIFY(book.known().isEmpty());
    QVERIFY(book.refresh().isEmpty());
}

void TestSavedCards::takingItAwayTwiceIsTakingItAwayOnce()
{
    WalletBook book;
    const SavedCard card = book.saved();
    book.addFault({.kind = sandbox::Fault::Kind::CutAfter,
        .method = "POST",
        .path = QRegularExpression(u"/detach$"_s)});

    QVERIFY(!removeCard(book.book, book.gateway, card.externalId, book.stop));
    must(removeCard(book.book, book.gateway, card.externalId, book.stop));
    const auto again = removeCard(book.book, book.gateway, card.externalId, book.stop);

    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"card.unknown"_s);
}

void TestSavedCards::neitherNumberNorAddressIsKept()
{
    WalletBook book;
    const CardPage page = book.open();
    book.save(page);
    book.refresh();

    for (const StoredEntry &entry : must(EntryTable(book.database).before(0, 1000))) {
        QVERIFY(!entry.body.contains("4242424242424242"));
        QVERIFY(!entry.body.contains(page.url.path().toUtf8()));
        QVERIFY(!entry.personal.contains(page.url.path().toUtf8()));
    }
}

void TestSavedCards::aPageNeedsAWayBack_data()
{
    QTest::addColumn<QUrl>("page");

    QTest::newRow("none") << QUrl();
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("no scheme") << QUrl(u"brightwater.example"_s);
    QTest::newRow("a script") << QUrl(u"javascript:alert(1)"_s);
}

void TestSavedCards::aPageNeedsAWayBack()
{
    QFETCH(const QUrl, page);
    WalletBook book;

    const auto opened = openCardPage(book.book, book.gateway, book.customer.id, page, book.stop);

    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, u"gateway.return_page"_s);
    QVERIFY(book.transport.posts.isEmpty()); // Nobody was made there, either.
    QCOMPARE(book.openPages(), 0);
}

void TestSavedCards::cardsOfTheOtherModeStay()
{
    WalletBook book;
    SavedCard live = book.saved();
    live.externalId = u"stripe:live:pm_1"_s;
    live.holder = u"stripe:live:cus_1"_s;
    must(book.append({{.body = CardSaved{live}}}));

    QCOMPARE(book.refresh().size(), 2);
    const auto gone = removeCard(book.book, book.gateway, live.externalId, book.stop);
    QVERIFY(!gone);
    QCOMPARE(gone.error().rule, u"gateway.other_mode"_s);
}

void TestSavedCards::afterAMergeBothHoldersAreAsked()
{
    WalletBook book;
    book.saved();
    const Customer first = book.customer;
    book.customer = book.addCustomer(u"Second"_s, u"second@cinar.example"_s);
    book.saved();
    must(mergeCustomers(book.book, first.id, book.customer.id));

    QCOMPARE(book.refresh().size(), 2);
}

void TestSavedCards::aPageThatWasOpenDuringAMergeIsNotLost()
{
    WalletBook book;
    const CardPage page = book.open();
    const Customer first = book.customer;
    book.customer = book.addCustomer(u"Second"_s, u"second@cinar.example"_s);
    book.open();
    must(mergeCustomers(book.book, first.id, book.customer.id));
    book.save(page);

    must(book.poll());

    QCOMPARE(book.known().size(), 1);
}

void TestSavedCards::whatAKeyMayNotReadKeepsNoPaymentBack()
{
    WalletBook book;
    book.save(book.open());
    book.addFault({.kind = sandbox::Fault::Kind::Status,
        .status = 403,
        .method = "GET",
        .path = QRegularExpression(u"/payment_methods$"_s),
        .times = -1});

    QVERIFY(book.poll());
    QCOMPARE(book.openPages(), 1);
    book.clock.time = book.clock.time.addDays(3);
    QVERIFY(book.poll());
    QCOMPARE(book.openPages(), 0); // Forgotten, whatever became of it.
}

void TestSavedCards::onePageIsLookedAtWithOneRead()
{
    WalletBook book;
    const CardPage page = book.open();
    const auto look
        = [&] { return must(CardObserver(book.book, book.gateway).lookAt(page.externalKey, book.stop)); };
    const qint64 before = book.gateway.readsMade();

    QCOMPARE(look().state, CardPage::State::Open);
    QCOMPARE(book.gateway.readsMade(), before + 1);
    book.save(page);
    QCOMPARE(look().state, CardPage::State::Complete);
    QCOMPARE(book.known().size(), 1);
}
