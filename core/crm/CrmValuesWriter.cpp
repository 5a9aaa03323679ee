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
    constexpr qsizetype usual = 256;
    QByteArray out;
    out.reserve(usual);
    for (const Value &value : m_values) {
        if (value.what == What::Absent)
            continue;
        out += out.isEmpty() ? '{' : ',';
        out += value.key;
        if (value.what == What::Null) {
            out += "null";
        } else if (value.what == What::Json) {
            out += value.json;
        } else if (needsEscapes(value.text)) {
            out += escaped(fromUtf8(value.text));
        } else {
            out += '"';
            out.append(value.text.data(), static_cast<qsizetype>(value.text.size()));
            out += '"';
        }
    }
    return out.isEmpty() ? QByteArray("{}") : out + '}';
}

} // namespace quittance
