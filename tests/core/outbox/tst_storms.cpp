#include "tests/core/outbox/tst_storms.h"

#include "tests/core/outbox/WorldBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;

void storm(WorldBook &book, const QByteArray &method, int times)
{
    book.addFault({.kind = Kind::Status, .status = 429, .method = method, .times = times});
}

} // namespace

void TestStorms::aStormOfRefusalsIsWaitedOut()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.pay(book.openPage(id));
    storm(book, "GET", 4);
    const QDateTime before = book.clock.now();

    must(book.poll());

    QVERIFY(book.invoice(id).open.isZero());
    const qint64 waited = before.secsTo(book.clock.now());
    QVERIFY2(waited >= 22 && waited <= 31, qPrintable(QString::number(waited))); // 2, 4, 8, 16 s.
}

void TestStorms::aStormThatDoesNotEndIsToldOf()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.pay(book.openPage(id));
    storm(book, "GET", -1);
    const qsizetype before = book.readsSeen();

    const auto looked = book.poll();

    QVERIFY(!looked);
    QCOMPARE(looked.error().kind, ErrorKind::RateLimited);
    QCOMPARE(book.readsSeen() - before, 5);
    book.gate.faults().clear();
    must(book.poll());
    QVERIFY(book.invoice(id).open.isZero());
}

void TestStorms::aWishWaitsForSecondsInAStorm()
{
    WorldBook book;
    const InvoiceId id = book.addIssued();
    must(book.send(id));
    storm(book, "POST", 3);
    const EntryId link
        = must(EffectTable(book.database).due(u"stripe"_s, book.clock.now(), false)).first().entry;
    const QDateTime before = book.clock.now();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(book.runLinks().postponed, 1);
        book.waitFor(link);
    }

    QCOMPARE(book.runLinks().done, 1);

    const qint64 waited = before.secsTo(book.clock.now());
    QVERIFY2(waited >= 10 && waited <= 14, qPrintable(QString::number(waited))); // 2, 4, 8 s.
    QCOMPARE(book.sandboxLinks(), 1);
}
