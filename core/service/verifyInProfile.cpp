#include "core/service/verifyInProfile.h"

#include "core/service/Workshop.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Younger ones may be those of a check that is under way.
void removeOldCopies(const QString &profile)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &entry : QDir(profile).entryInfoList({u"verify-*"_s}, QDir::Dirs))
        if (entry.lastModified() < yesterday)
            QDir(entry.filePath()).removeRecursively();
}

} // namespace

Result<LedgerVerdict> verifyInProfile(Workshop &workshop, Database &database)
{
    removeOldCopies(workshop.profile());
    const QTemporaryDir scratch(workshop.profile() + u"/verify-XXXXXX"_s);
    if (!scratch.isValid())
        return fail(ErrorKind::Storage, scratch.errorString());
    return verifyLedger(database, scratch.filePath(u"book.sqlite"_s));
}

} // namespace quittance
