#include "core/base/openToRead.h"

#include <QFile>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

Error unreadableFile(const QString &name, const QString &field)
{
    return {.kind = ErrorKind::NotFound, .rule = u"file.unreadable"_s, .field = field, .value = name};
}

Result<void> openToRead(QFile &file, const QString &field)
{
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
        return {};
    Error error = unreadableFile(file.fileName(), field);
    error.detail = file.errorString();
    return fail(std::move(error));
}

} // namespace quittance
