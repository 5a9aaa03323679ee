#include "core/crm/salesforce/SalesforceCsv.h"

#include "core/crm/salesforce/SalesforceCsvRows.h"

#include <QJsonObject>
#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> broken(const QString &why)
{
    return fail(Error{
        .kind = ErrorKind::BadReply, .rule = u"salesforce.unexpected_reply"_s, .detail = u"CSV: "_s + why});
}

QStringList textsOf(const SalesforceCsvRows &rows)
{
    QStringList texts;
    for (const std::string_view cell : rows.cells())
        texts.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return texts;
}

} // namespace

Result<QJsonArray> readSalesforceCsv(const QByteArray &csv)
{
    QJsonArray objects;
    SalesforceCsvRows rows(csv);
    if (rows.atEnd())
        return objects;
    if (!rows.take())
        return broken(u"quotes that do not fit"_s);
    const QStringList header = textsOf(rows);
    while (!rows.atEnd()) {
        if (!rows.take())
            return broken(u"quotes that do not fit"_s);
        const QStringList cells = textsOf(rows);
        if (cells.size() != header.size())
            return broken(u"a row of %1 cells below %2 columns"_s.arg(cells.size()).arg(header.size()));
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i)
            object.insert(
                header[i], cells[i].isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cells[i]));
        objects.append(object);
    }
    return objects;
}

} // namespace quittance
