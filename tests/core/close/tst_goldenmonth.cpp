#include "tests/core/close/tst_goldenmonth.h"

#include "core/billing/ClosePeriod.h"
#include "core/billing/SaveCustomer.h"
#include "core/journal/Replay.h"
#include "core/service/closePack.h"
#include "core/store/PayoutTable.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/close/GoldenBook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! "file: sha256" of everything in a folder.
QStringList digestsOf(const QString &folder)
{
    QStringList digests;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        digests.append(file.fileName() + u": "_s
            + QString::fromLatin1(
                QCryptographicHash::hash(contentOf(file.filePath()), QCryptographicHash::Sha256).toHex()));
    return digests;
}

QString writePack(GoldenBook &book, const QString &name)
{
    const QString folder = book.dir.filePath(name);
    must(writeClosePack(
        book.database, {.month = must(closedMonths(book.book)).first(), .folder = folder, .words = {}}));
    return folder;
}

//! Balances of accounts as hledger adds them up: "assets:bank,EUR 1234.56", sorted.
QStringList hledgerBalances(const QString &journal)
{
    QProcess hledger;
    hledger.start(u"hledger"_s,
        {u"-f"_s, journal, u"balance"_s, u"--flat"_s, u"--no-total"_s, u"--layout=bare"_s, u"-O"_s,
            u"csv"_s});
    if (!hledger.waitForFinished(120'000) || hledger.exitCode() != 0)
        return {QString::fromUtf8(hledger.readAllStandardError())};
    QStringList rows = QString::fromUtf8(hledger.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    rows.removeFirst();
    for (QString &row : rows)
        row.remove(u'"').remove(u'\r');
    rows.sort();
    return rows;
}

//! The same from the pack's own table.
QStringList packBalances(const QString &csv)
{
    QStringList rows
        = QString::fromUtf8(contentOf(csv).mid(3)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    rows.removeFirst();
    for (QString &row : rows)
        row.remove(u'"');
    rows.sort();
    return rows;
}

} // namespace

void TestGoldenMonth::aWholeMonthComesOutToTheCent()
{
    const int invoices = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 2'000 : 100;
    GoldenBook book(invoices);
    book.run();
    QVERIFY(book.byCard > 0 && book.byPayPal > 0 && book.byTransfer > 0 && book.refunded > 0);
    QVERIFY(book.bookedItself > 0 && book.accepted > 0);

    const qsizetype payouts = must(PayoutTable(book.database).list(std::numeric_limits<int>::max())).size();
    const qint64 unexplained = book.unexplained();
    QCOMPARE(unexplained, 0);

    const MonthClose closed = book.close();
    QStringList problems;
    for (const CloseCheck &check : closed.checks)
        for (const CloseFinding &finding : check.findings)
            if (finding.weight != CloseFinding::Weight::Note)
                problems.append(u"%1 %2 %3 %4 %5"_s.arg(check.code, finding.code, finding.subject,
                    finding.amount ? finding.amount->text() : QString(), finding.on.toString(Qt::ISODate)));
    QCOMPARE(problems, QStringList());
    QVERIFY(closed.isLocked); // Nothing needed a word.
    qInfo("%d invoices, %d by card, %d through PayPal, %d by transfer, %d refunds, a dispute, %lld payouts, "
          "%lld movements booked by themselves and %lld accepted, unexplained %lld",
        book.issued, book.byCard, book.byPayPal, book.byTransfer, book.refunded, qlonglong(payouts),
        qlonglong(book.bookedItself), qlonglong(book.accepted), qlonglong(unexplained));

    const QString pack = writePack(book, u"pack"_s);
    const QStringList digests = digestsOf(pack);
    QVERIFY(digests.size() > 20);
    const QJsonObject proof = QJsonDocument::fromJson(contentOf(pack + u"/proof.json"_s)).object();
    QCOMPARE(
        proof[u"head"_s].toString(), QString::fromLatin1(must(closedMonths(book.book)).first().hash.toHex()));
    QCOMPARE(proof[u"no_datev"_s].toString(), QString());
    for (const QJsonValue &value : proof[u"files"_s].toArray())
        QVERIFY(digests.contains(value[u"name"_s].toString() + u": "_s + value[u"sha256"_s].toString()));

    QCOMPARE(digestsOf(writePack(book, u"again"_s)), digests);
    must(rebuildProjections(book.database));
    QCOMPARE(digestsOf(writePack(book, u"rebuilt"_s)), digests);
    book.payByHand(book.addIssued({.issuedOn = book.today()}), euro(119'00)); // May goes on.
    QCOMPARE(digestsOf(writePack(book, u"later"_s)), digests);

    QVERIFY(ruleOf(writeClosePack(
                book.database, {.month = must(closedMonths(book.book)).first(), .folder = pack, .words = {}}))
        == "pack.exists"_L1);
    QCOMPARE(digestsOf(pack), digests);

    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed: its balances were not compared");
    QCOMPARE(hledgerBalances(pack + u"/ledger.journal"_s), packBalances(pack + u"/accounts.csv"_s));
}
