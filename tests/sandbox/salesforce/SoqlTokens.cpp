#include "tests/sandbox/salesforce/SoqlTokens.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using Token = SoqlTokens::Token;

bool isOfWord(QChar c)
{
    // Instants and numbers are words, too: 2026-11-23T06:00:00Z, -1.5
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u':' || c == u'-' || c == u'+';
}

//! The text behind an opening quote; moves at behind the closing one.
std::optional<QString> quoted(const QString &text, qsizetype &at)
{
    QString value;
    while (++at < text.size()) {
        if (text[at] == u'\'') {
            ++at;
            return value;
        }
        if (text[at] == u'\\' && ++at == text.size())
            return {};
        value += text[at];
    }
    return {};
}

} // namespace

std::optional<SoqlTokens> SoqlTokens::cut(const QString &text)
{
    SoqlTokens result;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'\'') {
            const std::optional<QString> value = quoted(text, at);
            if (!value)
                return {};
            result.m_tokens.append({Token::Kind::Text, *value});
        } else if (isOfWord(c)) {
            const qsizetype first = at;
            while (at < text.size() && isOfWord(text[at]))
                ++at;
            result.m_tokens.append({Token::Kind::Word, text.mid(first, at - first)});
        } else if (u"(),=<>!"_s.contains(c)) {
            const bool two = at + 1 < text.size() && text[at + 1] == u'=' && u"<>!"_s.contains(c);
            result.m_tokens.append({Token::Kind::Sign, text.mid(at, two ? 2 : 1)});
            at += two ? 2 : 1;
        } else {
            return {};
        }
    }
    result.m_tokens.append(Token());
    return result;
}

bool SoqlTokens::takeIf(const QString &text)
{
    const Token &next = look();
    const bool same = (next.kind == Token::Kind::Sign && next.text == text) || isWord(text);
    if (same)
        take();
    return same;
}

bool SoqlTokens::isWord(const QString &word) const
{
    return look().kind == Token::Kind::Word && look().text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace quittance::sandbox
