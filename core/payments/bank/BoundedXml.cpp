#include "core/payments/bank/BoundedXml.h"

#include "core/payments/bank/bankFileError.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype declarationBytes = 400;

} // namespace

BoundedXml::BoundedXml(QIODevice &source, const QByteArray &start, const StopFlag &stop)
    : m_source(source)
    , m_readBefore(start)
    , m_stop(stop)
{
    lookAtStart(start.left(declarationBytes));
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BoundedXml::atEnd() const
{
    return m_trouble.has_value() || (m_readBefore.isEmpty() && m_source.atEnd());
}

qint64 BoundedXml::writeData(const char *, qint64)
{
    return -1;
}

void BoundedXml::refuse(const QString &rule)
{
    m_trouble = brokenBankFile(rule, {.line = m_line}, {}).value();
}

void BoundedXml::lookAtStart(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || head.left(4).contains('\0'))
        return; // UTF-16; the reader tells what is wrong with it.
    static const QRegularExpression declaration(
        u"^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const QString name = declaration.match(QString::fromLatin1(head)).captured(1);
    if (name.isEmpty() || name.compare("utf-8"_L1, Qt::CaseInsensitive) == 0) {
        m_utf8.emplace(QStringDecoder::Utf8);
        return;
    }
    if (!QStringConverter::encodingForName(name.toLatin1().constData())
        && name.compare("us-ascii"_L1, Qt::CaseInsensitive) != 0)
        m_trouble = brokenBankFile(u"encoding"_s, {.line = m_line}, u"encoding"_s, name).value();
}

bool BoundedXml::accepts(char byte)
{
    if (byte == '\0')
        return true; // Half of a letter in UTF-16.
    m_line += byte == '\n';
    if (++m_length > longestPiece) {
        refuse(u"too_long"_s);
        return false;
    }
    if (m_within == Within::Text) {
        if (byte == '<') {
            m_within = Within::Tag;
            m_tail.clear();
            m_length = 0;
        }
        return true;
    }
    m_tail += byte;
    if (m_within == Within::Tag) {
        // What begins with "<!" or "<?" is no tag.
        if (m_tail == "?")
            m_within = Within::Instruction;
        else if (m_tail == "!--")
            m_within = Within::Comment;
        else if (m_tail == "![CDATA[")
            m_within = Within::Cdata;
        else if (m_tail == "!D" || m_tail == "!E") {
            refuse(u"doctype_refused"_s);
            return false;
        }
        if (m_tail.size() > 8)
            m_tail.truncate(8);
    } else if (m_tail.size() > 3) {
        m_tail.remove(0, m_tail.size() - 3);
    }
    const bool ends = (m_within == Within::Tag && byte == '>')
        || (m_within == Within::Comment && m_tail == "-->") || (m_within == Within::Cdata && m_tail == "]]>")
        || (m_within == Within::Instruction && m_tail.endsWith("?>"));
    if (ends) {
        m_within = Within::Text;
        m_length = 0;
    }
    return true;
}

qint64 BoundedXml::readData(char *data, qint64 most)
{
    if (m_stop.stopped())
        m_trouble = Error{.kind = ErrorKind::Cancelled, .rule = u"bank_file.stopped"_s};
    if (m_trouble)
        return -1;
    qint64 got = std::min<qint64>(most, m_readBefore.size());
    if (got > 0) {
        std::memcpy(data, m_readBefore.constData(), static_cast<size_t>(got));
        m_readBefore.remove(0, got);
    } else {
        got = m_source.read(data, most);
    }
    if (got < 0) {
        m_trouble = Error{
            .kind = ErrorKind::Storage, .rule = u"bank_file.unreadable"_s, .detail = m_source.errorString()};
        return -1;
    }
    if (got == 0)
        return -1;
    if (m_utf8) {
        const QString decoded = m_utf8->decode(QByteArrayView(data, got));
        if (m_utf8->hasError()) {
            m_line += decoded.left(decoded.indexOf(QChar::ReplacementCharacter)).count(u'\n');
            refuse(u"encoding"_s);
            return -1;
        }
    }
    for (qint64 i = 0; i < got; ++i)
        if (!accepts(data[i]))
            return -1;
    return got;
}

} // namespace quittance
