#include "core/payments/bank/XmlPiece.h"

#include <QXmlStreamReader>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

XmlPiece readBelow(QXmlStreamReader &xml, int depth, int &left)
{
    XmlPiece piece{.name = xml.name().toString(),
        .currency = xml.attributes().value("Ccy"_L1).toString(),
        .line = xml.lineNumber()};
    if (depth > XmlPiece::deepest) {
        xml.raiseError(u"too_deep"_s);
        return piece;
    }
    if (--left < 0) {
        xml.raiseError(u"too_long"_s);
        return piece;
    }
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            piece.children.push_back(readBelow(xml, depth + 1, left));
            break;
        case QXmlStreamReader::Characters:
            piece.text += xml.text();
            if (piece.text.size() > XmlPiece::longestText)
                xml.raiseError(u"too_long"_s);
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(u"doctype_refused"_s);
            break;
        case QXmlStreamReader::EndElement:
            return piece;
        default:
            break;
        }
    }
    return piece;
}

} // namespace

XmlPiece XmlPiece::read(QXmlStreamReader &xml)
{
    int left = mostElements;
    return readBelow(xml, 1, left);
}

const XmlPiece *XmlPiece::find(QStringView path) const
{
    const qsizetype slash = path.indexOf(u'/');
    const QStringView first = slash < 0 ? path : path.left(slash);
    for (const XmlPiece &child : children) {
        if (child.name != first)
            continue;
        if (slash < 0)
            return &child;
        if (const XmlPiece *found = child.find(path.mid(slash + 1)))
            return found;
    }
    return nullptr;
}

QString XmlPiece::textAt(QStringView path) const
{
    const XmlPiece *piece = find(path);
    return piece ? piece->text.trimmed() : QString();
}

} // namespace quittance
