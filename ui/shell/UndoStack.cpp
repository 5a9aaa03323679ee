#include "ui/shell/UndoStack.h"

#include "core/base/whenReady.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace quittance {

UndoStack::UndoStack(QObject *parent)
    : QObject(parent)
{
}

int UndoStack::push(Act act)
{
    if (!act.until.isForever()) // The menu follows when its time has passed.
        QTimer::singleShot(std::chrono::milliseconds(act.until.remainingTime()), this, [this] {
            forgetLate();
            emit changed();
        });
    m_done.append({.number = m_next, .act = std::move(act)});
    if (m_done.size() > most)
        m_done.removeFirst();
    m_undone.clear();
    emit changed();
    return m_next++;
}

void UndoStack::forgetLate()
{
    m_done.removeIf([](const Kept &kept) { return kept.act.until.hasExpired(); });
}

QString UndoStack::undoName() const
{
    for (auto kept = m_done.crbegin(); kept != m_done.crend(); ++kept)
        if (!kept->act.until.hasExpired())
            return kept->act.name;
    return {};
}

QString UndoStack::redoName() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().act.name;
}

void UndoStack::undo()
{
    forgetLate();
    if (!m_isBusy && !m_done.isEmpty())
        take(m_done.size() - 1);
}

void UndoStack::undo(int number)
{
    forgetLate();
    if (m_isBusy)
        return;
    for (qsizetype place = 0; place < m_done.size(); ++place)
        if (m_done.at(place).number == number)
            return take(place);
}

void UndoStack::drop(int number)
{
    const auto isIt = [number](const Kept &kept) { return kept.number == number; };
    if (m_done.removeIf(isIt) + m_undone.removeIf(isIt) > 0)
        emit changed();
}

void UndoStack::take(qsizetype place)
{
    const Kept kept = m_done.takeAt(place);
    run(kept.act.undo, [this, kept] {
        if (kept.act.redo)
            m_undone.append(kept);
        if (!kept.act.undone.isEmpty())
            emit said(kept.act.undone);
        if (kept.act.after)
            kept.act.after();
    });
}

void UndoStack::redo()
{
    if (m_isBusy || m_undone.isEmpty())
        return;
    const Kept kept = m_undone.takeLast();
    run(kept.act.redo, [this, kept] {
        m_done.append(kept);
        if (!kept.act.redone.isEmpty())
            emit said(kept.act.redone);
        if (kept.act.after)
            kept.act.after();
    });
}

void UndoStack::run(const Step &step, std::function<void()> done)
{
    m_isBusy = true;
    emit changed();
    whenReady(step(), this, [this, done = std::move(done)](const Result<void> &answer) {
        m_isBusy = false;
        if (answer)
            done();
        else
            emit failed(answer.error());
        emit changed();
    });
}

} // namespace quittance
