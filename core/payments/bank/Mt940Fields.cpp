#include "core/payments/bank/Mt940Fields.h"

#include "core/payments/bank/bankFileError.h"
#include "core/payments/bank/bankText.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What can begin a field. A line of text that happens to begin with a colon and digits is none.
constexpr auto tags = std::to_array<QStringView>({u"13", u"13D", u"20", u"21", u"25", u"25P", u"28", u"28C",
    u"34F", u"60F", u"60M", u"61", u"62F", u"62M", u"64", u"65", u"86", u"90C", u"90D"});

//! The tag that a line begins with, or an empty text.
QStringView tagOf(QStringView line)
{
    if (!line.startsWith(u':'))
        return {};
    const qsizetype colon = line.indexOf(u':', 1);
    if (colon < 3 || colon > 4)
        return {};
    const QStringView tag = line.mid(1, colon - 1);
    return std::ranges::find(tags, tag) == tags.end() ? QStringView() : tag;
}

} // namespace

Mt940Fields::Mt940Fields(BankBytes &bytes, BankTextEncoding encoding)
    : m_bytes(bytes)
    , m_encoding(bytes.isUnicode() ? BankTextEncoding::Utf8 : encoding)
{
}

Result<std::optional<QString>> Mt940Fields::nextLine()
{
    const BankPlace place{.line = m_bytes.line()};
    QByteArray raw;
    int byte = m_bytes.next();
    if (byte == BankBytes::end) {
        if (const Result<void> fine = m_bytes.trouble(); !fine)
            return tl::unexpected(fine.error());
        return std::optional<QString>();
    }
    while (byte != BankBytes::end && byte != '\n' && byte != '\r') {
        if (raw.size() >= longestLine)
            return brokenBankFile(u"too_long"_s, place, {});
        raw += static_cast<char>(byte);
        byte = m_bytes.next();
    }
    if (byte == '\r' && m_bytes.peek() == '\n')
        m_bytes.next();
    if (const Result<void> fine = m_bytes.trouble(); !fine)
        return tl::unexpected(fine.error());
    std::optional<QString> text = bankText(raw, m_encoding);
    if (!text)
        return brokenBankFile(u"encoding"_s, place, {});
    return text;
}

Result<std::optional<Mt940Field>> Mt940Fields::next()
{
    std::optional<Mt940Field> field = std::exchange(m_ahead, std::nullopt);
    while (true) {
        const qint64 number = m_bytes.line();
        const Result<std::optional<QString>> line = nextLine();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return field;
        QString text = **line;
        if (text.startsWith("{"_L1)) { // {1:F01…}{2:…}{4: — the message may begin in the same line.
            const qsizetype block = text.indexOf("{4:"_L1);
            text = block < 0 ? QString() : text.mid(block + 3);
            if (text.isEmpty())
                continue;
        }
        std::optional<Mt940Field> begun;
        if (const QStringView tag = tagOf(text); !tag.isEmpty()) {
            begun = Mt940Field{.tag = tag.toString(), .lines = {text.mid(tag.size() + 2)}, .line = number};
            m_inMessage = true;
            m_isClosed = (tag.startsWith(u"62") || m_isClosed) && tag != u"20";
        } else if (m_inMessage && (text == "-"_L1 || text.startsWith("-}"_L1))
            && (m_isClosed || !field || field->tag != "86"_L1)) {
            begun = Mt940Field{.tag = u"-"_s, .line = number};
            m_inMessage = false;
            m_isClosed = false;
        }
        if (begun && field) {
            m_ahead = std::move(begun);
            return field;
        }
        if (begun) {
            if (begun->tag == "-"_L1)
                return begun;
            field = std::move(begun);
        } else if (field && m_inMessage) {
            field->size += text.size();
            if (field->lines.size() >= mostLines || field->size > longestField)
                return brokenBankFile(u"too_long"_s, {.line = number}, field->tag);
            field->lines.append(text);
        }
    }
}

} // namespace quittance
