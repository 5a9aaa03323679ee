#include "core/service/PackFolder.h"

#include "core/base/durableFiles.h"
#include "core/documents/TableXlsx.h"
#include "core/formats/TableCsv.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return fail(Error{.kind = ErrorKind::Storage,
        .rule = u"file.unwritable"_s,
        .field = u"file"_s,
        .value = path,
        .detail = detail});
}

} // namespace

PackFolder::PackFolder(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_scratch(m_path + u".XXXXXX"_s)
{
}

Result<void> PackFolder::begin()
{
    if (QFileInfo::exists(m_path))
        return invalid(u"pack.exists"_s, u"folder"_s, m_path);
    if (!m_scratch.isValid())
        return unwritable(m_path, m_scratch.errorString());
    return {};
}

Result<void> PackFolder::add(const QString &name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return unwritable(file.fileName(), file.errorString());
    m_names.append(name);
    return {};
}

Result<void> PackFolder::addTable(
    const ReportTable &head, const std::function<Result<void>(const TakeRow &)> &fill)
{
    const QString csvName = head.title + u".csv"_s;
    const QString xlsxName = head.title + u".xlsx"_s;
    QFile file(pathOf(csvName));
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.fileName(), file.errorString());
    TableCsv csv(file);
    TableXlsx xlsx(pathOf(xlsxName));
    const Result<void> written = csv.begin(head)
                                     .and_then([&] { return xlsx.begin(head); })
                                     .and_then([&] {
                                         return fill([&](const QList<ReportCell> &cells) {
                                             return csv.row(cells).and_then([&] { return xlsx.row(cells); });
                                         });
                                     })
                                     .and_then([&] { return csv.end(); })
                                     .and_then([&] { return xlsx.end(); });
    if (!written)
        return written;
    if (!file.flush())
        return unwritable(file.fileName(), file.errorString());
    m_names += {csvName, xlsxName};
    return {};
}

Result<void> PackFolder::addTable(const ReportTable &table)
{
    return addTable(table, [&table](const TakeRow &take) -> Result<void> {
        for (const QList<ReportCell> &row : table.rows)
            if (const Result<void> taken = take(row); !taken)
                return taken;
        return {};
    });
}

Result<void> PackFolder::end()
{
    for (const QString &name : std::as_const(m_names))
        if (const Result<void> flushed = flushToDisk(pathOf(name)); !flushed)
            return flushed;
    if (QFileInfo::exists(m_path))
        return invalid(u"pack.exists"_s, u"folder"_s, m_path);
    if (!QFile::rename(m_scratch.path(), m_path))
        return unwritable(m_path, u"cannot rename"_s);
    m_scratch.setAutoRemove(false);
    return flushToDisk(QFileInfo(m_path).absolutePath());
}

Result<QJsonArray> PackFolder::digests() const
{
    QJsonArray files;
    for (const QString &name : m_names) {
        QFile file(pathOf(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return unwritable(file.fileName(), file.errorString());
        files.append(QJsonObject{{u"name"_s, name}, {u"bytes"_s, file.size()},
            {u"sha256"_s, QString::fromLatin1(hash.result().toHex())}});
    }
    return files;
}

} // namespace quittance
