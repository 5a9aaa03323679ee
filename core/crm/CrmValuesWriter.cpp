#include "core/crm/CrmValuesWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quittance {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

//! The text in quotation marks, escaped as QJsonDocument does it.
QByteArray escaped(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

bool needsEscapes(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\'; });
}

} // namespace

CrmValuesWriter::CrmValuesWriter(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        m_values.push_back({.name = name.toUtf8(), .key = escaped(name) + ':', .text = {}, .json = {}});
}

void CrmValuesWriter::clear()
{
    for (Value &value : m_values)
        value.what = What::Absent;
    m_next = 0;
}

qsizetype CrmValuesWriter::place(std::string_view name) const
{
    size_t at = m_next;
    for (size_t tried = 0; tried < m_values.size(); ++tried, ++at) {
        if (at >= m_values.size())
            at = 0;
        const QByteArray &known = m_values[at].name;
        if (static_cast<size_t>(known.size()) == name.size()
            && std::equal(name.begin(), name.end(), known.constData())) {
            m_next = at + 1;
            return static_cast<qsizetype>(at);
        }
    }
    return none;
}

void CrmValuesWriter::setNull(qsizetype place)
{
    m_values[index(place)].what = What::Null;
}

void CrmValuesWriter::setText(qsizetype place, std::string_view text)
{
    m_values[index(place)].what = What::Text;
    m_values[index(place)].text = text;
}

void CrmValuesWriter::setJson(qsizetype place, const QByteArray &json)
{
    m_values[index(place)].what = What::Json;
    m_values[index(place)].json = json;
}

QString CrmValuesWriter::trimmed(qsizetype place) const
{
    return isText(place) ? fromUtf8(m_values[index(place)].text).trimmed() : QString();
}

QByteArray CrmValuesWriter::json() const
{
    m_json.clear();
    for (const Value &value : m_values) {
        if (value.what == What::Absent)
            continue;
        m_json += m_json.empty() ? '{' : ',';
        m_json += viewOf(value.key);
        if (value.what == What::Null) {
            m_json += "null";
        } else if (value.what == What::Json) {
            m_json += viewOf(value.json);
        } else if (needsEscapes(value.text)) {
            m_json += viewOf(escaped(fromUtf8(value.text)));
        } else {
            m_json += '"';
            m_json += value.text;
            m_json += '"';
        }
    }
    m_json += m_json.empty() ? "{}" : "}";
    return QByteArray::fromStdString(m_json);
}

} // namespace quittance
