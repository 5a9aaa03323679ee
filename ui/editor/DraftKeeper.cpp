#include "ui/editor/DraftKeeper.h"

#include "core/base/whenReady.h"
#include "ui/desk/DraftDesk.h"

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(DraftDesk &desk, std::function<Result<Draft>()> read, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

void DraftKeeper::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void DraftKeeper::touch()
{
    if (m_isStopped)
        return;
    m_changed = true;
    m_soon.start();
    if (!m_isSaving)
        setState(State::Waiting);
}

void DraftKeeper::saveNow()
{
    m_soon.stop();
    if (m_isStopped || m_isSaving) {
        m_wantsNow = m_isSaving;
        return;
    }
    if (!m_changed)
        return emit settled(isSettled());
    Result<Draft> draft = m_read();
    if (!draft) {
        m_error = draft.error();
        setState(State::Refused);
        return emit settled(false);
    }
    draft->id = m_id;
    m_changed = false;
    m_wantsNow = false;
    m_isSaving = true;
    setState(State::Saving);
    whenReady(m_desk.save(*std::move(draft)), this, [this](const Result<InvoiceId> &id) { onSaved(id); });
}

void DraftKeeper::onSaved(const Result<InvoiceId> &id)
{
    m_isSaving = false;
    if (!id) {
        m_changed = true; // It is still only here.
        m_wantsNow = false;
        m_error = id.error();
        setState(State::Refused);
        return emit settled(false);
    }
    m_id = *id;
    m_savedAt = QDateTime::currentDateTimeUtc();
    if (!m_changed) {
        setState(State::Saved);
        return emit settled(true);
    }
    setState(State::Waiting);
    if (m_wantsNow)
        saveNow();
    else if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::stop()
{
    m_isStopped = true;
    m_soon.stop();
    m_changed = false;
    m_state = State::Untouched;
}

} // namespace quittance
