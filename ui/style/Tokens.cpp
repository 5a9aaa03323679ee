#include "ui/style/Tokens.h"

#include <QPalette>

namespace quittance {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = QColor(0xf1f2f4),
        .base = QColor(0xffffff),
        .alternate = QColor(0xf6f7f9),
        .text = QColor(0x1b1f24),
        .secondary = QColor(0x57606b),
        .placeholder = QColor(0x69727d),
        .selection = QColor(0x1f5fd6),
        .onSelection = QColor(0xffffff),
        .accent = QColor(0x1f5fd6),
        .fieldBorder = QColor(0x8c949e),
        .negative = QColor(0xa01414),
        .moneyButton = QColor(0xb3201f),
        .testText = QColor(0x3d2a00),
        .testGround = QColor(0xffd98a),
        .tones = {{
            {QColor(0x3f4752), QColor(0xeceef1)},
            {QColor(0x0a4a99), QColor(0xe1edfc)},
            {QColor(0x0b5560), QColor(0xdcf3f5)},
            {QColor(0x0a5c2d), QColor(0xdef5e6)},
            {QColor(0x6f4300), QColor(0xfdf0d3)},
            {QColor(0x981212), QColor(0xfde5e5)},
            {QColor(0x5e1a8a), QColor(0xf2e6fa)},
        }},
        .hairline = QColor(0xdde0e4),
        .button = QColor(0xffffff),
        .buttonBorder = QColor(0xc3c8ce),
        .hover = QColor(0xe6e8ec),
        .current = QColor(0xdfe3e8),
        .scroll = QColor(0xc3c8ce),
        .ages = {QColor(0x1f8a5b), QColor(0x8f7400), QColor(0xb96a00), QColor(0xc4471d), QColor(0x9c1c28)},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = QColor(0x1f2227),
        .base = QColor(0x17191d),
        .alternate = QColor(0x1b1e23),
        .text = QColor(0xe6e8eb),
        .secondary = QColor(0xa7afb9),
        .placeholder = QColor(0x98a1ab),
        .selection = QColor(0x2a62c9),
        .onSelection = QColor(0xffffff),
        .accent = QColor(0x6ea8ff),
        .fieldBorder = QColor(0x727b86),
        .negative = QColor(0xff9d9d),
        .moneyButton = QColor(0xb3201f),
        .testText = QColor(0x3d2a00),
        .testGround = QColor(0xffd98a),
        .tones = {{
            {QColor(0xc3c9d1), QColor(0x2c3138)},
            {QColor(0x9cc8ff), QColor(0x12294a)},
            {QColor(0x86d9e3), QColor(0x0f3238)},
            {QColor(0x84e0a8), QColor(0x10331f)},
            {QColor(0xf6cb78), QColor(0x3b2a08)},
            {QColor(0xffa8a8), QColor(0x441818)},
            {QColor(0xdcb2f7), QColor(0x341a47)},
        }},
        .hairline = QColor(0x31363d),
        .button = QColor(0x2a2e35),
        .buttonBorder = QColor(0x444b54),
        .hover = QColor(0x2a2e35),
        .current = QColor(0x33393f),
        .scroll = QColor(0x4a515a),
        .ages = {QColor(0x1f8a5b), QColor(0x8f7400), QColor(0xb96a00), QColor(0xc4471d), QColor(0xf07070)},
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace quittance
