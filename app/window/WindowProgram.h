#pragma once

#include "app/HolderSocket.h"
#include "app/cli/Arguments.h"
#include "core/service/BookWatch.h"
#include "core/service/SettingsService.h"
#include "ui/desk/ServiceDesk.h"
#include "ui/settings/applyRegion.h"
#include "ui/shell/WindowFacts.h"

#include <QTimer>

#include <memory>

namespace quittance {

class BackupRounds;
class Composition;
class Languages;
class MainWindow;
class NeedsWatch;
class Profile;
class StallWatch;
class Theme;

//! The window of one open book and what keeps it going: reads the facts it needs, shows it, and then does the
//! work of the holder of worker.lock. Main thread.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    WindowProgram(const Arguments &arguments, Languages &languages, Profile &profile,
        Composition &composition, Theme &theme);
    ~WindowProgram() override;

    //! The language that was chosen on the start page: kept in the book where it has none of its own yet. To
    //! be called at once.
    void proposeLanguage(const QString &code) { m_proposed = code; }
    //! The book is a copy of one that another computer has: it is shown, and nothing else is done. To be
    //! called at once.
    void showHeld(const HeldBook &held) { m_facts.held = held; }
    //! Chosen on the start page, for a book whose keys are not sealed with one yet. To be called at once.
    void proposePassphrase(std::optional<SecretText> passphrase) { m_passphrase = std::move(passphrase); }
    //! Brings the window to the front and opens what another start has handed over; once it is there.
    void take(const QStringList &handed);

signals:
    void shown();
    void otherBookWanted();
    void removalWanted(); //!< Of the sample book.
    void tryAgainWanted(); //!< To open for writing what another computer has.
    void takeOverWanted(); //!< From that computer; a person has said so.
    void takenOver(); //!< Another computer has taken the book over; nothing can be written any more.

private:
    void readCompany();
    void readSettings();
    void readGateway();
    void tellMode();
    void readLastSync();
    void readToday();
    std::unique_ptr<MainWindow> newWindow();
    void keepLanguage(const QString &code);
    void followSettings();
    void followLanguage(const QString &code);
    void followRegion(const RegionForm &form);
    void changeWindow();
    void openSecrets();
    void watchNeeds();
    void open();
    void beginWork();
    void lookWhoseItIs();
    void showSelected();
    void syncByItself();
    void lookAtTheDay();
    void becomeWorker();
    void doRequest(const QString &request, const HolderSocket::Done &done);
    QFuture<Result<QString>> proof();

    const Arguments &m_arguments;
    Languages &m_languages;
    Profile &m_profile;
    Composition &m_composition;
    Theme &m_theme;
    ServiceDesk m_desk;
    BookWatch m_watch;
    WindowFacts m_facts;
    GatewayFacts m_gateway;
    QStringList m_handed; //!< Before there is a window.
    RegionForm m_region;
    QString m_proposed; //!< A language, for a book without one.
    std::optional<SecretText> m_passphrase;
    QString m_spoken; //!< The language that was chosen last; m_facts knows the one that is wanted.
    QTimer m_languageTimer;
    QTimer m_dayTimer;
    QTimer m_syncTimer;
    QTimer m_lockTimer;
    QTimer m_presenceTimer;
    bool m_looksWhose = false; //!< A shared folder may let one wait.
    std::unique_ptr<HolderSocket> m_socket;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NeedsWatch> m_needs; //!< Null where the system shows no notices.
    std::unique_ptr<BackupRounds> m_backups; //!< Null for a picture or a guided path.
    std::unique_ptr<StallWatch> m_stalls; //!< Null unless it is measured.
};

} // namespace quittance
