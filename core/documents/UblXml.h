#pragma once

#include <QDate>
#include <QXmlStreamWriter>

namespace quittance {

//! What XML 1.0 can hold of a text, without white space at its ends.
QString xmlText(const QString &text);

//! Puts one UBL document together. Elements carry their customary prefix, "cac:Party", "cbc:ID", as in
//! UblNode.
class UblXml
{
public:
    //! root: "Invoice" or "CreditNote".
    explicit UblXml(const QString &root);

    void open(const QString &name) { m_xml.writeStartElement(name); }
    void close() { m_xml.writeEndElement(); }
    //! Empty elements break the rules of more than one country: nothing is written where value is empty.
    void text(const QString &name, const QString &value);
    //! The same with an element around it.
    void text(const QString &around, const QString &name, const QString &value);
    //! Of a text whose last line break counts.
    void verbatim(const QString &name, const QString &value) { m_xml.writeTextElement(name, value); }
    void date(const QString &name, QDate day);
    //! A number or an address with the attribute that says what it is counted in.
    void measured(const QString &name, const QString &attribute, const QString &unit, const QString &value);
    void taxScheme(const QString &scheme);

    //! Ends the document.
    QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace quittance
