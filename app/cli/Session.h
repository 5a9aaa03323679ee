#pragma once

#include "app/Composition.h"
#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "core/base/SecretText.h"
#include "core/base/whenReady.h"

#include <QObject>

#include <optional>

namespace quittance {

class Profile;

//! Exit codes of the program.
enum class Exit : int { Done = 0, Failed = 1, Usage = 2, InPart = 3 };

//! One command on its way: what it was asked, what it may use, and how it ends. Lives in the main thread,
//! whose event loop runs; ends by finish().
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(Arguments arguments, Profile &profile, Composition &composition);

    const Arguments &arguments() const { return m_arguments; }
    const Console &console() const { return m_console; }
    Composition &book() { return m_composition; }
    Profile &profile() { return m_profile; }
    //! Of the book's secrets, where one was given.
    const std::optional<SecretText> &passphrase() const { return m_passphrase; }
    void setPassphrase(std::optional<SecretText> passphrase) { m_passphrase = std::move(passphrase); }
    QString word(qsizetype index) const { return m_arguments.words.value(index); }

    //! Goes on with the value, or ends the command with the error.
    template <class T, class Next>
    void then(const QFuture<Result<T>> &future, Next next)
    {
        whenReady(future, this, [this, next = std::move(next)](const Result<T> &result) {
            if (!result)
                return fail(result.error());
            if constexpr (std::is_void_v<T>)
                next();
            else
                next(*result);
        });
    }
    void fail(const Error &error);
    void finish(Exit exit);
    //! Ends the command as used wrongly.
    void usage(const QString &words);

    //! How a command that needs the outside goes on.
    struct WorkerSteps {
        //! What to ask another holder for: "contacts", "gone-contacts", "payments", "outbox".
        QString request;
        std::function<void()> mine; //!< We hold worker.lock.
        //! The holder has done it for us; what it says came of it.
        std::function<void(const QJsonObject &answer)> theirs;
        std::function<void()> nobody; //!< Neither within --wait seconds (60).
    };
    //! Takes worker.lock, or asks the program that holds it to do the request.
    void asWorker(const WorkerSteps &steps);
    //! The ordinary end of waiting in vain: Busy "worker.held", exit code 3.
    void heldByAnother();

signals:
    void finished(int exitCode);

private:
    void tryWorker(const WorkerSteps &steps, const QDateTime &until);

    Arguments m_arguments;
    Profile &m_profile;
    Composition &m_composition;
    Console m_console;
    std::optional<SecretText> m_passphrase;
};

} // namespace quittance
