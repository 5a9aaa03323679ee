#include "core/crm/salesforce/SalesforceCsv.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> broken(const QString &why)
{
    return fail(Error{
        .kind = ErrorKind::BadReply, .rule = u"salesforce.unexpected_reply"_s, .detail = u"CSV: "_s + why});
}

//! Takes rows off the front of a text.
class Rows
{
public:
    explicit Rows(const QByteArray &csv)
        : m_csv(csv)
    {
    }

    bool atEnd() const { return m_at >= m_csv.size(); }

    //! Nothing where a quote has no end, or something follows it in its cell.
    std::optional<QStringList> take()
    {
        QStringList cells;
        for (;;) {
            const std::optional<QByteArray> cell = takeCell();
            if (!cell)
                return {};
            cells.append(QString::fromUtf8(*cell));
            if (atEnd())
                return cells;
            const char behind = m_csv[m_at++];
            if (behind == ',')
                continue;
            if (behind != '\r' && behind != '\n')
                return {};
            if (behind == '\r' && !atEnd() && m_csv[m_at] == '\n')
                ++m_at;
            return cells;
        }
    }

private:
    std::optional<QByteArray> takeCell()
    {
        const qsizetype first = m_at;
        if (atEnd() || m_csv[m_at] != '"') {
            while (!atEnd() && m_csv[m_at] != ',' && m_csv[m_at] != '\n' && m_csv[m_at] != '\r')
                ++m_at;
            return m_csv.mid(first, m_at - first);
        }
        QByteArray cell;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_csv[m_at] != '"')
                cell += m_csv[m_at];
            else if (m_at + 1 < m_csv.size() && m_csv[m_at + 1] == '"')
                cell += m_csv[m_at++];
            else {
                ++m_at;
                return cell;
            }
        }
        return {};
    }

    const QByteArray &m_csv;
    qsizetype m_at = 0;
};

} // namespace

Result<QJsonArray> readSalesforceCsv(const QByteArray &csv)
{
    QJsonArray objects;
    Rows rows(csv);
    if (rows.atEnd())
        return objects;
    const std::optional<QStringList> header = rows.take();
    if (!header)
        return broken(u"quotes that do not fit"_s);
    while (!rows.atEnd()) {
        const std::optional<QStringList> cells = rows.take();
        if (!cells)
            return broken(u"quotes that do not fit"_s);
        if (cells->size() != header->size())
            return broken(u"a row of %1 cells below %2 columns"_s.arg(cells->size()).arg(header->size()));
        QJsonObject object;
        for (qsizetype i = 0; i < cells->size(); ++i)
            object.insert(
                (*header)[i], (*cells)[i].isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue((*cells)[i]));
        objects.append(object);
    }
    return objects;
}

} // namespace quittance
