#include "core/crm/plainText.h"

#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype htmlMax = 1'048'576;
constexpr qsizetype lineMax = 255;
constexpr char32_t unreadable = 0xFFFD;

QString fromCode(char32_t code)
{
    const bool isCharacter = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t known = isCharacter ? code : unreadable;
    return QString::fromUcs4(&known, 1);
}

//! Those that stand in ordinary mails; another one stays as it is written.
QString namedEntity(QStringView name)
{
    static const QHash<QString, char32_t> named{{u"amp"_s, '&'}, {u"lt"_s, '<'}, {u"gt"_s, '>'},
        {u"quot"_s, '"'}, {u"apos"_s, '\''}, {u"nbsp"_s, 0xA0}, {u"copy"_s, 0xA9}, {u"reg"_s, 0xAE},
        {u"trade"_s, 0x2122}, {u"euro"_s, 0x20AC}, {u"pound"_s, 0xA3}, {u"yen"_s, 0xA5}, {u"cent"_s, 0xA2},
        {u"sect"_s, 0xA7}, {u"deg"_s, 0xB0}, {u"middot"_s, 0xB7}, {u"bull"_s, 0x2022}, {u"hellip"_s, 0x2026},
        {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},
        {u"ldquo"_s, 0x201C}, {u"rdquo"_s, 0x201D}, {u"bdquo"_s, 0x201E}, {u"laquo"_s, 0xAB},
        {u"raquo"_s, 0xBB}, {u"times"_s, 0xD7}, {u"shy"_s, 0xAD}, {u"zwnj"_s, 0x200C}, {u"zwj"_s, 0x200D},
        {u"auml"_s, 0xE4}, {u"ouml"_s, 0xF6}, {u"uuml"_s, 0xFC}, {u"Auml"_s, 0xC4}, {u"Ouml"_s, 0xD6},
        {u"Uuml"_s, 0xDC}, {u"szlig"_s, 0xDF}, {u"eacute"_s, 0xE9}, {u"egrave"_s, 0xE8}, {u"agrave"_s, 0xE0},
        {u"aacute"_s, 0xE1}, {u"ccedil"_s, 0xE7}, {u"ntilde"_s, 0xF1}, {u"oslash"_s, 0xF8},
        {u"aring"_s, 0xE5}, {u"aelig"_s, 0xE6}};
    const auto found = named.constFind(name.toString());
    return found == named.cend() ? QString() : fromCode(*found);
}

//! Whether what such an element holds is no text for people.
bool isMute(QStringView tag)
{
    for (const QStringView mute :
        {u"script", u"style", u"title", u"template", u"noscript", u"textarea", u"iframe", u"svg"})
        if (tag == mute)
            return true;
    return false;
}

bool isBlock(QStringView tag)
{
    for (const QStringView block : {u"p", u"div", u"br", u"tr", u"table", u"ul", u"ol", u"li", u"h1", u"h2",
             u"h3", u"h4", u"h5", u"h6", u"hr", u"blockquote", u"pre", u"section", u"article", u"header",
             u"footer", u"dl", u"dt", u"dd", u"address", u"center", u"form"})
        if (tag == block)
            return true;
    return false;
}

//! Goes through the text once, from left to right.
class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html.left(htmlMax))
        , m_keepsLines(!m_html.contains(u'<')) // Some programs write plain text where HTML belongs.
    {
    }

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && opensMarkup())
                takeMarkup();
            else if (c == u'&')
                takeEntity();
            else
                takeText(c);
        }
        return m_text;
    }

private:
    bool opensMarkup() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next == u'!' || next == u'/' || next == u'?' || isLetter(next);
    }

    static bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

    void takeText(QChar c)
    {
        ++m_at;
        if (c.isSpace() && c != QChar::Nbsp && !m_keepsLines) {
            if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
            return;
        }
        m_text += c;
    }

    //! A break may leave a line empty, a block only begins one.
    void newLine(bool mayBeEmpty)
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && (mayBeEmpty || !m_text.endsWith(u'\n')))
            m_text += u'\n';
    }

    //! What has no end goes to the end, as in a browser.
    void skipBehind(QStringView end, Qt::CaseSensitivity how = Qt::CaseSensitive)
    {
        const qsizetype found = m_html.indexOf(end, m_at, how);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void takeMarkup()
    {
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith("<!--"_L1))
            return skipBehind(u"-->");
        if (rest.startsWith("<![CDATA["_L1))
            return skipBehind(u"]]>");
        const bool closes = rest[1] == u'/';
        qsizetype end = m_at + (closes ? 2 : 1);
        const qsizetype first = end;
        while (end < m_html.size() && (isLetter(m_html[end]) || m_html[end].isDigit()))
            ++end;
        const QString tag = m_html.sliced(first, end - first).toString().toLower();
        const bool empty = skipAttributes(end) && tag == "svg"_L1; // The others cannot be closed so.
        if (!closes && !empty && isMute(tag)) {
            skipBehind(u"</"_s + tag, Qt::CaseInsensitive);
            skipAttributes(m_at);
        }
        if (isBlock(tag))
            newLine(tag == "br"_L1);
    }

    //! Behind the ">" that ends a tag; one in quotes does not. Whether the tag has no content.
    bool skipAttributes(qsizetype from)
    {
        QChar quote;
        for (m_at = from; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html[m_at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                ++m_at;
                return m_html[m_at - 2] == u'/';
            }
        }
        return false;
    }

    void takeEntity()
    {
        constexpr qsizetype longest = 10;
        qsizetype end = m_at + 1;
        while (end < m_html.size() && end - m_at <= longest && m_html[end] != u';')
            ++end;
        if (end >= m_html.size() || m_html[end] != u';')
            return takeText(u'&');
        const QStringView name = m_html.sliced(m_at + 1, end - m_at - 1);
        const QString read = name.startsWith(u'#') ? numbered(name.mid(1)) : namedEntity(name);
        if (read.isEmpty())
            return takeText(u'&');
        m_text += read;
        m_at = end + 1;
    }

    //! Empty where it is no number.
    static QString numbered(QStringView digits)
    {
        const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber ? fromCode(code) : QString();
    }

    QStringView m_html;
    bool m_keepsLines;
    QString m_text;
    qsizetype m_at = 0;
};

//! Cut so that no character is cut in two.
QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    text.truncate(text[most - 1].isHighSurrogate() ? most - 1 : most);
    return text;
}

//! Without what is no character; a new line stays.
QString readable(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))) {
            clean += u'\n';
        } else if (c == u'\t' || c == QChar::Nbsp) {
            clean += u' ';
        } else if (c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

} // namespace

QString textOfHtml(QStringView html)
{
    return plainText(HtmlReader(html).text());
}

QString plainText(QStringView text)
{
    const QString clean = readable(text.left(htmlMax));
    QString kept;
    int empty = 0;
    for (QStringView line : QStringView(clean).split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        empty = line.isEmpty() ? empty + 1 : 0;
        if (empty > 1 || (line.isEmpty() && kept.isEmpty()))
            continue;
        kept += line;
        kept += u'\n';
    }
    while (kept.endsWith(u'\n'))
        kept.chop(1);
    return cut(std::move(kept), interactionTextMax);
}

QString plainLine(QStringView text)
{
    return cut(readable(text.left(4 * lineMax)).simplified(), lineMax);
}

} // namespace quittance
