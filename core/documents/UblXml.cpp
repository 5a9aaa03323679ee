#include "core/documents/UblXml.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString xmlText(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += letter;
            clean += text[++i];
        } else if ((letter >= u' ' && letter < QChar(0xFFFE) && !letter.isSurrogate()) || letter == u'\n'
            || letter == u'\t') {
            clean += letter;
        }
    }
    return clean.trimmed();
}

UblXml::UblXml(const QString &root)
    : m_xml(&m_bytes)
{
    const QString schema = u"urn:oasis:names:specification:ubl:schema:xsd:"_s;
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(schema + root + u"-2"_s);
    m_xml.writeNamespace(schema + u"CommonAggregateComponents-2"_s, u"cac"_s);
    m_xml.writeNamespace(schema + u"CommonBasicComponents-2"_s, u"cbc"_s);
    m_xml.writeStartElement(root);
}

void UblXml::text(const QString &name, const QString &value)
{
    if (const QString clean = xmlText(value); !clean.isEmpty())
        m_xml.writeTextElement(name, clean);
}

void UblXml::text(const QString &around, const QString &name, const QString &value)
{
    if (xmlText(value).isEmpty())
        return;
    open(around);
    text(name, value);
    close();
}

void UblXml::date(const QString &name, QDate day)
{
    if (day.isValid())
        text(name, day.toString(Qt::ISODate));
}

void UblXml::measured(
    const QString &name, const QString &attribute, const QString &unit, const QString &value)
{
    open(name);
    m_xml.writeAttribute(attribute, xmlText(unit));
    m_xml.writeCharacters(xmlText(value));
    close();
}

void UblXml::taxScheme(const QString &scheme)
{
    text(u"cac:TaxScheme"_s, u"cbc:ID"_s, scheme);
}

QByteArray UblXml::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace quittance
