#include "app/cli/performAndShow.h"

#include "app/cli/shapes.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"
#include "ui/text/StateText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const OutboxRow &row)
{
    return row.state == OutboxState::Done || row.state == OutboxState::Refused
        || row.state == OutboxState::Dropped;
}

//! How far the effects a command asked for have come decides how it ends.
void endWithEffects(Session &session, const CommandOutcome &outcome, const QList<OutboxRow> &outbox,
    const QJsonObject &more = {}, const QString &lines = {})
{
    QJsonArray effects;
    CommandOutcome open{.ids = outcome.ids, .numbers = outcome.numbers};
    bool refused = false;
    for (const OutboxRow &row : outbox) {
        if (!outcome.waiting.contains(row.id))
            continue;
        effects.append(outboxShape(row));
        refused = refused || (isOver(row) && row.state != OutboxState::Done);
        if (!isOver(row))
            open.waiting.append(row.id);
        const QString answer = outboxAnswerText(row.answer);
        session.console().note(u"%1 %2: %3%4"_s.arg(outboxRowText(row), row.subjectText, outboxStateText(row),
            answer.isEmpty() ? QString() : u". "_s + answer));
    }
    QJsonObject shape = outcomeShape(open);
    shape.insert("effects"_L1, effects);
    for (auto field = more.begin(); field != more.end(); ++field)
        shape.insert(field.key(), field.value());
    session.console().result(shape, lines);
    session.finish(refused ? Exit::Failed : open.waiting.isEmpty() ? Exit::Done : Exit::InPart);
}

bool allDone(const CommandOutcome &outcome, const QList<OutboxRow> &outbox)
{
    for (const OutboxRow &row : outbox)
        if (outcome.waiting.contains(row.id) && row.state != OutboxState::Done)
            return false;
    return true;
}

} // namespace

void performThen(Session &session, const CommandOutcome &outcome, std::function<void()> next)
{
    const auto look = [&session, outcome, next = std::move(next)] {
        session.then(
            session.book().sync().outbox(), [&session, outcome, next](const QList<OutboxRow> &outbox) {
                if (next && allDone(outcome, outbox))
                    next();
                else
                    endWithEffects(session, outcome, outbox);
            });
    };
    performRounds(session, 1, look);
}

void performAndShow(Session &session, const CommandOutcome &outcome)
{
    performThen(session, outcome, {});
}

void performRounds(Session &session, int rounds, const std::function<void()> &next)
{
    if (rounds <= 0)
        return next();
    session.asWorker({.request = u"outbox"_s,
        .mine =
            [&session, rounds, next] {
                session.then(
                    session.book().sync().runOutbox(), [&session, rounds, next](const SyncReport &report) {
                        for (const SyncProblem &problem : report.problems)
                            session.console().note(errorText(problem.error));
                        performRounds(session, report.problems.isEmpty() ? rounds - 1 : 0, next);
                    });
            },
        .theirs = [&session, rounds, next](const QJsonObject &) { performRounds(session, rounds - 1, next); },
        .nobody = next});
}

void showEffects(
    Session &session, const CommandOutcome &outcome, const QJsonObject &more, const QString &lines)
{
    session.then(
        session.book().sync().outbox(), [&session, outcome, more, lines](const QList<OutboxRow> &outbox) {
            endWithEffects(session, outcome, outbox, more, lines);
        });
}

} // namespace quittance
