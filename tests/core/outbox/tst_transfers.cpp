#include "tests/core/outbox/tst_transfers.h"

#include "core/base/Json.h"
#include "core/domain/checkDigits.h"
#include "core/payments/PaymentGateway.h"
#include "core/sync/wayNews.h"
#include "tests/core/outbox/TransferBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

const Currency eur = Currency::of("EUR");
constexpr qint64 whole = 11'900;

//! The text of a mail, its line folding and quoted-printable undone.
QByteArray readable(QByteArray message)
{
    message.replace("=\r\n", "");
    message.replace("=3D", "=");
    return message;
}

Money cents(qint64 minor)
{
    return Money(minor, eur);
}

sandbox::Fault intentFault(Kind kind, int status = 500, int times = 1)
{
    return {.kind = kind,
        .status = status,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/payment_intents$"_s),
        .times = times};
}

qsizetype intents(const TransferBook &book)
{
    return book.stripe.state().intents.oldestFirst().size();
}

} // namespace

void TestTransfers::theMailTellsTheBankDetails()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();

    const LinkRecord link = book.linkOf(id);
    QCOMPARE(link.state, LinkState::Active);
    QCOMPARE(link.way, PayWay::BankTransfer);
    QCOMPARE(book.intentOf(id)[u"customer"_s].toString(), book.payer);
    QCOMPARE(book.intentOf(id)[u"metadata"_s][u"quittance_link"_s].toString(), link.id.text());
    const WayToPay way = book.wayOf(id);
    QVERIFY(way.transfer);
    QCOMPARE(way.transfer->missing, cents(whole));
    const TransferAddress &account = way.transfer->addresses.first();
    QCOMPARE(account.kind, u"iban"_s);
    QCOMPARE(book.mail.tries.size(), 1);
    const QByteArray mail = readable(book.mail.tries.first().message);
    QVERIFY(mail.contains(groupedCode(account.account).toUtf8()));
    QVERIFY(mail.contains(way.transfer->reference.toUtf8()));
    QVERIFY(mail.contains(account.code.toUtf8()));
    // What is sealed stands nowhere else.
    for (const Entry &entry : book.entries()) {
        const QByteArray plain = canonicalJson(encodeBody(entry.body).plain);
        QVERIFY(!plain.contains(account.account.toUtf8()));
    }
}

void TestTransfers::aPartShowsWhatIsMissingAndBooksNothing()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(5'000, id);

    must(book.poll());

    QCOMPARE(book.linkOf(id).missing, std::optional(cents(6'900)));
    QCOMPARE(book.invoice(id).open, cents(whole));
    QVERIFY(book.all<PaymentReceived>().isEmpty());
    QCOMPARE(book.all<TransferPartFunded>().size(), 1);
    const qint64 before = book.entryCount();
    must(book.poll(true));
    QCOMPARE(book.entryCount(), before);
    // A reminder asks for what is missing, not for all of it again.
    book.sendTransfer(id, true);
    QVERIFY(readable(book.mail.tries.last().message).contains("69.00"));
}

void TestTransfers::theRestBooksAllOfItOnce()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(5'000, id);
    must(book.poll());
    book.fund(6'900, id);

    must(book.poll());
    must(book.poll(true));

    QCOMPARE(book.all<PaymentReceived>().size(), 1);
    QCOMPARE(book.all<PaymentReceived>().first().amount, cents(whole));
    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QVERIFY(book.waiting().isEmpty());
    QCOMPARE(book.charged(), whole);
}

void TestTransfers::tooMuchWaitsForTheCustomer()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(20'000, id);

    must(book.poll());

    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.all<PaymentReceived>().first().amount, cents(whole));
    QCOMPARE(book.waiting(), QList<Money>{cents(8'100)});
    // It is theirs: nothing of it stands in our accounts.
    QCOMPARE(book.balance(u"customer credit"_s), cents(0));
    const qint64 before = book.entryCount();
    must(book.poll(true));
    QCOMPARE(book.entryCount(), before);
}

void TestTransfers::moneyForAnotherDocumentPaysThatOne()
{
    TransferBook book;
    const InvoiceId first = book.addTransfer();
    const InvoiceId second = book.addTransfer({.price = 50'000'000});
    QCOMPARE(book.wayOf(first).transfer->addresses, book.wayOf(second).transfer->addresses);

    book.fund(5'950); // No reference: the stand-in, as Stripe, takes the one of that amount.
    must(book.poll());

    QCOMPARE(book.invoice(first).open, cents(whole));
    QCOMPARE(book.invoice(second).open, cents(0));
    QCOMPARE(book.linkOf(second).state, LinkState::Paid);
    QCOMPARE(book.linkOf(first).missing, std::nullopt);
}

void TestTransfers::moneyThatWaitsPaysTheNextDocumentAtOnce()
{
    TransferBook book;
    book.fund(20'000);
    must(book.poll());
    QCOMPARE(book.waiting(), QList<Money>{cents(20'000)});

    const InvoiceId id = book.addTransfer();

    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QVERIFY(book.mail.tries.isEmpty()); // Nobody is asked for what is paid.
    QCOMPARE(book.waiting(), QList<Money>{cents(8'100)});
    must(book.poll(true));
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
}

void TestTransfers::moneyThatWaitsPaysAPartOfTheNextDocument()
{
    TransferBook book;
    book.fund(1'900);
    must(book.poll());

    const InvoiceId id = book.addTransfer();

    QCOMPARE(book.invoice(id).open, cents(whole));
    QCOMPARE(book.wayOf(id).transfer->missing, cents(10'000));
    QVERIFY(readable(book.mail.tries.first().message).contains("100.00"));
    must(book.poll());
    QCOMPARE(book.linkOf(id).missing, std::optional(cents(10'000)));
    QVERIFY(book.waiting().isEmpty());
    book.fund(10'000, id);
    must(book.poll());
    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
}

void TestTransfers::payingElsewhereClosesTheTransfer()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();

    book.payByHand(id, cents(whole));
    book.runLinks();

    QCOMPARE(book.intentOf(id)[u"status"_s].toString(), u"canceled"_s);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(book.all<LinkRevoked>().size(), 1);
    QVERIFY(!book.all<LinkRevoked>().first().request.isEmpty());
    const qint64 before = book.entryCount();
    must(book.poll(true));
    QCOMPARE(book.entryCount(), before);
}

void TestTransfers::aPartThatCameGoesBackToTheCustomer()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(5'000, id);
    must(book.poll());

    book.payByHand(id, cents(whole));
    book.runLinks();

    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(book.waiting(), QList<Money>{cents(5'000)});
}

void TestTransfers::aTransferThatSlippedInIsBooked()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.payByHand(id, cents(1'900)); // The book does not know yet…
    book.fund(whole, id); // …that all of it has come.

    book.runLinks();

    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.balance(u"customer credit"_s), cents(-1'900));
    QVERIFY(book.all<LinkRevoked>().isEmpty());
}

void TestTransfers::anotherWayClosesTheFirst()
{
    TransferBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.linkOf(id).externalId;

    const CommandOutcome outcome = must(book.send(id, {.way = PayWay::BankTransfer}));

    QCOMPARE(outcome.waiting.size(), 3); // Close the page, ask for bank details, mail them.
    QCOMPARE(must(book.journal.entry(outcome.waiting.at(1))).after, outcome.waiting.at(0));
    QVERIFY(must(LinkTable(book.database).byExternalId(page))->revokeEntry == outcome.waiting.at(0));
    book.runLinks();
    book.runLinks();
    book.runMails();
    QVERIFY(!book.stripe.state().links.find(page)->value(u"active"_s).toBool());
    QCOMPARE(book.linkOf(id).way, PayWay::BankTransfer);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.mail.tries.size(), 2);
}

void TestTransfers::aPartThatCameIsNotGivenUpUnasked()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(5'000, id);
    must(book.poll());

    QCOMPARE(ruleOf(book.send(id)), u"link.part_came"_s);

    must(book.send(id, {.again = true}));
    book.runLinks();
    book.runLinks();
    QCOMPARE(book.linkOf(id).way, PayWay::Page);
    QCOMPARE(book.waiting(), QList<Money>{cents(5'000)});
}

void TestTransfers::makesOneIntentWhateverGoesWrong_data()
{
    QTest::addColumn<sandbox::Fault>("fault");

    QTest::newRow("too many requests") << intentFault(Kind::Status, 429);
    QTest::newRow("a server fault before it acted") << intentFault(Kind::Status, 500);
    sandbox::Fault acted = intentFault(Kind::Status, 500);
    acted.acted = true;
    QTest::newRow("a server fault after it acted") << acted;
    QTest::newRow("cut before") << intentFault(Kind::CutBefore);
    QTest::newRow("cut after, three times") << intentFault(Kind::CutAfter, 500, 3);
    QTest::newRow("half an answer") << intentFault(Kind::Truncate);
    QTest::newRow("a permission is missing") << intentFault(Kind::Status, 403, 2);
}

void TestTransfers::makesOneIntentWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    TransferBook book;
    const InvoiceId id = book.addIssued();
    book.addFault(fault);

    const CommandOutcome outcome = book.sendTransfer(id);
    for (int i = 0; i < 6 && book.stateOf(outcome.waiting.first()) != State::Done; ++i) {
        book.waitFor(outcome.waiting.first());
        book.runLinks();
    }
    book.runMails();

    QCOMPARE(book.stateOf(outcome.waiting.first()), State::Done);
    QCOMPARE(intents(book), 1);
    QCOMPARE(book.mail.tries.size(), 1);
    book.fund(whole, id);
    must(book.poll());
    QCOMPARE(book.invoice(id).open, cents(0));
}

void TestTransfers::isFoundAgainWhenTheKeyIsForgotten()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    book.addFault(intentFault(Kind::CutAfter, 500, 5));
    book.sendTransfer(id);
    QCOMPARE(intents(book), 1);

    book.clock.time = book.clock.time.addDays(2);
    book.runLinks(true);

    QCOMPARE(intents(book), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.wayOf(id).transfer->missing, cents(whole));
}

void TestTransfers::cancelledAtTheProviderIsSeen()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    must(book.poll());
    book.post(u"/v1/payment_intents/%1/cancel"_s.arg(book.linkOf(id).externalId), {});

    must(book.poll());

    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    book.sendTransfer(id); // The balance is free again.
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(intents(book), 2);
}

void TestTransfers::closingThatIsRefusedIsAskedForAgain()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.addFault({.kind = Kind::Status,
        .status = 400,
        .method = "POST",
        .path = QRegularExpression(u"/cancel$"_s),
        .times = 1});

    book.payByHand(id, cents(1'900));
    book.runLinks();

    QCOMPARE(book.all<LinkRevokeRefused>().size(), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    must(book.send(id, {.again = true, .way = PayWay::BankTransfer}));
    book.runLinks();
    book.runLinks();
    QCOMPARE(book.linkOf(id).amount, cents(10'000));
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(intents(book), 2);
}

void TestTransfers::closingThatIsGivenUpBlocksNothing()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    const CommandOutcome other = must(book.send(id)); // Closes the transfer first.
    must(book.append({{.body = EffectDropped{other.waiting.at(0), u"given_up"_s}}}));
    book.runLinks(); // What waited for it is dropped.

    const auto live = must(LinkTable(book.database).liveOf(id));
    QVERIFY(live && live->way == PayWay::BankTransfer);
    book.payByHand(id, cents(whole)); // And it is closed when it must be.
    book.runLinks();
    QCOMPARE(must(LinkTable(book.database).byId(live->id)).state, LinkState::Revoked);
}

void TestTransfers::aPartThatCameUnseenStopsTheClosing()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    book.fund(5'000, id); // No poll has told of it.
    const CommandOutcome other = must(book.send(id));

    book.runLinks();
    book.runLinks();

    QCOMPARE(book.stateOf(other.waiting.at(0)), State::Dropped);
    QCOMPARE(book.stateOf(other.waiting.at(1)), State::Dropped);
    QCOMPARE(must(LinkTable(book.database).liveOf(id))->missing, std::optional(cents(6'900)));
    QVERIFY(book.waiting().isEmpty());
}

void TestTransfers::cashBelowZeroIsNothingThatWaits()
{
    TransferBook book;
    book.fund(1'900);
    must(book.poll());
    GatewayNews news;
    news.cash.append({.payer = u"stripe:test:"_s + book.payer, .amount = cents(-500)});

    must(book.journal.append([&] { return wayNews(book.book, u"stripe"_s, news); }));

    QVERIFY(book.waiting().isEmpty());
    QCOMPARE(book.all<CustomerCashSeen>().last().amount, cents(0));
}

void TestTransfers::whatWaitsIsSeenWithoutTheFeed()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    must(book.poll(true));
    // As after a month in which the program was closed: no event tells of it.
    must(book.stripe.order(u"events"_s, {{u"dropped"_s, 100}})
            ? Result<void>()
            : Result<void>(fail(ErrorKind::InvalidInput, u"order"_s)));
    book.fund(20'000, id);
    must(book.poll(true));
    QCOMPARE(book.waiting(), QList<Money>{cents(8'100)});
    QCOMPARE(book.invoice(id).open, cents(0));
}

void TestTransfers::noSecondWayIsOpenedBesideADebit()
{
    TransferBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    book.stripe.checkout().payByDebit(
        page, {.account = u"AT611904300234573201"_s, .email = u"ap@adler.example"_s, .name = u"Adler"_s});

    // The book does not know of the debit yet.
    const CommandOutcome other = must(book.send(id, {.way = PayWay::BankTransfer}));
    for (int i = 0; i < 3; ++i)
        book.runLinks();
    book.runMails();

    for (const EntryId &effect : other.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.mail.tries.size(), 1); // Only the page's.
    QCOMPARE(ruleOf(book.send(id, {.again = true})), u"link.payment_under_way"_s);
}

void TestTransfers::aChangedWayCanBeTakenBack()
{
    TransferBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.linkOf(id).externalId;
    const CommandOutcome other
        = must(book.send(id, {.hold = std::chrono::seconds(10), .way = PayWay::BankTransfer}));
    QCOMPARE(book.runLinks().settled, 0); // The closing is held with the rest.

    for (const EntryId &effect : other.waiting)
        must(book.append({{.body = EffectDropped{effect, u"given_up"_s}}}));
    book.clock.time = book.clock.time.addSecs(60);
    book.runLinks();

    QCOMPARE(must(LinkTable(book.database).liveOf(id))->externalId, page);
    QVERIFY(book.stripe.state().links.find(page)->value(u"active"_s).toBool());
}

void TestTransfers::aMailWithoutBankDetailsEndsNothing()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id, {.way = PayWay::BankTransfer}));
    // As where the intent was paid at once and its payment is still under way.
    must(book.append(
        {{.body = LinkIssued{.link = LinkId(sent.waiting.at(0).text()), .externalId = u"pi_none"_s}}}));
    const InvoiceId other = book.addIssued();
    must(book.send(other));
    book.runLinks();

    book.runMails();

    QCOMPARE(book.mail.tries.size(), 1); // The other one left.
    QCOMPARE(book.stateOf(sent.waiting.at(1)), State::Requested);
}
