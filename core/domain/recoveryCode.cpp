#include "core/domain/recoveryCode.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsOfLetter = 5;
constexpr qsizetype lettersOfKey = recoveryKeyBytes * 8 / bitsOfLetter;
constexpr qsizetype lettersOfGroup = 4;

//! The letters of it in the one way they are compared.
QByteArray plainLetters(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (const char letter : text.toUpper()) {
        if (letter == '-' || letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n')
            continue;
        plain.append(letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter);
    }
    return plain;
}

} // namespace

SecretText recoveryCodeText(const SecretText &bits)
{
    Q_ASSERT(bits.reveal().size() == recoveryKeyBytes);
    QByteArray text;
    quint32 held = 0;
    int count = 0;
    qsizetype written = 0;
    for (const char byte : bits.reveal()) {
        held = (held << 8) | static_cast<uchar>(byte);
        count += 8;
        while (count >= bitsOfLetter) {
            count -= bitsOfLetter;
            if (written > 0 && written % lettersOfGroup == 0)
                text.append('-');
            text.append(letters.at(static_cast<qsizetype>((held >> count) & 31)));
            ++written;
        }
        held &= (1U << count) - 1;
    }
    return SecretText(text);
}

Result<SecretText> recoveryCodeBits(const SecretText &text)
{
    const QByteArray plain = plainLetters(text.reveal());
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
    return SecretText(bits);
}

bool endsWithTyped(const SecretText &text, const SecretText &typed)
{
    const QByteArray plain = plainLetters(typed.reveal());
    return plain.size() == 2 * lettersOfGroup && plainLetters(text.reveal()).endsWith(plain);
}

} // namespace quittance
