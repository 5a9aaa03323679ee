#include "core/payments/bank/bankText.h"

#include "core/formats/windows1252.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! 0x80 to 0xff of IBM's code page 850.
constexpr QStringView upper850 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔"
                                 u"╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞ"
                                 u"ÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
static_assert(upper850.size() == 128);

QString fromCp850(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80)
            c = upper850[c.unicode() - 0x80];
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::optional<QString> bankText(QByteArrayView bytes, BankTextEncoding encoding)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (encoding == BankTextEncoding::Cp850)
        return fromCp850(bytes);
    if (encoding != BankTextEncoding::Windows1252) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        if (!decoder.hasError())
            return text;
        if (encoding == BankTextEncoding::Utf8)
            return std::nullopt;
    }
    return fromWindows1252(bytes.toByteArray());
}

QString joinedPieces(const QStringList &pieces, std::initializer_list<qsizetype> widths)
{
    QString text;
    qsizetype last = 0;
    for (const QString &piece : pieces) {
        const bool goesOn = std::ranges::find(widths, last) != widths.end();
        if (!text.isEmpty() && !goesOn)
            text += u' ';
        text += piece;
        last = piece.size();
    }
    return text.simplified();
}

} // namespace quittance
