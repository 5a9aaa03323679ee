#include "app/cli/reportOutput.h"

#include "app/cli/shapes.h"
#include "core/base/openToRead.h"
#include "ui/text/ReportText.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>

#include <QSaveFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

constexpr std::array bucketKeys{"current"_L1, "d1_30"_L1, "d31_60"_L1, "d61_90"_L1, "d90_plus"_L1};

QJsonValue cellShape(const ReportCell &cell)
{
    if (const auto *date = std::get_if<QDate>(&cell))
        return dateShape(*date);
    if (const auto *money = std::get_if<Money>(&cell))
        return moneyShape(*money);
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    const QString &text = std::get<QString>(cell);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QList<QStringList> cellTexts(const ReportTable &table, const QList<QList<ReportCell>> &rows)
{
    QList<QStringList> texts;
    for (const QList<ReportCell> &row : rows) {
        QStringList line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line.append(reportCellText(row.at(i), table.columns.at(i).kind));
        texts.append(line);
    }
    return texts;
}

} // namespace

QJsonObject rowShape(const QList<Column> &columns, const QList<ReportCell> &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Column &column = columns.at(i);
        const int decimals = Column::decimalsOf(column.kind);
        object.insert(
            decimals > 0 ? u"%1_e%2"_s.arg(column.title).arg(decimals) : column.title, cellShape(row.at(i)));
    }
    return object;
}

QJsonObject ageingShape(const AgeingLine &line)
{
    QJsonObject object{{u"currency"_s, line.currency.text()},
        {u"total"_s, moneyShape(Money(line.total, line.currency))},
        {u"credit"_s, moneyShape(Money(line.credit, line.currency))}};
    for (size_t i = 0; i < ageBucketCount; ++i)
        object.insert(bucketKeys[i], moneyShape(Money(line.minor[i], line.currency)));
    return object;
}

QJsonObject statementShape(const Statement &statement)
{
    QJsonArray currencies;
    for (const CurrencyStatement &part : statement.currencies) {
        QJsonArray lines;
        for (const StatementLine &line : part.lines)
            lines.append(QJsonObject{{u"on"_s, dateShape(line.on)}, {u"kind"_s, line.kind},
                {u"reference"_s, cellShape(line.reference)}, {u"amount"_s, moneyShape(line.amount)},
                {u"balance"_s, moneyShape(line.balance)}});
        currencies.append(QJsonObject{{u"currency"_s, part.opening.currency().text()},
            {u"opening"_s, moneyShape(part.opening)}, {u"lines"_s, lines},
            {u"closing"_s, moneyShape(part.closing)}, {u"ageing"_s, ageingShape(part.ageing)}});
    }
    return {{u"customer_id"_s, statement.customer.text()}, {u"customer"_s, statement.name},
        {u"from"_s, dateShape(statement.from)}, {u"to"_s, dateShape(statement.to)},
        {u"currencies"_s, currencies}};
}

QString tableText(const ReportTable &table)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles.append(column.title);
    QList<QStringList> lines{titles};
    lines += cellTexts(table, table.rows);
    lines += cellTexts(table, table.totals);
    QList<qsizetype> widths(titles.size(), 0);
    for (const QStringList &line : std::as_const(lines))
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());

    QStringList text{table.title};
    text += table.notes;
    text.append(QString());
    for (const QStringList &line : std::as_const(lines)) {
        QString shown;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Column::Kind kind = table.columns.at(i).kind;
            const bool toTheRight = kind != Column::Text && kind != Column::Date;
            shown += toTheRight ? line.at(i).rightJustified(widths.at(i))
                                : line.at(i).leftJustified(widths.at(i));
            shown += u"  "_s;
        }
        while (shown.endsWith(u' '))
            shown.chop(1);
        text.append(shown);
    }
    return text.join(u'\n');
}

void deliver(Session &session, const ReportFile &file)
{
    if (file.name != "-"_L1)
        return session.then(file.save(file.name), [&session, name = file.name] {
            session.console().result({{u"file"_s, name}, {u"bytes"_s, QFileInfo(name).size()}}, {});
            session.finish(Exit::Done);
        });
    // The writers want a file with a name; standard output gets its bytes.
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"report"_s);
    session.then(file.save(path), [&session, folder, path] {
        QFile written(path);
        if (const Result<void> opened = openToRead(written); !opened)
            return session.fail(opened.error());
        constexpr qint64 piece = 1 << 20;
        while (!written.atEnd())
            session.console().bytes(written.read(piece));
        session.finish(Exit::Done);
    });
}

void saveExport(Session &session, const QByteArray &text)
{
    const QString name = session.arguments().value(u"o"_s);
    if (name.isEmpty() || name == "-"_L1) {
        session.console().bytes(text);
        return session.finish(Exit::Done);
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return session.fail(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .field = u"file"_s, .value = name});
    session.console().result({{u"file"_s, name}, {u"bytes"_s, text.size()}}, {});
    session.finish(Exit::Done);
}

} // namespace quittance
