#include "app/cli/runCommand.h"

#include "app/Profile.h"
#include "app/cli/Session.h"
#include "app/cli/commands.h"
#include "app/cli/onlyReads.h"
#include "app/givenPassphrase.h"
#include "app/upgradeProfile.h"
#include "core/base/Log.h"
#include "core/store/copyHeldBook.h"
#include "ui/text/HeldText.h"
#include "ui/text/UpgradeText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Command *findCommand(const Arguments &arguments)
{
    const auto found = std::ranges::find_if(commands(), [&](const Command &command) {
        return command.group == arguments.group && command.name == arguments.command;
    });
    return found == commands().end() ? nullptr : &*found;
}

//! An older book is brought up to date first; where its old file is goes to stderr.
Result<std::unique_ptr<Composition>> openBook(Profile &profile, const Console &console)
{
    auto composition = Composition::open(profile.directory(), u"cli"_s);
    if (composition || composition.error().rule != "book.needs_upgrade"_L1)
        return composition;
    console.note(upgradeBeginsText());
    return upgradeProfile(profile).and_then([&](const BookUpgrade &upgrade) {
        if (!upgrade.keptAt.isEmpty()) // Empty: another program was quicker.
            console.note(upgradeDoneText(QDir::toNativeSeparators(upgrade.keptAt)));
        return Composition::open(profile.directory(), u"cli"_s);
    });
}

//! Without a passphrase, what needs no secret works all the same.
Result<void> unlockWith(const std::optional<SecretText> &passphrase, BookSecretStore &secrets)
{
    return passphrase && secrets.isLocked() ? secrets.unlock(*passphrase) : Result<void>();
}

int failed(const Console &console, const Error &error)
{
    console.error(error);
    return static_cast<int>(error.kind == ErrorKind::Busy ? Exit::InPart : Exit::Failed);
}

int runOn(Composition &composition, Profile &profile, const Arguments &arguments, const Command &command,
    const std::optional<SecretText> &passphrase = {})
{
    Session session(arguments, profile, composition);
    session.setPassphrase(passphrase);
    QObject::connect(&session, &Session::finished, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0ms, &session, [&session, &command] { command.run(session); });
    return QCoreApplication::exec();
}

//! Another computer has the book open: what only reads is done on a copy, which goes away again.
int runOnCopy(const BookHolder &holder, const Profile &held, const Arguments &arguments,
    const Command &command, const Console &console)
{
    if (!onlyReads(arguments))
        return failed(
            console, Error{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s, .value = holder.host});
    const Result<std::optional<SecretText>> passphrase = givenPassphrase(arguments);
    if (!passphrase)
        return failed(console, passphrase.error());
    const QTemporaryDir folder; // Of this user alone.
    if (!folder.isValid())
        return failed(
            console, Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .value = folder.path()});
    Profile profile(folder.path());
    const Result<void> copied
        = copyHeldBook(Workshop::bookPath(held.directory()), Workshop::bookPath(profile.directory()));
    if (!copied)
        return failed(console, copied.error());
    const auto composition = Composition::openCopy(
        profile.directory(), u"cli"_s, {.profile = held.directory(), .holder = holder});
    if (!composition)
        return failed(console, composition.error());
    if (const Result<void> open = unlockWith(*passphrase, (*composition)->keeping()); !open)
        return failed(console, open.error());
    console.note(heldText(holder, QTimeZone::systemTimeZone()));
    return runOn(**composition, profile, arguments, command);
}

} // namespace

QString helpText()
{
    QString text
        = u"quittance [--profile DIR] [--json] [--language CODE] [--passphrase-file FILE] <group> <command>\n"
          "quittance [--profile DIR] [--start] [FILE | quittance:invoice/NUMBER]...\n"
          "Without a group, the window opens; what is named goes to it. --start chooses a book.\n\n"_s;
    for (const Command &command : commands())
        text += u"  "_s + command.usage + u'\n';
    return text;
}

int runCommand(const Arguments &arguments)
{
    const Console console(arguments.json);
    const Command *command = findCommand(arguments);
    if (!command) {
        console.note(helpText());
        return static_cast<int>(Exit::Usage);
    }
    const qsizetype words = arguments.words.size();
    if (words < command->leastWords || words > command->mostWords) {
        console.note(command->usage);
        return static_cast<int>(Exit::Usage);
    }
    Profile profile(arguments.profile);
    const bool isAboutHolder = command->group == "book"_L1;
    const std::optional<BookHolder> holder = isAboutHolder
        ? std::nullopt
        : BookPresence::other(profile.directory(), Composition::self(), QDateTime::currentDateTimeUtc());
    if (holder && QFileInfo::exists(Workshop::bookPath(profile.directory())))
        return runOnCopy(*holder, profile, arguments, *command, console);
    if (const Result<void> ready = profile.prepare(); !ready) {
        console.error(ready.error());
        return static_cast<int>(Exit::Failed);
    }
    installLogSink(profile.directory() + u"/logs"_s);
    if (command->alone)
        return command->alone(arguments, profile, console);
    const Result<std::optional<SecretText>> passphrase = givenPassphrase(arguments);
    if (!passphrase)
        return failed(console, passphrase.error());
    const auto composition = openBook(profile, console);
    if (!composition)
        return failed(console, composition.error());
    if (const Result<void> open = unlockWith(*passphrase, (*composition)->keeping()); !open)
        return failed(console, open.error());
    return runOn(**composition, profile, arguments, *command, *passphrase);
}

} // namespace quittance
