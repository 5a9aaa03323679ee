#include "core/domain/recoveryCode.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsOfLetter = 5;
constexpr qsizetype lettersOfKey = recoveryKeyBytes * 8 / bitsOfLetter;
constexpr qsizetype lettersOfGroup = 4;

//! The letters of it in the one way they are compared.
QByteArray plainLetters(const QString &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
            continue;
        const char letter = sign.toUpper().toLatin1(); // 0 for what is no letter of it.
        plain.append(letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter);
    }
    return plain;
}

} // namespace

QString recoveryCodeText(const QByteArray &bits)
{
    Q_ASSERT(bits.size() == recoveryKeyBytes);
    QString text;
    quint32 held = 0;
    int count = 0;
    qsizetype written = 0;
    for (const char byte : bits) {
        held = (held << 8) | static_cast<uchar>(byte);
        count += 8;
        while (count >= bitsOfLetter) {
            count -= bitsOfLetter;
            if (written > 0 && written % lettersOfGroup == 0)
                text.append(u'-');
            text.append(QLatin1Char(letters.at(static_cast<qsizetype>((held >> count) & 31))));
            ++written;
        }
        held &= (1U << count) - 1;
    }
    return text;
}

Result<QByteArray> recoveryCodeBits(const QString &text)
{
    const QByteArray plain = plainLetters(text);
    QByteArray bits;
    quint32 held = 0;
    int count = 0;
    for (const char letter : plain) {
        const qsizetype value = letters.indexOf(letter);
        if (value < 0 || plain.size() != lettersOfKey)
            break;
        held = (held << bitsOfLetter) | static_cast<quint32>(value);
        count += bitsOfLetter;
        if (count >= 8) {
            count -= 8;
            bits.append(static_cast<char>((held >> count) & 255));
        }
        held &= (1U << count) - 1;
    }
    if (bits.size() != recoveryKeyBytes) // What was typed is nobody's business: no value is given.
        return invalid(u"recovery.malformed"_s, u"recovery_key"_s, {});
    return bits;
}

bool endsWithTyped(const QString &text, const QString &typed)
{
    const QByteArray plain = plainLetters(typed);
    return plain.size() == 2 * lettersOfGroup && plainLetters(text).endsWith(plain);
}

} // namespace quittance
