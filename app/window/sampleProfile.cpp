#include "app/window/sampleProfile.h"

#include "app/Profile.h"
#include "app/prepareBook.h"
#include "core/base/Clock.h"
#include "core/journal/bookDay.h"
#include "core/net/CurlHttpTransport.h"
#include "core/secrets/EnvironmentSecretStore.h"
#include "core/secrets/KeychainSecretStore.h"
#include "core/secrets/LayeredSecretStore.h"
#include "core/service/ChangeFeed.h"
#include "core/service/SampleCast.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/store/Database.h"
#include "core/store/SettingTable.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keychainPatience = 5s; //!< The sample book does without, but for the bank's statement.

//! All that a book's folder may hold. What else is there is somebody's own.
void clear(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name :
        {u"book.sqlite"_s, u"book.sqlite-wal"_s, u"book.sqlite-shm"_s, u"book.sqlite.open"_s, u"window.ini"_s,
            u"secrets.sealed"_s, u"secrets.sealed.new"_s, u"secrets.sealed.lock"_s})
        QFile::remove(directory.filePath(name));
    for (const QString &name : {u"logs"_s, u"backup"_s})
        QDir(directory.filePath(name)).removeRecursively();
}

Result<void> fill(
    const QString &folder, const QString &bookId, const SampleBook::Progress &progress, const StopFlag &stop)
{
    SystemClock clock;
    CurlHttpTransport transport;
    ChangeFeed feed;
    EnvironmentSecretStore environment;
    KeychainSecretStore keychain(bookId, stop, keychainPatience);
    LayeredSecretStore secrets(environment, keychain);
    Workshop workshop({.profile = folder,
        .actor = u"person:sample"_s,
        .clock = clock,
        .secrets = secrets,
        .transport = transport,
        .feed = feed});
    Database database(u"sample"_s, Workshop::bookPath(folder), Database::Open::AsItIs);
    if (database.openError())
        return fail(*database.openError());
    const Result<Book> sealing = workshop.book(database);
    Book book = sealing ? *sealing : workshop.plainBook(database);
    const QTimeZone zone(sampleCompany().zone.toLatin1());
    return SampleBook(book, clock.now().toTimeZone(zone).date()).write(progress, stop);
}

//! What a person may have put into the keychain while trying. One that cannot be used now keeps it: there is
//! nobody left who would ask for it.
void forgetSecrets(const QString &bookId)
{
    KeychainSecretStore keychain(bookId, {}, keychainPatience);
    if (!keychain.remove(u"vault"_s, u"key"_s))
        return;
    for (const ConnectionFacts &connection : connectionFacts())
        for (const QString &field : connection.secrets + connection.signInSecrets)
            if (!keychain.remove(connection.id, field))
                return;
}

} // namespace

Result<void> makeSampleProfile(
    const QString &folder, const SampleBook::Progress &progress, const StopFlag &stop)
{
    if (const Result<void> ready = Profile(folder).prepare(); !ready)
        return ready;
    clear(folder);
    const Result<void> made = prepareBook(Workshop::bookPath(folder)).and_then([&](const QString &bookId) {
        return fill(folder, bookId, progress, stop);
    });
    if (!made)
        clear(folder);
    return made;
}

Result<void> removeSampleProfile(const QString &folder)
{
    QString bookId;
    {
        Database database(u"sample"_s, Workshop::bookPath(folder), Database::Open::AsItIs);
        SettingTable settings(database);
        if (settings.value(sampleSetting()).value_or(QString()).isEmpty())
            return invalid(u"sample.not_sample"_s, u"profile"_s, folder);
        bookId = settings.value(u"book.id"_s).value_or(QString());
    }
    forgetSecrets(bookId);
    clear(folder);
    QFile::remove(folder + u"/worker.lock"_s);
    for (const QString &name : QDir(folder).entryList({u"holder-*.json"_s, u"holder.new"_s}, QDir::Files))
        QFile::remove(QDir(folder).filePath(name)); // Of programs that died.
    QDir().rmdir(folder);
    return {};
}

} // namespace quittance
