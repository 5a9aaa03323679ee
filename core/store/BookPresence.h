#pragma once

#include "core/base/Error.h"
#include "core/domain/BookHolder.h"

#include <QMutex>
#include <QString>

#include <chrono>
#include <optional>

namespace quittance {

//! A program that uses a book, as it tells those on other computers.
struct BookUser {
    QString host; //!< Name of the computer.
    QString machine; //!< What stays the same when it starts again; may be empty.
    QString boot; //!< What is another one each time it has started; may be empty.
    QString user;
    qint64 process = 0;

    //! This program on this computer.
    static BookUser self(const QString &user);
};

//! Keeps a book to one computer at a time: SQLite's write-ahead log is shared by memory, so programs of two
//! computers must never have the same file open, and a book may lie in a shared folder.
//!
//! Each program puts a file of its own beside the book and touches it now and then; programs of one computer
//! do not mind each other. What a program of this computer left behind when it died is cleared by the next
//! one. What another computer left behind stays until a person says that it is gone. Ages are differences
//! between times of the folder's own clock, as two computers' clocks may differ.
//!
//! enter() and leave() in one thread; beat() and isThere() in any.
class BookPresence
{
public:
    //! From then on another computer without a sign of life may be passed over by a person.
    static constexpr std::chrono::minutes silentAfter{10};
    //! How often beat() is to be called.
    static constexpr std::chrono::seconds beatEvery{60};

    BookPresence(QString folder, BookUser self);
    ~BookPresence(); //!< Leaves.
    Q_DISABLE_COPY_MOVE(BookPresence)

    //! now: UTC. Busy "book.held_elsewhere", value = the other computer's name; Busy "book.busy"; Storage
    //! "book.cannot_open" where nothing can be written beside the book.
    Result<void> enter(const QDateTime &now);
    void leave();
    //! A sign of life, while it is entered.
    void beat() const;
    //! False once another computer has taken the book over.
    bool isThere() const;

    //! The program of another computer that has the book of this folder open. Never writes. now is only
    //! compared with what the folder's clock says.
    static std::optional<BookHolder> other(const QString &folder, const BookUser &self, const QDateTime &now);
    //! Clears away what computers without a sign of life have left in the folder, their locks included. Busy
    //! "book.held_elsewhere" when one of them is alive after all; "book.busy"; Storage "book.cannot_open".
    static Result<void> passOver(const QString &folder, const BookUser &self, const QDateTime &now);

private:
    const QString m_folder;
    const BookUser m_self;
    const QString m_path; //!< Of our own file.
    mutable QMutex m_mutex; //!< Guards our file: Windows removes none that is being touched.
    bool m_isIn = false;
};

} // namespace quittance
