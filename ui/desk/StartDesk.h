#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"
#include "core/domain/BookHealth.h"
#include "core/domain/BookRescue.h"
#include "core/domain/NewBook.h"

#include <QFuture>
#include <QObject>

namespace quittance {

//! What the start page asks for while no book is open. A book is named by its folder. All calls return at
//! once; the signals come in the window's thread.
class StartDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Whether the sample book is here already.
    virtual bool hasSample() const = 0;
    //! The folder of the sample book, which is made first where it is not here. Cancelled "sample.stopped".
    virtual QFuture<Result<QString>> sample() = 0;
    virtual void stopSample() = 0;
    //! Folders of books that were open before, the last one first.
    virtual QStringList knownBooks() const = 0;
    //! The folder of a new book. InvalidInput company.name_missing.
    virtual QFuture<Result<QString>> startBook(NewBook answers) = 0;
    //! The folder of the book that a person chose: its folder, its file, or a copy of it, which is put into a
    //! folder of its own. NotFound "book.none_here".
    virtual QFuture<Result<QString>> findBook(QString path) = 0;

    virtual QFuture<Result<BookHealth>> health(QString folder) = 0;
    //! Puts a backup in the place of a book that cannot be opened, which is kept in the backup folder.
    virtual QFuture<Result<void>> restore(QString folder, QString backup) = 0;
    //! Writes what can be read of a book that does not open into a new folder inside of target; see
    //! rescueBook.h.
    virtual QFuture<Result<BookRescue>> rescue(QString folder, QString target) = 0;
    //! Whether keys and passwords can be kept and read now. Secret errors.
    virtual QFuture<Result<void>> keychain() = 0;
    //! The keys of the book that is opened next are sealed with it, unless they are already.
    virtual void choosePassphrase(SecretText passphrase) = 0;
    virtual bool hasPassphrase() const = 0;

signals:
    void sampleProgressed(int done, int all);
};

} // namespace quittance
