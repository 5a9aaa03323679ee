#pragma once

#include <QByteArray>
#include <QString>

namespace quittance {

//! A file somebody chose to import, already read.
struct ImportFile {
    QString path;
    QByteArray bytes;

    QString name() const { return path.section(QLatin1Char('/'), -1); }
};

} // namespace quittance
