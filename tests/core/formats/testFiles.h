#pragma once

#include <QDir>
#include <QFile>

//! The bytes of one of our own samples: tests/data/<path>. Empty when it is missing.
inline QByteArray sampleBytes(const QString &path)
{
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A folder of the reference data beside the project: below $QUITTANCE_SHARED, else below ../shared. It may
//! be absent.
inline QDir sharedFolder(const QString &path)
{
    const QString root
        = qEnvironmentVariable("QUITTANCE_SHARED", QStringLiteral(QUITTANCE_SOURCE_DIR "/../shared"));
    return QDir(root + QLatin1Char('/') + path);
}
