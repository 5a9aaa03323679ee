#include "app/cli/openNamed.h"

#include <QFile>

namespace quittance {

Result<void> openNamed(QFile &file, const QString &field)
{
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
        return {};
    return fail(Error{.kind = ErrorKind::NotFound,
        .rule = QStringLiteral("file.unreadable"),
        .field = field,
        .value = file.fileName()});
}

} // namespace quittance
