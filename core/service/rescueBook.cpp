#include "core/service/rescueBook.h"

#include "core/base/durableFiles.h"
#include "core/base/openToRead.h"
#include "core/formats/CsvWriter.h"
#include "core/store/ReadableBook.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <numeric>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Table = ReadableBook::Table;
using What = BookRescue::What;

const QString logEnd = u"-wal"_s; //!< SQLite's write-ahead log belongs to its file.
const QString copyName = u"reading.sqlite"_s;

struct PartFacts {
    What what;
    Table table;
    const char16_t *file;
};

constexpr std::array partFacts{PartFacts{What::Entries, Table::Entries, u"journal.jsonl"},
    PartFacts{What::Personal, Table::Personal, u"personal.jsonl"},
    PartFacts{What::Customers, Table::Customers, u"customers.csv"},
    PartFacts{What::Documents, Table::Documents, u"documents.csv"},
    PartFacts{What::Payments, Table::Payments, u"payments.csv"},
    PartFacts{What::Drafts, Table::Drafts, u"drafts.csv"}};

Result<void> unwritable(const QString &path)
{
    return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .value = path});
}

//! A file of ours that remembers whether everything went into it.
class Sheet
{
public:
    explicit Sheet(const QString &path)
        : m_file(path)
        , m_isGood(m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
              && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    {
    }

    void write(const QByteArray &bytes) { m_isGood = m_isGood && m_file.write(bytes) == bytes.size(); }
    Result<void> finish()
    {
        m_isGood = m_isGood && m_file.flush();
        m_file.close();
        return m_isGood ? flushToDisk(m_file.fileName()) : unwritable(m_file.fileName());
    }

private:
    QFile m_file;
    bool m_isGood;
};

//! Copies block by block; what the disk does not give is zeros. How much that was.
Result<qint64> copyReadable(const QString &from, const QString &to, const StopFlag &stop)
{
    constexpr qint64 block = 4096; // No page of a book is smaller.
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(unreadableFile(from));
    Sheet copy(to);
    qint64 lost = 0;
    for (qint64 at = 0; at < source.size() && !stop.stopped(); at += block) {
        const qint64 wanted = qMin(block, source.size() - at);
        QByteArray bytes = source.seek(at) ? source.read(wanted) : QByteArray();
        lost += wanted - bytes.size();
        copy.write(bytes.leftJustified(wanted, '\0'));
    }
    return copy.finish().transform([lost] { return lost; });
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue jsonValue(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return hex(value.toByteArray());
    return value.typeId() == QMetaType::LongLong ? QJsonValue(value.toLongLong())
                                                 : QJsonValue(value.toString());
}

QByteArray jsonLine(const QStringList &names, const QVariantList &values)
{
    QJsonObject line;
    for (qsizetype i = 0; i < names.size(); ++i)
        line.insert(names.at(i), jsonValue(values.at(i)));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

const QString minorEnd = u"_minor"_s; //!< Of columns that hold amounts.

//! In the currency of its row; as found where that is none.
void putAmount(CsvWriter &csv, const QVariant &minor, const QVariant &code)
{
    const auto currency = Currency::find(code.toString());
    const qint64 amount = minor.toLongLong();
    if (minor.isNull())
        csv.text({});
    else if (currency && amount <= Money::maxMinor && amount >= -Money::maxMinor)
        csv.amount(Money(amount, *currency));
    else
        csv.text(u"%1 minor"_s.arg(amount));
}

void putValue(CsvWriter &csv, const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong)
        csv.number(value.toLongLong());
    else
        csv.text(value.typeId() == QMetaType::QByteArray ? hex(value.toByteArray()) : value.toString());
}

QByteArray csvHead(const QStringList &names)
{
    CsvWriter csv;
    for (const QString &name : names)
        csv.text(name.endsWith(minorEnd) ? name.chopped(minorEnd.size()) : name);
    return csv.endRow().bytes();
}

QByteArray csvRow(const QStringList &names, const QVariantList &values)
{
    const auto valueOf = [&](const QString &name) {
        const qsizetype at = names.indexOf(name);
        return at < 0 ? QVariant() : values.at(at);
    };
    CsvWriter csv;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names.at(i).endsWith(minorEnd)) {
            putValue(csv, values.at(i));
            continue;
        }
        // A fee may be of another currency than the payment.
        const QVariant own = valueOf(names.at(i).chopped(minorEnd.size()) + u"_currency"_s);
        putAmount(csv, values.at(i), own.isValid() ? own : valueOf(u"currency"_s));
    }
    return csv.endRow().bytes();
}

//! Holds each entry against the one before it, where that could be read.
class Chain
{
public:
    void follow(const QStringList &names, const QVariantList &values)
    {
        const auto bytes = [&](const QString &name) {
            const qsizetype at = names.indexOf(name);
            return at < 0 ? QByteArray() : values.at(at).toByteArray();
        };
        const qsizetype seqAt = names.indexOf(u"seq"_s);
        const qint64 seq = seqAt < 0 ? 0 : values.at(seqAt).toLongLong();
        if (seq == m_seq + 1 && bytes(u"prev_hash"_s) != m_hash)
            ++broken;
        m_seq = seq;
        m_hash = bytes(u"hash"_s);
    }

    qint64 broken = 0;

private:
    qint64 m_seq = 0;
    QByteArray m_hash = QByteArray(32, '\0'); //!< Before the first entry.
};

Error stopped()
{
    return {.kind = ErrorKind::Cancelled, .rule = u"rescue.stopped"_s};
}

//! One rescue into one folder.
class Rescue
{
public:
    Rescue(const QDir &folder, const StopFlag &stop)
        : m_folder(folder)
        , m_stop(stop)
        , m_missing(folder.filePath(u"unreadable.csv"_s))
    {
        m_missing.write(CsvWriter().text(u"what").text(u"from").text(u"through").endRow().bytes());
        m_rescue.folder = folder.path();
    }

    Result<BookRescue> run(const QString &book)
    {
        const QString copy = m_folder.filePath(copyName);
        const Result<qint64> lost = copyReadable(book, copy, m_stop);
        if (!lost)
            return fail(lost.error());
        m_rescue.lostBytes = *lost;
        if (QFile::exists(book + logEnd)) {
            const Result<qint64> lostLog = copyReadable(book + logEnd, copy + logEnd, m_stop);
            if (!lostLog)
                return fail(lostLog.error());
            m_rescue.lostBytes += *lostLog;
        }
        return readAll(copy).and_then([this] { return m_missing.finish(); }).and_then([this] {
            return result();
        });
    }

private:
    Result<void> readAll(const QString &copy)
    {
        ReadableBook readable(copy);
        for (const PartFacts &facts : partFacts)
            if (const Result<void> written = write(readable, facts); !written)
                return written;
        return {};
    }

    Result<void> write(ReadableBook &readable, const PartFacts &facts)
    {
        const QString name = QString::fromUtf16(facts.file);
        const bool isJson = name.endsWith(".jsonl"_L1);
        Sheet sheet(m_folder.filePath(name));
        Chain chain;
        bool hasHead = false;
        const auto visit = [&](const QStringList &names, const QVariantList &values) {
            if (facts.what == What::Entries)
                chain.follow(names, values);
            if (!isJson && !std::exchange(hasHead, true))
                sheet.write(csvHead(names));
            sheet.write(isJson ? jsonLine(names, values) : csvRow(names, values));
        };
        const auto miss = [&](qint64 from, qint64 through) {
            CsvWriter row;
            row.text(name.section(u'.', 0, 0)).number(from);
            if (through > 0)
                row.number(through);
            else
                row.text({});
            m_missing.write(row.endRow().bytes());
        };
        const ReadableBook::Walk walk = readable.walk(facts.table, visit, miss, m_stop);
        if (walk.isStopped || m_stop.stopped())
            return fail(stopped());
        m_rescue.parts.append({.what = facts.what,
            .isThere = walk.isThere,
            .written = walk.rows,
            .lost = walk.lost,
            .isEndLost = walk.isEndLost});
        m_rescue.broken += chain.broken;
        return sheet.finish();
    }

    Result<BookRescue> result() const
    {
        const qint64 rows = std::accumulate(m_rescue.parts.cbegin(), m_rescue.parts.cend(), qint64{0},
            [](qint64 sum, const BookRescue::Part &part) { return sum + part.written; });
        if (rows == 0)
            return fail(Error{.kind = ErrorKind::Storage, .rule = u"rescue.nothing"_s});
        return m_rescue;
    }

    const QDir m_folder;
    const StopFlag &m_stop;
    Sheet m_missing;
    BookRescue m_rescue;
};

} // namespace

Result<BookRescue> rescueBook(
    const QString &book, const QString &folder, const QDateTime &now, const StopFlag &stop)
{
    const QDir place(folder);
    const QString name = u"quittance-readable-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QDir made(place.filePath(name));
    if (made.exists() || !place.mkdir(name)
        || !QFile::setPermissions(made.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .value = made.path()});
    Result<BookRescue> rescue = Rescue(made, stop).run(book);
    if (!rescue) {
        made.removeRecursively();
        return rescue;
    }
    for (const QString &end : {QString(), logEnd, u"-shm"_s})
        QFile::remove(made.filePath(copyName) + end);
    return rescue;
}

} // namespace quittance
