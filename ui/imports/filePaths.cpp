#include "ui/imports/filePaths.h"

#include <QMimeData>
#include <QUrl>

namespace quittance {

QStringList filePaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace quittance
