#include "core/store/BankStatementTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QVariant minorOrNull(const std::optional<Money> &money)
{
    return money ? QVariant(money->minor()) : QVariant();
}

std::optional<Money> moneyOrNone(const QVariant &minor, Currency currency)
{
    return minor.isNull() ? std::nullopt : std::optional(Money(minor.toLongLong(), currency));
}

} // namespace

Result<void> BankStatementTable::insert(const BankStatementRow &statement)
{
    return m_database.execute(
        u"INSERT INTO bank_statement (entry_id, account_mark, account, currency, format, statement, number, "
        u"from_on, "
        "through_on, opening_minor, closing_minor, lines, known, is_intraday) VALUES (:entry, :mark, "
        ":account, "
        ":currency, :format, :statement, :number, :from, :through, :opening, :closing, :lines, :known, "
        ":intraday)"_s,
        {{":entry"_L1, statement.entry.text()}, {":mark"_L1, statement.accountMark},
            {":account"_L1, statement.account}, {":currency"_L1, statement.currency.text()},
            {":format"_L1, statement.format}, {":statement"_L1, textValue(statement.statement)},
            {":number"_L1, textValue(statement.number)}, {":from"_L1, dateValue(statement.from)},
            {":through"_L1, dateValue(statement.through)}, {":opening"_L1, minorOrNull(statement.opening)},
            {":closing"_L1, minorOrNull(statement.closing)}, {":lines"_L1, statement.lines},
            {":known"_L1, statement.known}, {":intraday"_L1, statement.isIntraday ? 1 : 0}});
}

Result<QList<BankStatementRow>> BankStatementTable::list(const QString &accountMark)
{
    auto row = m_database.query(
        u"SELECT entry_id, account_mark, account, currency, format, statement, number, from_on, through_on, "
        u"opening_minor, closing_minor, lines, known, is_intraday FROM bank_statement "
        "WHERE :mark = '' OR account_mark = :mark "
        "ORDER BY account, account_mark, COALESCE(from_on, through_on), rowid"_s,
        {{":mark"_L1, textValue(accountMark)}});
    if (!row)
        return fail(row.error());
    QList<BankStatementRow> found;
    while (row->next()) {
        const Currency currency = currencyFrom(row->value(3));
        found.append({.entry = EntryId(row->value(0).toString()),
            .accountMark = row->value(1).toString(),
            .account = row->value(2).toString(),
            .currency = currency,
            .format = row->value(4).toString(),
            .statement = row->value(5).toString(),
            .number = row->value(6).toString(),
            .from = dateFrom(row->value(7)),
            .through = dateFrom(row->value(8)),
            .opening = moneyOrNone(row->value(9), currency),
            .closing = moneyOrNone(row->value(10), currency),
            .lines = row->value(11).toLongLong(),
            .known = row->value(12).toLongLong(),
            .isIntraday = row->value(13).toBool()});
    }
    return found;
}

Result<QStringList> BankStatementTable::accounts()
{
    auto row = m_database.query(u"SELECT DISTINCT account FROM bank_statement ORDER BY account"_s);
    if (!row)
        return fail(row.error());
    QStringList found;
    while (row->next())
        found.append(row->value(0).toString());
    return found;
}

} // namespace quittance
