#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! Text in Windows-1252, the Western European code page; its five holes become U+FFFD.
QString fromWindows1252(const QByteArray &bytes);

//! The same the other way. What the code page lacks becomes the letter it is built on ("ş" is "s"), or a
//! question mark.
QByteArray toWindows1252(QStringView text);

} // namespace quittance
