#include "core/store/BankLineTable.h"

#include "core/domain/bankWords.h"
#include "core/domain/searchText.h"
#include "core/store/BankMatchTable.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/amountMatch.h"
#include "core/store/bankLineColumns.h"
#include "core/store/likePattern.h"
#include "core/store/trigramMatch.h"

#include <algorithm>
#include <string>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString lines = u"bank_line"_s;

//! What is not wholly known, and counts.
const QString isWaiting
    = u"l.replaced_by IS NULL AND l.amount_minor <> COALESCE((SELECT SUM(m.amount_minor) FROM "
      "bank_match m WHERE m.line = l.key AND m.undone_by IS NULL), 0) "_s;

//! The end of the keys that begin with a name, which is a hexadecimal digest of one length.
QString beyond(const QString &name)
{
    return name + u'g';
}

//! What every text that holds this one holds: it, in runs of three letters, as the index keeps them.
QString runsOf(const QString &text)
{
    constexpr size_t run = 3;
    const std::u32string letters = text.toStdU32String();
    QStringList runs;
    for (size_t at = 0; at < letters.size(); at += run)
        runs.append(
            trigramMatch(QString::fromStdU32String(letters.substr(std::min(at, letters.size() - run), run))));
    return u'(' + runs.join(u" AND "_s) + u')';
}

//! The MATCH expression for what may hold a text that was typed, or its letters alone; empty where the index
//! cannot answer.
QString matchOf(const QString &folded, const QString &letters)
{
    if (!hasTrigrams(folded) || (!letters.isEmpty() && !hasTrigrams(letters)))
        return {};
    return letters.isEmpty() || letters == folded ? runsOf(folded)
                                                  : runsOf(folded) + u" OR "_s + runsOf(letters);
}

} // namespace

Result<qint64> BankLineTable::insert(const BankLineRow &row, const QByteArray &sealed)
{
    static const QString sql = insertBankLine(lines);
    const Result<QSqlQuery *> query = m_kept.prepared(sql);
    if (!query)
        return fail(query.error());
    bindBankLine(**query, row, sealed);
    if (const Result<void> done = Database::run(**query); !done)
        return fail(done.error());
    const qint64 no = (*query)->lastInsertId().toLongLong();
    static const QString find
        = u"INSERT INTO bank_search (rowid, text) SELECT no, search FROM bank_line WHERE no = :no"_s;
    return m_kept.run(find, {{":no"_L1, no}})
        .and_then([&](const QSqlQuery *) { return addKey(row.key, no); })
        .transform([&] { return no; });
}

Result<void> BankLineTable::addKey(const QString &key, qint64 no)
{
    static const QString sql = u"INSERT OR IGNORE INTO bank_key (key, line_no) VALUES (:key, :no)"_s;
    return m_kept.run(sql, {{":key"_L1, key}, {":no"_L1, no}}).transform([](const QSqlQuery *) {});
}

Result<QList<BankLineRow>> BankLineTable::named(const QString &name)
{
    static const QString sql = selectBankLine(lines)
        + u"WHERE l.no IN (SELECT line_no FROM bank_key WHERE key >= :name AND key < :beyond) ORDER BY l.no"_s;
    return m_kept.run(sql, {{":name"_L1, name}, {":beyond"_L1, beyond(name)}}).transform([](QSqlQuery *row) {
        return read(*row);
    });
}

Result<qint64> BankLineTable::keysNamed(const QString &name)
{
    auto row = m_database.query(u"SELECT COUNT(*) FROM bank_key WHERE key >= :name AND key < :beyond"_s,
        {{":name"_L1, name}, {":beyond"_L1, beyond(name)}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<void> BankLineTable::setTwin(qint64 no, qint64 twinOf)
{
    return m_database.execute(u"UPDATE bank_line SET twin_of = :twin WHERE no = :no"_s,
        {{":twin"_L1, twinOf > 0 ? QVariant(twinOf) : QVariant()}, {":no"_L1, no}});
}

Result<void> BankLineTable::setReplaced(qint64 no, const QString &key)
{
    return m_database.execute(u"UPDATE bank_line SET replaced_by = :key WHERE no = :no"_s,
        {{":key"_L1, textOrNull(key)}, {":no"_L1, no}});
}

Result<BankLineRow> BankLineTable::byNo(qint64 no)
{
    const auto found
        = read(m_database.query(selectBankLine(lines) + u"WHERE l.no = :no"_s, {{":no"_L1, no}}), true);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"bank.line_unknown"_s,
            .field = u"line"_s,
            .value = QString::number(no)});
    return found->first();
}

Result<bool> BankLineTable::hasFew(const QString &match)
{
    if (match.isEmpty())
        return false;
    auto row = m_database.query(
        u"SELECT COUNT(*) FROM (SELECT 1 FROM bank_search WHERE bank_search MATCH :match LIMIT :most)"_s,
        {{":match"_L1, match}, {":most"_L1, m_few + 1}});
    return row.map([this](QSqlQuery &count) { return count.next() && count.value(0).toInt() <= m_few; });
}

Result<QList<BankLineRow>> BankLineTable::list(const BankLineQuery &query)
{
    const QString which = query.which == BankLineQuery::Which::Waiting ? isWaiting : u"1 "_s;
    const QString folded = foldQuery(query.text);
    // Of signs alone nothing is left, which would be in every text.
    const QString letters = bankCompact(folded);
    const QVariant compact = letters.isEmpty() ? QVariant() : likePattern(letters);
    const QList<TypedAmount> amounts = typedAmounts(folded);
    const QString match = matchOf(folded, letters);
    const Result<bool> few = hasFew(match);
    if (!few)
        return fail(few.error());
    // CROSS: what was found leads to the movements, not the other way round.
    const QString from = *few
        ? u"(SELECT rowid AS hit FROM bank_search WHERE bank_search MATCH :match UNION SELECT no FROM "
          "bank_line WHERE abs(amount_minor) IN (SELECT value FROM json_each(:minors))) f CROSS JOIN "_s
            + lines
        : lines;
    return read(
        m_database.query(selectBankLine(from) + u"WHERE "_s + (*few ? u"l.no = f.hit AND "_s : u""_s) + which
                + u"AND (:from IS NULL OR l.booked_on >= :from) AND (:through IS NULL OR l.booked_on "
                  u"<= :through) "
                  "AND (:text = '' OR "_s
                + amountIs(u"abs(l.amount_minor)"_s, u"l.currency"_s)
                + u" OR l.search LIKE :pattern ESCAPE '\\' OR l.search LIKE :compact ESCAPE '\\') "
                  "AND (:after = 0 OR (l.booked_on, -l.no) < (SELECT a.booked_on, -a.no FROM "
                  "bank_line a WHERE a.no = "
                  ":after)) "
                  "ORDER BY l.booked_on DESC, l.no LIMIT :limit"_s,
            {{":from"_L1, dateValue(query.from)}, {":through"_L1, dateValue(query.through)},
                {":text"_L1, textValue(query.text)}, {":minors"_L1, minorsJson(amounts)},
                {":amounts"_L1, amountsJson(amounts)}, {":pattern"_L1, likePattern(folded)},
                {":compact"_L1, compact}, {":after"_L1, query.after}, {":limit"_L1, query.limit},
                {":match"_L1, match}}), // Nothing where it does not stand there.
        true);
}

Result<qint64> BankLineTable::waiting()
{
    auto row = m_database.query(u"SELECT COUNT(*) FROM bank_line l WHERE "_s + isWaiting);
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<qint64> BankLineTable::lastNo()
{
    auto row = m_database.query(u"SELECT COALESCE(MAX(no), 0) FROM bank_line"_s);
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<QList<BankLineRow>> BankLineTable::near(
    const QString &accountMark, Money amount, QDate day, int days, qint64 upTo)
{
    // Day by day, so that the index leads to the amount within each.
    static const QString sql = selectBankLine(lines)
        + u"WHERE l.account_mark = :mark AND l.booked_on IN (:a, :b, :c, :day, :d, :e, :f) AND "
          "l.amount_minor = :minor AND l.currency = :currency AND l.replaced_by IS NULL AND l.no <= :last "
          "ORDER BY l.no"_s;
    const auto on = [&](int apart) { return dateValue(day.addDays(std::clamp(apart, -days, days))); };
    return m_kept
        .run(sql,
            {{":mark"_L1, accountMark}, {":a"_L1, on(-3)}, {":b"_L1, on(-2)}, {":c"_L1, on(-1)},
                {":day"_L1, on(0)}, {":d"_L1, on(1)}, {":e"_L1, on(2)}, {":f"_L1, on(3)},
                {":minor"_L1, amount.minor()}, {":currency"_L1, amount.currency().text()},
                {":last"_L1, upTo}})
        .transform([](QSqlQuery *row) { return read(*row); });
}

Result<QList<BankBatch>> BankLineTable::batches(const QString &accountMark, QDate day, qint64 upTo)
{
    static const QString sql
        = u"SELECT MIN(no), source, MAX(bank_reference), SUM(amount_minor), MAX(currency), statement_entry, "
          "place FROM bank_line WHERE account_mark = :mark AND booked_on = :day AND part > 0 AND "
          "replaced_by IS NULL AND no <= :last GROUP BY statement_entry, place HAVING COUNT(*) > 1 "
          "ORDER BY MIN(no)"_s;
    return m_kept.run(sql, {{":mark"_L1, accountMark}, {":day"_L1, dateValue(day)}, {":last"_L1, upTo}})
        .transform([&](QSqlQuery *row) {
            QList<BankBatch> found;
            while (row->next())
                found.append({.first = row->value(0).toLongLong(),
                    .accountMark = accountMark,
                    .bookedOn = day,
                    .statement = row->value(5).toString(),
                    .place = row->value(6).toInt(),
                    .source = row->value(1).toString(),
                    .bankReference = row->value(2).toString(),
                    .sum = moneyFrom(row->value(3), row->value(4))});
            row->finish();
            return found;
        });
}

Result<qint64> BankLineTable::changeParts(const QString &what, const BankBatch &batch, const QVariant &value)
{
    auto query = m_database.query(what
            + u"WHERE account_mark = :mark AND booked_on = :day AND part > 0 AND statement_entry = "
              ":statement AND place = :place AND replaced_by IS NULL AND twin_of IS NULL"_s,
        {{":value"_L1, value}, {":mark"_L1, batch.accountMark}, {":day"_L1, dateValue(batch.bookedOn)},
            {":statement"_L1, batch.statement}, {":place"_L1, batch.place}});
    return query.map([](const QSqlQuery &done) { return qint64(done.numRowsAffected()); });
}

Result<qint64> BankLineTable::setTwinOfParts(const BankBatch &batch, qint64 twinOf)
{
    return changeParts(u"UPDATE bank_line SET twin_of = :value "_s, batch, twinOf);
}

Result<qint64> BankLineTable::setPartsReplaced(const BankBatch &batch, const QString &key)
{
    return changeParts(u"UPDATE bank_line SET replaced_by = :value "_s, batch, key);
}

Result<qint64> BankLineTable::noOf(const QString &key)
{
    auto row = m_database.query(u"SELECT no FROM bank_line WHERE key = :key"_s, {{":key"_L1, key}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

QList<BankLineRow> BankLineTable::read(QSqlQuery &row)
{
    QList<BankLineRow> found;
    while (row.next())
        found.append(readBankLine(row));
    row.finish();
    return found;
}

Result<QList<BankLineRow>> BankLineTable::read(Result<QSqlQuery> row, bool withMatches)
{
    if (!row)
        return fail(row.error());
    QList<BankLineRow> found;
    while (row->next())
        found.append(readBankLine(*row));
    if (!withMatches)
        return found;
    BankMatchTable matches(m_database);
    for (BankLineRow &line : found) {
        Result<QList<BankMatchRow>> standing = matches.ofLine(line.key);
        if (!standing)
            return fail(standing.error());
        line.matches = *std::move(standing);
    }
    return found;
}

} // namespace quittance
