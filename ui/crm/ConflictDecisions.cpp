#include "ui/crm/ConflictDecisions.h"

#include "core/base/whenReady.h"
#include "ui/desk/CrmDesk.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

ConflictDecisions::ConflictDecisions(CrmDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QString ConflictDecisions::keyOf(const CrmConflict &conflict)
{
    return u"%1/%2/%3"_s.arg(conflict.connection.text(), conflict.customer.text())
        .arg(static_cast<int>(conflict.field));
}

ConflictDecisions::Decision ConflictDecisions::decisionOn(
    const CrmConflict &conflict, CrmService::Choice choice, const QString &edited)
{
    return {.choice = choice,
        .value = choice == CrmService::Choice::Ours ? conflict.ours
            : choice == CrmService::Choice::Theirs  ? conflict.theirs
                                                    : edited};
}

void ConflictDecisions::decide(
    const QList<CrmConflict> &conflicts, CrmService::Choice choice, const QString &edited)
{
    for (const CrmConflict &conflict : conflicts)
        put({.conflict = conflict, .decision = decisionOn(conflict, choice, edited)});
    emit changed();
}

void ConflictDecisions::restore(const QList<Decided> &before)
{
    for (const Decided &one : before)
        put(one);
    if (!before.isEmpty())
        emit changed();
}

void ConflictDecisions::put(const Decided &decided)
{
    const QString key = keyOf(decided.conflict);
    if (!m_decided.contains(key))
        m_order.append(key);
    m_decided.insert(key, decided);
}

void ConflictDecisions::drop(const CrmConflict &conflict)
{
    const QString key = keyOf(conflict);
    m_order.removeOne(key);
    if (m_decided.remove(key))
        emit changed();
}

void ConflictDecisions::dropAll()
{
    if (m_decided.isEmpty())
        return;
    m_order.clear();
    m_decided.clear();
    emit changed();
}

QList<ConflictDecisions::Decided> ConflictDecisions::all() const
{
    QList<Decided> all;
    for (const QString &key : m_order)
        all.append(m_decided.value(key));
    return all;
}

std::optional<ConflictDecisions::Decision> ConflictDecisions::of(const CrmConflict &conflict) const
{
    const auto found = m_decided.constFind(keyOf(conflict));
    return found == m_decided.cend() ? std::nullopt : std::optional(found->decision);
}

void ConflictDecisions::keepOnly(const QList<CrmConflict> &open)
{
    const auto isAsSeen = [&](const CrmConflict &seen) {
        return std::ranges::any_of(open, [&](const CrmConflict &now) {
            return keyOf(now) == keyOf(seen) && now.state == CrmConflict::State::Open && now.ours == seen.ours
                && now.theirs == seen.theirs;
        });
    };
    const QStringList keys = m_order;
    for (const QString &key : keys)
        if (const CrmConflict seen = m_decided.value(key).conflict; !isAsSeen(seen))
            drop(seen);
}

void ConflictDecisions::apply()
{
    if (m_isBusy || m_decided.isEmpty())
        return;
    m_isBusy = true;
    emit changed();
    applyNext(all(), 0, std::nullopt);
}

void ConflictDecisions::applyNext(QList<Decided> left, int done, const std::optional<Error> &error)
{
    if (left.isEmpty()) {
        m_isBusy = false;
        emit changed();
        emit applied(done, error);
        return;
    }
    const Decided now = left.takeFirst();
    const QString edited = now.decision.choice == CrmService::Choice::Edited ? now.decision.value : QString();
    whenReady(m_desk.resolve(now.conflict.connection.text(), now.conflict.customer, now.conflict.field,
                  now.decision.choice, edited),
        this, [this, left, done, error, now](const Result<void> &written) {
            if (written)
                drop(now.conflict);
            applyNext(
                left, written ? done + 1 : done, written || error ? error : std::optional(written.error()));
        });
}

} // namespace quittance
