#include "tests/core/sim/tst_ledgerprograms.h"

#include "core/service/ledgerExport.h"
#include "core/store/PostingTable.h"
#include "tests/core/sim/SeededBook.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What hledger says; empty where it refuses, whose words are then in refusal.
QByteArray hledger(const QString &file, const QStringList &arguments, QByteArray &refusal)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(u"hledger"_s, QStringList{u"-f"_s, file} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        refusal += process.readAllStandardError() + ' ';
    return process.readAllStandardOutput();
}

//! Account, currency and amount of every account that is not at zero, in lines.
QStringList ourBalances(BillingBook &book)
{
    std::map<std::pair<QString, Currency>, qint64> sums;
    for (const auto &balance :
        must(PostingTable(book.database).balances(QDate(9999, 12, 31), std::numeric_limits<qint64>::max())))
        sums[{ledgerAccount(balance.account), balance.amount.currency()}] += balance.amount.minor();
    QStringList lines;
    for (const auto &[place, minor] : sums)
        if (minor != 0)
            lines.append(u"\"%1\",\"%2\",\"%3\""_s.arg(
                place.first, place.second.text(), Money(minor, place.second).text()));
    lines.sort();
    return lines;
}

QStringList theirBalances(const QByteArray &csv)
{
    QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf(
        [](const QString &line) { return line.startsWith("\"account\""_L1) || line.contains("\"0\""_L1); });
    lines.sort();
    return lines;
}

} // namespace

void TestLedgerPrograms::hledgerAgreesWithAnyBook()
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        QSKIP("hledger is not installed");
    for (quint64 seed = 1; seed <= seedCount(5, 200); ++seed) {
        RandomBook random(chosenBy(seed));
        for (int i = 0; i < 150; ++i)
            random.runOne();
        const QStringList ours = ourBalances(random.book);
        QVERIFY2(!ours.isEmpty(), qPrintable(QString::number(seed)));
        const QString path = random.book.dir.filePath(u"book.journal"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(must(hledgerText(random.book.database)));
        file.close();

        QByteArray refusal;
        hledger(path, {u"check"_s, u"--strict"_s}, refusal);
        const QByteArray csv = hledger(path,
            {u"balance"_s, u"--flat"_s, u"--no-total"_s, u"--layout=bare"_s, u"-O"_s, u"csv"_s}, refusal);

        QCOMPARE(QString::fromUtf8(refusal), QString());
        QCOMPARE(theirBalances(csv), ours);
        QCOMPARE(random.problems(), QStringList());
    }
}
