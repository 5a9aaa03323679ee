#include "core/formats/UblNode.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 40;
constexpr int mostElements = 1'000'000; // Some 40,000 lines.

QLatin1StringView prefixOf(QStringView uri)
{
    if (uri == "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"_L1)
        return "cbc:"_L1;
    if (uri == "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"_L1)
        return "cac:"_L1;
    if (uri == "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"_L1)
        return "ubl:"_L1;
    if (uri == "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"_L1)
        return "cn:"_L1;
    return {};
}

//! Reads the element the reader stands on, with all below it; trouble is raised in the reader.
UblNode readElement(QXmlStreamReader &xml, int depth, int &left)
{
    UblNode node;
    node.line = xml.lineNumber();
    node.name = prefixOf(xml.namespaceUri()) + xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.append({attribute.name().toString(), attribute.value().toString()});
    if (depth > deepest) {
        xml.raiseError(u"ubl.too_deep"_s);
        return node;
    }
    if (--left < 0) {
        xml.raiseError(u"ubl.too_many_elements"_s);
        return node;
    }
    const bool holdsAFile = node.name == "cbc:EmbeddedDocumentBinaryObject"_L1;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (prefixOf(xml.namespaceUri()).isEmpty())
                xml.skipCurrentElement();
            else
                node.children.push_back(readElement(xml, depth + 1, left));
            break;
        case QXmlStreamReader::Characters:
            if (!holdsAFile)
                node.text += xml.text();
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(u"ubl.doctype_refused"_s);
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.text.trimmed();
            return node;
        default:
            break;
        }
    }
    return node;
}

Error problemOf(const QXmlStreamReader &xml)
{
    const QString text = xml.errorString();
    const bool own = xml.error() == QXmlStreamReader::CustomError && text.startsWith("ubl."_L1);
    return Error{.kind = ErrorKind::InvalidInput,
        .rule = own ? text : u"ubl.malformed"_s,
        .field = u"line %1"_s.arg(xml.lineNumber()),
        .detail = own ? QString() : text};
}

} // namespace

const UblNode *UblNode::find(QStringView path) const
{
    const qsizetype slash = path.indexOf(u'/');
    const QStringView first = slash < 0 ? path : path.left(slash);
    for (const UblNode &child : children) {
        if (child.name != first)
            continue;
        if (slash < 0)
            return &child;
        if (const UblNode *found = child.find(path.mid(slash + 1)))
            return found;
    }
    return nullptr;
}

std::vector<const UblNode *> UblNode::all(QStringView childName) const
{
    std::vector<const UblNode *> found;
    for (const UblNode &child : children)
        if (child.name == childName)
            found.push_back(&child);
    return found;
}

QString UblNode::textAt(QStringView path) const
{
    const UblNode *node = find(path);
    return node ? node->text : QString();
}

QString UblNode::attribute(QStringView attributeName) const
{
    const auto found
        = std::ranges::find_if(attributes, [&](const auto &pair) { return pair.first == attributeName; });
    return found == attributes.end() ? QString() : found->second;
}

Result<UblNode> readUblTree(const QByteArray &bytes)
{
    if (bytes.size() > maxUblBytes)
        return invalid(u"ubl.too_large"_s, u"file"_s, QString::number(bytes.size()));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return invalid(u"ubl.doctype_refused"_s, u"line %1"_s.arg(xml.lineNumber()), {});
        if (token != QXmlStreamReader::StartElement)
            continue;
        int left = mostElements;
        UblNode root = readElement(xml, 1, left);
        if (root.name != "ubl:Invoice"_L1 && root.name != "cn:CreditNote"_L1 && !xml.hasError())
            return invalid(u"ubl.not_an_invoice"_s, u"root"_s, root.name);
        while (!xml.atEnd()) // What follows the root must be XML, too.
            xml.readNext();
        if (xml.hasError())
            return fail(problemOf(xml));
        return root;
    }
    return fail(problemOf(xml));
}

} // namespace quittance
