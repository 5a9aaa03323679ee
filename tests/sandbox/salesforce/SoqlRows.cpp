#include "tests/sandbox/salesforce/SoqlRows.h"

#include "tests/sandbox/jsonText.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const SoqlColumn &column)
{
    return column.asked.section(u'.', 0, 0);
}

void appendCell(QByteArray &out, const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    out += '"';
    out += text.toUtf8().replace('"', "\"\"");
    out += '"';
}

} // namespace

QJsonValue SoqlColumn::value(
    const SalesforceData &data, const QString &object, const SalesforceRecord &record) const
{
    if (parent.isEmpty())
        return data.value(object, record, field);
    const SalesforceTable &parents = data.table(parent);
    const auto found = parents.constFind(record.values.value(parentField).toString());
    if (found == parents.constEnd())
        return QJsonValue::Null;
    return data.value(parent, *found, field);
}

SoqlRows::SoqlRows(
    const SalesforceData &data, const QString &object, const QList<SoqlColumn> &columns, QString version)
    : m_data(&data)
    , m_object(object)
    , m_columns(columns)
    , m_version(std::move(version))
{
}

QByteArray SoqlRows::json(qsizetype first, qsizetype end) const
{
    QByteArray out = "[";
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            out += ',';
        appendRow(out, m_records[i]);
    }
    return out + ']';
}

QByteArray SoqlRows::csv(qsizetype first, qsizetype end) const
{
    QByteArray out;
    const auto endCell = [&](qsizetype column) { out += column + 1 < m_columns.size() ? ',' : '\n'; };
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        appendCell(out, m_columns[column].asked);
        endCell(column);
    }
    for (qsizetype i = first; i < end; ++i)
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            appendCell(out, m_columns[column].value(*m_data, m_object, m_records[i]));
            endCell(column);
        }
    return out;
}

void SoqlRows::appendAttributes(QByteArray &out, const QString &object, const QString &id) const
{
    out += "\"attributes\":{\"type\":";
    appendJsonText(out, object);
    out += ",\"url\":";
    appendJsonText(out, u"/services/data/"_s + m_version + u"/sobjects/"_s + object + u'/' + id);
    out += '}';
}

void SoqlRows::appendRow(QByteArray &out, const SalesforceRecord &record) const
{
    out += '{';
    appendAttributes(out, m_object, record.id);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const SoqlColumn &column = m_columns[i];
        if (!column.parent.isEmpty()) {
            appendParent(out, i, record);
            continue;
        }
        out += ',';
        appendJsonText(out, column.field);
        out += ':';
        appendJsonValue(out, column.value(*m_data, m_object, record));
    }
    out += '}';
}

//! All that is asked of one parent stands together, where the first of it is asked for.
void SoqlRows::appendParent(QByteArray &out, qsizetype first, const SalesforceRecord &record) const
{
    const QString group = groupOf(m_columns[first]);
    for (qsizetype i = 0; i < first; ++i)
        if (!m_columns[i].parent.isEmpty() && groupOf(m_columns[i]) == group)
            return;
    out += ',';
    appendJsonText(out, group);
    const QString id = record.values.value(m_columns[first].parentField).toString();
    if (id.isEmpty()) {
        out += ":null";
        return;
    }
    out += ":{";
    appendAttributes(out, m_columns[first].parent, id);
    for (qsizetype i = first; i < m_columns.size(); ++i) {
        if (m_columns[i].parent.isEmpty() || groupOf(m_columns[i]) != group)
            continue;
        out += ',';
        appendJsonText(out, m_columns[i].field);
        out += ':';
        appendJsonValue(out, m_columns[i].value(*m_data, m_object, record));
    }
    out += '}';
}

} // namespace quittance::sandbox
