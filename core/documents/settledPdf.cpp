#include "core/documents/settledPdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

//! No control characters, which XML refuses, and no half pairs.
QString plain(const QString &text)
{
    QString clean;
    for (const char32_t c : text.toUcs4())
        if (c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !(c >= 0xd800 && c < 0xe000) && c != 0xfffe
            && c != 0xffff)
            clean += QString::fromUcs4(&c, 1);
    return clean;
}

QString xmp(const QString &title, const QString &author, const QDateTime &createdAt)
{
    const QString when = createdAt.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    return uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Quittance</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
)"_s.arg(QString(QChar(QChar::ByteOrderMark)), title.toHtmlEscaped(), author.toHtmlEscaped(), when);
}

void setInfo(QPDF &pdf, const QString &title, const QString &author, const QDateTime &createdAt)
{
    const std::string when = utf8(createdAt.toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(utf8(title)));
    info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(utf8(author)));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Quittance"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(when));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(when));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID");
}

void setMetadata(QPDF &pdf, const QString &packet)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, utf8(packet));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

//! Link annotations: printed invisibly (flag 4), as PDF/A asks.
void addLinks(QPDF &pdf, const QList<PdfLink> &links)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PdfLink &link : links) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page)).getObjectHandle();
        const QPDFObjectHandle::Rectangle paper = page.getKey("/MediaBox").getArrayAsRectangle();
        constexpr qreal points = 72.0 / dotsPerInch;
        const QPDFObjectHandle::Rectangle area(link.area.left() * points,
            paper.ury - link.area.bottom() * points, link.area.right() * points,
            paper.ury - link.area.top() * points);
        QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(link.url.toEncoded().toStdString()));
        QPDFObjectHandle note
            = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        note.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(area));
        note.replaceKey("/A", action);
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray())
            notes = QPDFObjectHandle::newArray();
        notes.appendItem(pdf.makeIndirectObject(note));
        page.replaceKey("/Annots", notes);
    }
}

//! Qt marks embedded parts of fonts by letters that depend on its hash tables; the order of the pages decides
//! here.
void nameFonts(QPDF &pdf)
{
    std::set<QPDFObjGen> seen;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKeyIfDict("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            QPDFObjectHandle font = fonts.getKey(name).getKeyIfDict("/DescendantFonts");
            if (font.isArray())
                font = font.getArrayItem(0);
            QPDFObjectHandle descriptor = font.getKeyIfDict("/FontDescriptor");
            if (!descriptor.isDictionary() || !seen.insert(descriptor.getObjGen()).second)
                continue;
            const std::string whole = descriptor.getKey("/FontName").getName();
            const size_t plus = whole.find('+');
            const size_t number = seen.size() - 1;
            const std::string tag{'/', 'Q', 'A', 'A', 'A', static_cast<char>('A' + number / 26 % 26),
                static_cast<char>('A' + number % 26), '+'};
            descriptor.replaceKey("/FontName",
                QPDFObjectHandle::newName(tag + whole.substr(plus == std::string::npos ? 1 : plus + 1)));
        }
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true); // PDF/A asks for it.
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> settledPdf(const QByteArray &painted, const PdfFacts &facts, const QList<PdfLink> &links)
{
    Q_ASSERT(facts.createdAt.isValid());
    const QDateTime createdAt = facts.createdAt.toUTC();
    const QString title = plain(facts.title);
    const QString author = plain(facts.author);
    try { // qpdf reports by exceptions; none leaves this function.
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", painted.constData(), static_cast<size_t>(painted.size()));
        setInfo(pdf, title, author, createdAt);
        setMetadata(pdf, xmp(title, author, createdAt));
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(utf8(plain(facts.language))));
        pdf.getRoot().replaceKey(
            "/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        addLinks(pdf, links);
        nameFonts(pdf);
        return written(pdf);
    } catch (const std::exception &trouble) {
        return fail(ErrorKind::BadReply, u"qpdf: "_s + QString::fromUtf8(trouble.what()));
    }
}

} // namespace quittance
