#include "app/window/ProfileStartDesk.h"

#include "app/Composition.h"
#include "app/Profile.h"
#include "app/prepareBook.h"
#include "app/restoreBook.h"
#include "app/window/Bookshelf.h"
#include "app/window/sampleProfile.h"
#include "core/base/beside.h"
#include "core/service/rescueBook.h"
#include "core/service/startBook.h"
#include "core/store/BookHealthQuery.h"
#include "core/store/CommitListener.h"
#include "core/store/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Nobody looks at a book yet.
class NoListener final : public CommitListener
{
public:
    void committed(TouchedThings) override { }
};

//! A book of nobody would be opened at the next start. What else is in its folder stays.
void removeBegun(const QString &folder)
{
    const QString book = Workshop::bookPath(folder);
    for (const QString &path : {book, book + u"-wal"_s, book + u"-shm"_s})
        QFile::remove(path);
    QDir().rmdir(folder);
}

Result<QString> begunBook(const QString &folder, const NewBook &answers)
{
    if (answers.company.trimmed().isEmpty()) // Before anything is made.
        return invalid(u"company.name_missing"_s, u"company.name"_s, {});
    if (const Result<void> ready = Profile(folder).prepare(); !ready)
        return fail(ready.error());
    const bool wasThere = Bookshelf::holdsBook(folder);
    const Result<QString> begun
        = prepareBook(Workshop::bookPath(folder)).and_then([&](const QString &) -> Result<QString> {
              Database database(u"begin"_s, Workshop::bookPath(folder), Database::Open::AsItIs);
              if (database.openError())
                  return fail(*database.openError());
              SystemClock clock;
              NoListener listener;
              Book book{.database = database,
                  .clock = clock,
                  .listener = listener,
                  .vault = nullptr,
                  .actor = u"person:"_s + Composition::loginName()};
              return startBook(book, answers, clock.now().toLocalTime().date()).transform([&] {
                  return folder;
              });
          });
    if (!begun && !wasThere)
        removeBegun(folder);
    return begun;
}

Result<QString> foundBook(const QString &path, const QString &freeFolder)
{
    const QFileInfo chosen(path);
    if (chosen.isDir() && Bookshelf::holdsBook(path))
        return QDir::cleanPath(path);
    const Error none{.kind = ErrorKind::NotFound, .rule = u"book.none_here"_s, .value = path};
    if (!chosen.isFile())
        return fail(none);
    if (chosen.fileName() == QFileInfo(Workshop::bookPath(path)).fileName())
        return QDir::cleanPath(chosen.absolutePath());
    const BookHealth health = bookHealth(path, {});
    if (!health.isBook)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"book.not_a_book"_s});
    if (health.isNewer)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"book.newer_program"_s});
    if (!health.isWhole)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"book.pages_damaged"_s});
    return copyBook(path, freeFolder).transform([&] { return freeFolder; });
}

} // namespace

ProfileStartDesk::ProfileStartDesk(Bookshelf &shelf, QString newFolder, QObject *parent)
    : StartDesk(parent)
    , m_shelf(shelf)
    , m_newFolder(std::move(newFolder))
{
}

ProfileStartDesk::~ProfileStartDesk()
{
    m_stop.stop();
    m_leaving.stop();
}

QString ProfileStartDesk::placeForNew() const
{
    return m_newFolder.isEmpty() || Bookshelf::holdsBook(m_newFolder) ? m_shelf.freeFolder() : m_newFolder;
}

bool ProfileStartDesk::hasSample() const
{
    return Bookshelf::holdsBook(m_shelf.sampleFolder());
}

QFuture<Result<QString>> ProfileStartDesk::sample()
{
    const QString folder = m_shelf.sampleFolder();
    if (hasSample())
        return QtFuture::makeReadyFuture(Result<QString>(folder));
    m_stop = StopFlag();
    const auto tell = [page = QPointer(this)](int done, int all) {
        QMetaObject::invokeMethod(qApp, [page, done, all] {
            if (page)
                emit page->sampleProgressed(done, all);
        });
    };
    return beside([folder, tell, stop = m_stop]() -> Result<QString> {
        return makeSampleProfile(folder, tell, stop).transform([&] { return folder; });
    });
}

void ProfileStartDesk::stopSample()
{
    m_stop.stop();
}

QStringList ProfileStartDesk::knownBooks() const
{
    return m_shelf.known();
}

QFuture<Result<QString>> ProfileStartDesk::startBook(NewBook answers)
{
    return beside(
        [folder = placeForNew(), answers = std::move(answers)] { return begunBook(folder, answers); });
}

QFuture<Result<QString>> ProfileStartDesk::findBook(QString path)
{
    return beside([path = std::move(path), free = m_shelf.freeFolder()] { return foundBook(path, free); });
}

QFuture<Result<BookHealth>> ProfileStartDesk::health(QString folder)
{
    return beside([folder = std::move(folder)] {
        return Result<BookHealth>(bookHealth(Workshop::bookPath(folder), folder + u"/backup"_s));
    });
}

QFuture<Result<void>> ProfileStartDesk::restore(QString folder, QString backup)
{
    return beside([folder = std::move(folder), backup = std::move(backup)] {
        return restoreBook(folder, backup, u"damaged"_s).transform([](const QString &) {});
    });
}

QFuture<Result<BookRescue>> ProfileStartDesk::rescue(QString folder, QString target)
{
    return beside([folder = std::move(folder), target = std::move(target), stop = m_leaving] {
        return rescueBook(Workshop::bookPath(folder), target, QDateTime::currentDateTimeUtc(), stop);
    });
}

QFuture<Result<void>> ProfileStartDesk::keychain()
{
    // Asking for what nobody keeps tells whether somebody would answer.
    return beside([stop = m_leaving] {
        return KeychainSecretStore(u"start"_s, stop, 20s)
            .read(u"none"_s, u"none"_s)
            .transform([](const std::optional<SecretText> &) {});
    });
}

} // namespace quittance
