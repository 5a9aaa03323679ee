#pragma once

#include "core/base/Error.h"
#include "core/domain/ReportTable.h"

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace quittance {

//! A folder of files that gets its name when all of them are written and on the disk; until then they lie
//! beside it under another, and are gone when this is.
class PackFolder
{
public:
    //! The path of the folder to be; what leads to it must be there.
    explicit PackFolder(const QString &path);

    //! InvalidInput "pack.exists"; Storage "file.unwritable", here as in the functions below.
    Result<void> begin();
    Result<void> add(const QString &name, const QByteArray &bytes);
    using TakeRow = std::function<Result<void>(const QList<ReportCell> &)>;
    //! The same rows as name.csv and name.xlsx.
    Result<void> addTable(const ReportTable &head, const std::function<Result<void>(const TakeRow &)> &fill);
    Result<void> addTable(const ReportTable &table);
    //! Gives the folder its name. Only its owner may look into it.
    Result<void> end();

    const QStringList &names() const { return m_names; }
    //! {"name":…,"bytes":…,"sha256":…} of each file so far.
    Result<QJsonArray> digests() const;

private:
    QString pathOf(const QString &name) const { return m_scratch.filePath(name); }

    QString m_path;
    QTemporaryDir m_scratch;
    QStringList m_names;
};

} // namespace quittance
