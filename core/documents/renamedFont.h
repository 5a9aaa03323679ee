#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! A TrueType font under another name: family and style ("Regular", "Bold") are ASCII. Its signature is
//! dropped, it would no longer fit; all that draws stays. The font is a whole one: it comes with the program.
QByteArray renamedFont(const QByteArray &font, const QString &family, const QString &style);

} // namespace quittance
