#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "app/cli/commands.h"
#include "app/cli/runCommand.h"
#include "core/base/Log.h"
#include "core/store/cipherExit.h"
#include "ui/text/Languages.h"

#ifdef QUITTANCE_WITH_WINDOW
#include "app/window/runWindow.h"

#include <QApplication>
#endif

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Quittance"_s);
    QCoreApplication::setOrganizationName(u"Quittance"_s);
    QCoreApplication::setApplicationVersion(u"" QUITTANCE_VERSION ""_s);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

//! Whether a command may make PDF pages, for which Qt wants its fonts: it writes some, or it looks into the
//! outbox, where a mail may wait for its document. What does so can be told how long to wait.
bool mayPaint(const Arguments &arguments)
{
    const bool writesPack = arguments.group == "period"_L1 && arguments.command == "close"_L1;
    const auto found = std::ranges::find_if(commands(), [&](const Command &command) {
        return command.group == arguments.group && command.name == arguments.command;
    });
    return writesPack || arguments.group == "mail"_L1 || arguments.command == "pdf"_L1
        || arguments.command == "evidence"_L1 || arguments.command == "reminder"_L1
        || arguments.value(u"format"_s) == "pdf"_L1
        || (found != commands().end() && found->usage.contains("--wait"_L1));
}

//! Sentences for people are in their language; what a machine reads is the same everywhere.
int runInLanguage(const Arguments &arguments)
{
    Languages languages;
    if (!arguments.json)
        languages.choose(arguments.value(u"language"_s));
    return runCommand(arguments);
}

void say(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

} // namespace

int main(int argc, char **argv)
{
    leaveCipherToTheSystem();
    const Result<Arguments> arguments = Arguments::parse(argumentsOf(argc, argv));
    if (!arguments) {
        const QCoreApplication application(argc, argv);
        Console(false).error(arguments.error());
        return 2;
    }
    if (arguments->has(u"help"_s))
        return say(helpText()), 0;
    if (arguments->has(u"version"_s))
        return say(u"Quittance " QUITTANCE_VERSION "\n"_s), 0;
    nameApplication();
#ifdef QUITTANCE_WITH_WINDOW
    if (arguments->group.isEmpty()) {
        if (arguments->has(u"shot"_s) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen"); // A picture needs no screen.
        const QApplication application(argc, argv);
        return runWindow(*arguments);
    }
#endif
    if (mayPaint(*arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Paper needs no screen: cron and ssh have none.
        const QGuiApplication application(argc, argv);
        return runInLanguage(*arguments);
    }
    const QCoreApplication application(argc, argv);
    return runInLanguage(*arguments);
}
