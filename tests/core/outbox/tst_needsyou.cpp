#include "tests/core/outbox/tst_needsyou.h"

#include "core/billing/ResolveEffect.h"
#include "core/store/BookFiguresQuery.h"
#include "core/store/DocumentList.h"
#include "tests/core/outbox/CardBook.h"
#include "tests/core/outbox/chargeFaults.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

const QString declined = u"4000000000000341"_s; // A card.

//! How many rows of the outbox need somebody.
qint64 needing(StripeBook &book)
{
    const QList<OutboxRow> rows = must(EffectTable(book.database).list(book.clock.now(), 100));
    return std::ranges::count_if(rows, needsPerson);
}

//! The row that stands first, which is one that needs somebody where there is any.
OutboxRow firstRow(StripeBook &book)
{
    return must(EffectTable(book.database).list(book.clock.now(), 1)).first();
}

BookNeeds needsOf(StripeBook &book)
{
    return must(BookFiguresQuery(book.database).needs(book.today()));
}

//! The effect, refused, as the only one that needs somebody: a mail, or the charge of the book's card.
EntryId addRefused(CardBook &book, bool isMail)
{
    if (isMail) {
        book.mail.answers = {{.outcome = MailAnswer::Outcome::Rejected, .code = 550, .words = u"550"_s}};
        book.addSent();
    } else {
        book.asked();
        book.runLinks();
    }
    return firstRow(book).id;
}

} // namespace

void TestNeedsYou::whatIsForAPersonNeedsYouWhereverThatIsTold_data()
{
    QTest::addColumn<Kind>("fault");
    QTest::addColumn<int>("ahead"); // Of the clock that noted the first try, in days.
    QTest::addColumn<int>("status"); // What the look is answered with; 0: nothing is found.
    QTest::addColumn<bool>("isForPerson");

    QTest::newRow("the look was refused") << Kind::CutAfter << 0 << 400 << true;
    QTest::newRow("a wrong clock noted the try") << Kind::CutBefore << 365 << 0 << true;
    QTest::newRow("the look only failed") << Kind::CutAfter << 0 << 500 << false;
}

void TestNeedsYou::whatIsForAPersonNeedsYouWhereverThatIsTold()
{
    QFETCH(const Kind, fault);
    QFETCH(const int, ahead);
    QFETCH(const int, status);
    QFETCH(const bool, isForPerson);
    CardBook book;
    const EntryId effect = book.asked();
    book.addFault(chargeFault(fault));
    const QDateTime now = book.clock.time;
    book.clock.time = now.addDays(ahead);
    book.runLinks();
    book.clock.time = ahead > 0 ? now : now.addDays(2);
    if (status > 0)
        book.addFault({.kind = Kind::Status,
            .status = status,
            .method = "GET",
            .path = QRegularExpression(u"^/v1/payment_intents$"_s),
            .times = -1});
    book.runLinks();
    must(book.send(book.addIssued())); // Newer ones, which only wait.

    const BookNeeds needs = needsOf(book);
    const OutboxRow first = firstRow(book);

    QCOMPARE(needs.uncertain, isForPerson ? 1 : 0);
    QCOMPARE(needing(book), isForPerson ? 1 : 0);
    QCOMPARE(needs.firstUncertain.size(), needs.uncertain);
    QCOMPARE(first.id == effect, isForPerson);
    QCOMPARE(first.state == OutboxState::Uncertain, isForPerson);
    if (isForPerson) {
        QCOMPARE(needs.firstUncertain.first().customer, book.customer.name);
        QCOMPARE(needs.firstUncertain.first().connection, u"stripe"_s);
    }
}

void TestNeedsYou::whatWasRefusedNeedsYouWhereverThatIsTold_data()
{
    QTest::addColumn<bool>("isMail");

    QTest::newRow("a mail") << true;
    QTest::newRow("a charge") << false;
}

void TestNeedsYou::whatWasRefusedNeedsYouWhereverThatIsTold()
{
    QFETCH(const bool, isMail);
    CardBook book(declined);
    addRefused(book, isMail);

    const BookNeeds needs = needsOf(book);

    QCOMPARE(needing(book), 1);
    QCOMPARE(needs.uncertain, 0);
    QCOMPARE(needs.refusedMails.count, isMail ? 1 : 0);
    QCOMPARE(needs.refusedOthers.count, isMail ? 0 : 1);
    QCOMPARE((isMail ? needs.refusedMails : needs.refusedOthers).customers, QStringList{book.customer.name});
}

void TestNeedsYou::whatWasDismissedStaysRefusedAndNeedsNobody_data()
{
    whatWasRefusedNeedsYouWhereverThatIsTold_data();
}

void TestNeedsYou::whatWasDismissedStaysRefusedAndNeedsNobody()
{
    QFETCH(const bool, isMail);
    CardBook book(declined);
    const EntryId effect = addRefused(book, isMail);

    must(resolveEffect(book.book, effect, Resolution::Dismissed));
    must(resolveEffect(book.book, effect, Resolution::Dismissed));

    QCOMPARE(book.all<EffectDismissed>().size(), 1); // What stands is not said twice.
    QCOMPARE(needing(book), 0);
    QCOMPARE(needsOf(book).refusedMails, BookNeeds::Effects());
    QCOMPARE(needsOf(book).refusedOthers, BookNeeds::Effects());
    QCOMPARE(book.stateOf(effect), State::Refused);
    for (const OutboxRow &row : must(EffectTable(book.database).list(book.clock.now(), 100)))
        QCOMPARE(row.isDismissed, row.id == effect);
}

void TestNeedsYou::whatIsNotDismissedAfterAllNeedsYouAgain()
{
    CardBook book(declined);
    const EntryId effect = addRefused(book, true);
    must(resolveEffect(book.book, effect, Resolution::Recalled)); // It is not dismissed.
    must(resolveEffect(book.book, effect, Resolution::Dismissed));

    must(resolveEffect(book.book, effect, Resolution::Recalled));

    QCOMPARE(book.all<EffectDismissed>().size(), 2);
    QCOMPARE(needing(book), 1);
    QCOMPARE(needsOf(book).refusedMails.count, 1);
    QCOMPARE(firstRow(book).id, effect);
}

void TestNeedsYou::anInvoiceKnowsWhetherItsRefusedMailWasDismissed()
{
    CardBook book(declined);
    const EntryId effect = addRefused(book, true);
    const auto invoice = [&book] {
        DocumentList list(book.database);
        const QList<qint64> keys = must(list.order({.text = {}, .today = book.today()}, 10));
        const QList<InvoiceRow> rows = must(list.rows(keys));
        const auto found = std::ranges::find(rows, MailState::Refused, &InvoiceRow::lastMail);
        return found == rows.end() ? InvoiceRow() : *found;
    };
    QCOMPARE(invoice().lastMail, MailState::Refused);
    QVERIFY(!invoice().isLastMailDismissed);

    must(resolveEffect(book.book, effect, Resolution::Dismissed));

    QVERIFY(invoice().isLastMailDismissed);
    must(resolveEffect(book.book, effect, Resolution::Recalled));
    QCOMPARE(invoice().lastMail, MailState::Refused);
    QVERIFY(!invoice().isLastMailDismissed);
}

void TestNeedsYou::anotherOutcomeIsNotDismissedWithTheRefusal()
{
    CardBook book(declined);
    const EntryId effect = addRefused(book, true);
    const MailId mail(effect.text());
    must(resolveEffect(book.book, effect, Resolution::Dismissed));
    must(book.append({{.body = MailRejected{.mail = mail, .code = 550, .words = u"550"_s}}}));
    QCOMPARE(needing(book), 0);

    must(book.append({{.body = MailUncertain{.mail = mail, .words = u"program_ended"_s}}}));
    QCOMPARE(needing(book), 1);
    must(book.append({{.body = MailRejected{.mail = mail, .code = 550, .words = u"550"_s}}}));

    QCOMPARE(needing(book), 1);
    QVERIFY(!firstRow(book).isDismissed);
}
