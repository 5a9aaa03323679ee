#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>

namespace quittance {

//! A file of the user's that goes along with a mail.
struct OwnMailFile {
    QString name; //!< As the reader sees it.
    QByteArray content;

    friend bool operator==(const OwnMailFile &, const OwnMailFile &) = default;
};

//! All of them together, before they grow on their way (base64): common servers take ten MiB, and our own
//! pages go along.
constexpr qsizetype mostOwnFileBytes = 7 * 1024 * 1024;
constexpr qsizetype mostOwnFiles = 10;

//! The name without a path, and of letters, digits, blanks and "._-" only; at most 80 characters, of which
//! the ending stays. Never empty.
QString cleanFileName(const QString &name);

//! Files that can go along, under clean names of which none comes twice. InvalidInput "mail.too_many_files",
//! "mail.file_empty" (value: its name), "mail.files_too_large".
Result<QList<OwnMailFile>> checkedOwnFiles(const QList<OwnMailFile> &files);

} // namespace quittance
