#include "app/cli/Session.h"

#include "app/HolderSocket.h"
#include "app/Profile.h"

#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Session::Session(Arguments arguments, Profile &profile, Composition &composition)
    : m_arguments(std::move(arguments))
    , m_profile(profile)
    , m_composition(composition)
    , m_console(m_arguments.json)
{
}

void Session::fail(const Error &error)
{
    m_console.error(error);
    const bool notUnderstood = error.rule.startsWith("usage."_L1);
    finish(notUnderstood ? Exit::Usage : error.kind == ErrorKind::Busy ? Exit::InPart : Exit::Failed);
}

void Session::finish(Exit exit)
{
    emit finished(static_cast<int>(exit));
}

void Session::usage(const QString &words)
{
    m_console.note(words);
    finish(Exit::Usage);
}

void Session::heldByAnother()
{
    fail(Error{.kind = ErrorKind::Busy, .rule = u"worker.held"_s});
}

void Session::asWorker(const WorkerSteps &steps)
{
    const Result<int> wait = m_arguments.number(u"wait"_s, 60);
    if (!wait)
        return fail(wait.error());
    tryWorker(steps, QDateTime::currentDateTimeUtc().addSecs(*wait));
}

void Session::tryWorker(const WorkerSteps &steps, const QDateTime &until)
{
    if (m_profile.lockWorker(0ms))
        return steps.mine();
    const auto left = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(until));
    if (left <= 0ms)
        return steps.nobody();
    askHolder(
        m_profile.socketName(), steps.request, left, this, [this, steps, until](const HolderAnswer &answer) {
            switch (answer.kind) {
            case HolderAnswer::Kind::Answered:
                return steps.theirs(answer.answer);
            case HolderAnswer::Kind::NotInTime:
                return steps.nobody();
            case HolderAnswer::Kind::NobodyThere: // A command holds the lock: it will be through soon.
                QTimer::singleShot(200ms, this, [this, steps, until] { tryWorker(steps, until); });
            }
        });
}

} // namespace quittance
