#pragma once

#include <QStringList>

namespace quittance {

//! Where the books of this user are, and which of them was open last. Remembered in books.ini beside them;
//! no fact of a book. Main thread.
class Bookshelf
{
public:
    Bookshelf();

    const QString &root() const { return m_root; }
    QString sampleFolder() const;
    //! Where a copy of the book in a folder is looked at while another computer has that one.
    QString copyFolder(const QString &folder) const;
    //! A folder for a book that is to be made, where none is yet.
    QString freeFolder() const;
    //! The book to open when nobody says which; empty when there is none.
    QString last() const;
    //! Folders of books that were open here and are still there, the last one first.
    QStringList known() const;
    void remember(const QString &folder);
    void forget(const QString &folder);

    //! What the start page speaks, as it was chosen there; empty: as the system does.
    QString language() const;
    void rememberLanguage(const QString &code) const;

    static bool holdsBook(const QString &folder);

private:
    QStringList listed() const;
    void keep(const QStringList &folders) const;

    QString settingsFile() const { return m_root + QStringLiteral("/books.ini"); }

    QString m_root;
};

} // namespace quittance
