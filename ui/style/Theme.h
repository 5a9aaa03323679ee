#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace quittance {

struct Tokens;

enum class Appearance : quint8 { System, Light, Dark };

QString appearanceKey(Appearance appearance); //!< "system", "light", "dark": for settings files.
Appearance appearanceFrom(const QString &key); //!< System for anything else.

QPalette paletteOf(const Tokens &tokens);

//! The look of the whole program: gives the application its style and font, and afterwards its palette as
//! often as the user changes the appearance. Made once, after the QApplication and before the first widget.
class Theme
{
public:
    explicit Theme(QApplication &application);

    void apply(Appearance appearance);
    Appearance appearance() const { return m_appearance; }

private:
    QApplication &m_application;
    const bool m_systemIsDark;
    Appearance m_appearance = Appearance::System;
};

//! The fonts of the program, derived from the application's. All digits have one width, so columns of amounts
//! align.
namespace fonts {
QFont body(); //!< 13 px.
QFont small(); //!< 12 px: tables, labels, captions.
QFont strong(const QFont &font); //!< The same in semibold.
QFont mono(); //!< 12 px, all letters of one width: names that machines gave.
QFont sized(const QFont &font, int pixels);
} // namespace fonts

} // namespace quittance
