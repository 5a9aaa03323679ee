#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace quittance::sandbox {

//! SOQL cut into words, signs and literals, to be taken one after the other.
class SoqlTokens
{
public:
    struct Token {
        enum class Kind { Word, Text, Sign, End };
        Kind kind = Kind::End;
        QString text; //!< Of a text: without its quotes and escapes.
    };

    //! Empty where a text has no end or a sign is none of SOQL's.
    static std::optional<SoqlTokens> cut(const QString &text);

    const Token &look() const { return m_tokens[m_next]; }
    Token take() { return look().kind == Token::Kind::End ? look() : m_tokens[m_next++]; }
    //! Takes the next token if it is this sign, or this word in any case.
    bool takeIf(const QString &text);
    bool isWord(const QString &word) const;

private:
    QList<Token> m_tokens;
    qsizetype m_next = 0;
};

} // namespace quittance::sandbox
