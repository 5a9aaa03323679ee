#include "core/payments/bank/OfxTags.h"

#include "core/payments/bank/bankFileError.h"
#include "core/payments/bank/bankText.h"

#include <QRegularExpression>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The letter behind "&name;" or "&#65;"; empty where we do not know it.
QString entityText(QStringView name)
{
    struct Entity {
        QStringView name;
        QStringView text;
    };
    static constexpr std::array entities{Entity{u"amp", u"&"}, Entity{u"lt", u"<"}, Entity{u"gt", u">"},
        Entity{u"quot", u"\""}, Entity{u"apos", u"'"}, Entity{u"nbsp", u" "}};
    for (const Entity &entity : entities)
        if (entity.name == name)
            return entity.text.toString();
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.startsWith(u"#x") || name.startsWith(u"#X");
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isLetter = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isLetter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const QString letter = end > at && end - at <= 10
            ? entityText(QStringView(text).mid(at + 1, end - at - 1))
            : QString();
        if (letter.isEmpty()) {
            plain += text[at];
            continue;
        }
        plain += letter;
        at = end;
    }
    return plain;
}

} // namespace

OfxTags::OfxTags(BankBytes &bytes, BankTextEncoding encoding)
    : m_bytes(bytes)
    , m_encoding(encoding)
{
}

tl::unexpected<Error> OfxTags::trouble(const QString &rule) const
{
    if (const Result<void> fine = m_bytes.trouble(); !fine)
        return fail(fine.error());
    return brokenBankFile(rule, {.line = m_bytes.line()}, {});
}

Result<QByteArray> OfxTags::upTo(QByteArrayView ending, qsizetype longest)
{
    QByteArray taken;
    while (!taken.endsWith(ending)) {
        const int byte = m_bytes.next();
        if (byte == BankBytes::end)
            return trouble(u"cut_off"_s);
        if (taken.size() >= longest)
            return trouble(u"too_long"_s);
        taken += static_cast<char>(byte);
    }
    taken.chop(ending.size());
    return taken;
}

Result<void> OfxTags::readHeader()
{
    QByteArray header;
    while (!header.endsWith("<OFX>") && !header.endsWith("<ofx>")) {
        const Result<QByteArray> part = upTo(">", longestHeader - header.size());
        if (!part)
            return tl::unexpected(part.error());
        header += *part + '>';
    }
    const QString text = QString::fromLatin1(header);
    if (text.contains("<!DOCTYPE"_L1, Qt::CaseInsensitive) || text.contains("<!ENTITY"_L1))
        return trouble(u"doctype_refused"_s);
    static const QRegularExpression version(u"\\bVERSION\\s*[:=]\\s*[\"']?([0-9]{3})\\b"_s);
    static const QRegularExpression utf8(
        u"encoding\\s*=\\s*[\"']utf-8[\"']|ENCODING:\\s*UTF-8"_s, QRegularExpression::CaseInsensitiveOption);
    m_version = version.match(text).captured(1);
    if (m_bytes.isUnicode() || (m_encoding == BankTextEncoding::Auto && utf8.match(text).hasMatch()))
        m_encoding = BankTextEncoding::Utf8;
    return {};
}

Result<QString> OfxTags::decoded(const QByteArray &bytes) const
{
    const std::optional<QString> text = bankText(bytes, m_encoding);
    if (!text)
        return trouble(u"encoding"_s);
    return *text;
}

Result<QString> OfxTags::text()
{
    QString taken;
    while (taken.size() <= longestText) {
        const bool isRaw = m_bytes.startsWith("<![CDATA[");
        const bool isComment = m_bytes.startsWith("<!--");
        QByteArray part;
        if (isRaw || isComment || m_bytes.startsWith("<?")) {
            const Result<QByteArray> whole = upTo(isRaw ? "]]>" : isComment ? "-->" : "?>", longestText);
            if (!whole)
                return tl::unexpected(whole.error());
            if (isRaw)
                part = whole->mid(9);
        } else {
            for (int byte = m_bytes.peek(); byte != '<' && byte != BankBytes::end; byte = m_bytes.peek()) {
                if (part.size() > longestText)
                    return trouble(u"too_long"_s);
                part += static_cast<char>(m_bytes.next());
            }
            if (part.isEmpty())
                break;
        }
        const Result<QString> text = decoded(part);
        if (!text)
            return text;
        taken += isRaw ? *text : withoutEntities(*text);
    }
    if (taken.size() > longestText)
        return trouble(u"too_long"_s);
    if (const Result<void> fine = m_bytes.trouble(); !fine)
        return tl::unexpected(fine.error());
    return taken.trimmed();
}

Result<std::optional<OfxTag>> OfxTags::next()
{
    // What stands before the first tag belongs to nobody.
    if (const Result<QString> skipped = text(); !skipped)
        return tl::unexpected(skipped.error());
    if (m_bytes.next() == BankBytes::end)
        return std::optional<OfxTag>();
    OfxTag tag{.line = m_bytes.line()};
    const Result<QByteArray> written = upTo(">", longestName);
    if (!written)
        return tl::unexpected(written.error());
    QByteArray name = *written;
    if (name.startsWith('!'))
        return trouble(
            name.startsWith("!D") || name.startsWith("!E") ? u"doctype_refused"_s : u"field_malformed"_s);
    tag.closes = name.startsWith('/');
    name = name.mid(tag.closes ? 1 : 0).trimmed();
    if (const qsizetype space = name.indexOf(' '); space >= 0)
        name.truncate(space);
    if (name.endsWith('/')) // <MEMO/>
        name.chop(1);
    tag.name = QString::fromLatin1(name).toUpper();
    Result<QString> value = text();
    if (!value)
        return tl::unexpected(value.error());
    tag.text = *std::move(value);
    return std::optional<OfxTag>(tag);
}

} // namespace quittance
