#include "ui/style/Theme.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/ToggleAct.h"
#include "ui/widgets/WriteAct.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyPixels = 13;
constexpr int smallPixels = 12;

bool digitsShareOneWidth(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    const QString digits = u"123456789"_s;
    return std::ranges::all_of(
        digits, [&](QChar digit) { return qFuzzyCompare(metrics.horizontalAdvance(digit), width); });
}

//! The system's font, or one with even digits where the system's has none (Inter, Cantarell).
QFont programFont(QFont font)
{
    font.setPixelSize(bodyPixels);
    if (digitsShareOneWidth(font))
        return font;
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s}) {
        QFont other = font;
        other.setFamilies({family});
        if (families.contains(family) && digitsShareOneWidth(other))
            return other;
    }
    return font;
}

} // namespace

QString appearanceKey(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    return {};
}

Appearance appearanceFrom(const QString &key)
{
    if (key == "light"_L1)
        return Appearance::Light;
    return key == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.base);
    set(QPalette::AlternateBase, tokens.alternate);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.placeholder);
    set(QPalette::Button, tokens.button);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.onSelection);
    set(QPalette::Highlight, tokens.selection);
    set(QPalette::HighlightedText, tokens.onSelection);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.base);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, tokens.base);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.hairline);
    set(QPalette::Dark, tokens.buttonBorder);
    set(QPalette::Shadow, tokens.fieldBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.placeholder);
    return palette;
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new QuittanceStyle);
    ToggleAct::install();
    WriteAct::install();
    QApplication::setFont(programFont(QApplication::font()));
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && m_systemIsDark);
    QApplication::setPalette(paletteOf(dark ? darkTokens() : lightTokens()));
}

namespace fonts {

QFont body()
{
    return sized(QApplication::font(), bodyPixels);
}

QFont small()
{
    return sized(QApplication::font(), smallPixels);
}

QFont mono()
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), smallPixels);
}

QFont strong(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont sized(const QFont &font, int pixels)
{
    QFont other = font;
    other.setPixelSize(pixels);
    return other;
}

} // namespace fonts

} // namespace quittance
