#include "tests/TestMain.h"
#include "tests/fuzz/bankInvariants.h"
#include "tests/fuzz/readAs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What means something to one of the readers.
const QByteArrayList tokens{"<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#65;", "\"",
    "\"\"", ";", ",", ".", "-", "+", "\r\n", "\n", "\r", ":61:", ":86:", ":62F:", ":60F:", "?20", "?31", "//",
    "/EREF/", "SVWZ+", "<Ntry>", "</Ntry>", "<TxDtls>", "<Btch>", "<NbOfTxs>2</NbOfTxs>", "<Sts>BOOK</Sts>",
    "<Amt Ccy=\"JPY\">", "CRDT", "DBIT", "<STMTTRN>", "</STMTTRN>", "<BALAMT>", "0", "9", "99999999999999",
    "1e9", "EUR", "20260230", "2026-02-30", "RC", "-}", "{4:", "\xef\xbb\xbf", "\xff\xfe"};

//! Does to a file what bad discs, bad programs and bad people do.
QByteArray mutated(QByteArray bytes, const QByteArrayList &corpus, QRandomGenerator &random)
{
    const auto below = [&](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(size + 1)));
    };
    const int changes = random.bounded(1, 9);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = below(bytes.size());
        const QByteArray &other = corpus[random.bounded(static_cast<int>(corpus.size()))];
        switch (random.bounded(9)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, random.bounded(60));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), random.bounded(600)));
            break;
        case 3:
            bytes.insert(at, other.mid(below(other.size()), random.bounded(600)));
            break;
        case 4:
            bytes[std::min(at, bytes.size() - 1)] = static_cast<char>(random.bounded(256));
            break;
        case 5:
            bytes[std::min(at, bytes.size() - 1)] = static_cast<char>('0' + random.bounded(10));
            break;
        case 6:
            bytes.insert(at, QByteArray::number(random.generate64() >> random.bounded(64)));
            break;
        default:
            bytes.insert(at, tokens[random.bounded(static_cast<int>(tokens.size()))]);
        }
    }
    return bytes;
}

QByteArrayList filesIn(const QString &folder, const QStringList &patterns)
{
    QByteArrayList files;
    const QDir dir(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/") + folder);
    for (const QString &name : dir.entryList(patterns, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files += file.readAll();
    }
    return files;
}

} // namespace

//! Readers against files that nobody wrote: whatever comes, it is refused with a reason or its sums are
//! right.
class TestBankFuzz : public QObject
{
    Q_OBJECT

private slots:
    void noFileIsTakenWrongly_data()
    {
        QTest::addColumn<BankDialect>("dialect");
        QTest::addColumn<QString>("corpus");
        QTest::addColumn<QString>("samples");
        QTest::newRow("camt") << BankDialect::Camt053 << u"fuzz/camt"_s << u"*.xml"_s;
        QTest::newRow("mt940") << BankDialect::Mt940 << u"fuzz/mt940"_s << u"*.sta"_s;
        QTest::newRow("ofx") << BankDialect::Ofx << u"fuzz/ofx"_s << u"*.ofx"_s;
        QTest::newRow("csv") << BankDialect::Csv << u"fuzz/csv"_s << u"*.csv"_s;
    }

    void noFileIsTakenWrongly()
    {
        QFETCH(const BankDialect, dialect);
        QFETCH(const QString, corpus);
        QFETCH(const QString, samples);
        const QByteArrayList kept = filesIn(corpus, {u"*"_s});
        const QByteArrayList files = filesIn(u"bank"_s, {samples}) + kept;
        QVERIFY(!kept.isEmpty());
        for (const QByteArray &file : kept)
            QCOMPARE(brokenBankInvariant(readAs(dialect, file)), QString());

        // Ten minutes each in the long run. QUITTANCE_SEED begins elsewhere.
        const qint64 span = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 600'000 : 1500;
        quint32 seed = static_cast<quint32>(qEnvironmentVariableIntValue("QUITTANCE_SEED"));
        qint64 taken = 0;
        qint64 refused = 0;
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < span || taken + refused < 200; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray &origin = files[random.bounded(static_cast<int>(files.size()))];
            const ReadBankFile read = readAs(dialect, mutated(origin, files, random));
            ++(read.facts ? taken : refused);
            const QString broken = brokenBankInvariant(read);
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        }
        qInfo("%lld refused, %lld taken", refused, taken);
        QVERIFY(taken > 0 && refused > 0); // The mutations neither spare nor kill everything.
    }
};

QUITTANCE_GUILESS_TESTS(TestBankFuzz)
#include "tst_bankfuzz.moc"
