#pragma once

#include "app/Composition.h"
#include "app/HolderSocket.h"
#include "app/cli/Arguments.h"
#include "app/window/Bookshelf.h"
#include "app/window/ProfileStartDesk.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace quittance {

class Profile;
class StartWindow;
class WindowProgram;
struct BookTrouble;

//! Brings a book onto the screen: the one that is named, the one that was open last, or the one that a person
//! chooses on the start page. Only one window shows a book: a later start raises it and hands over what it
//! was given. Main thread.
class Opener final : public QObject
{
    Q_OBJECT

public:
    explicit Opener(const Arguments &arguments);
    ~Opener() override;

    void begin();

private:
    //! Takes the lock of a folder, or of the start page, and listens there; false when another program has
    //! it.
    bool take(const QString &folder);
    void open(const QString &folder);
    void openTaken(const QString &folder);
    //! Shows a copy of a book that another computer has open.
    void openCopyOf(const QString &folder, const BookHolder &holder);
    void bringCopy();
    void showBook(const QString &folder);
    //! Closes the book that is shown, and opens it once more: for writing, where that is possible by then.
    void openAgain();
    void takeOver();
    void letGoOfCopy();
    //! The program that holds the folder's window comes to the front with what was handed to us.
    void handOver(const QString &folder);
    void askAgain(const QString &folder, int triesLeft);
    //! The start page, on which nothing can be done yet; it says what is waited for.
    void showWait();
    QString pageFolder() const;
    void showStart(const std::optional<BookTrouble> &trouble);
    std::unique_ptr<StartWindow> newStart();
    //! The start page in another language, with what stood on it.
    void changeLanguage(const QString &code);
    void removeSample();
    void doRequest(const QString &request, const HolderSocket::Done &done);

    const Arguments m_arguments;
    Languages m_languages;
    Theme m_theme;
    Bookshelf m_shelf;
    ProfileStartDesk m_desk;
    QString m_language; //!< As it was chosen on the start page of this run; empty: it was not.
    std::optional<Composition::Held> m_held; //!< While its copy is shown.
    QStringList m_handed; //!< Absolute paths and addresses, until a window takes them.
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<HolderSocket> m_door;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<WindowProgram> m_program;
    std::unique_ptr<StartWindow> m_start;
    QTimer m_waitsLong; //!< For another window.
};

} // namespace quittance
