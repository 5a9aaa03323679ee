#include "app/cli/runCommand.h"

#include "app/Profile.h"
#include "app/cli/Session.h"
#include "app/cli/commands.h"
#include "core/base/Log.h"

#include <QCoreApplication>
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

} // namespace

QString helpText()
{
    QString text
        = u"quittance [--profile DIR] [--json] <group> <command>\nWithout a group, the window opens.\n\n"_s;
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
    if (const Result<void> ready = profile.prepare(); !ready) {
        console.error(ready.error());
        return static_cast<int>(Exit::Failed);
    }
    installLogSink(profile.directory() + u"/logs"_s);
    const auto composition = Composition::open(profile.directory(), u"cli"_s);
    if (!composition) {
        console.error(composition.error());
        return static_cast<int>(Exit::Failed);
    }
    Session session(arguments, profile, **composition);
    QObject::connect(&session, &Session::finished, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0ms, &session, [&session, command] { command->run(session); });
    return QCoreApplication::exec();
}

} // namespace quittance
