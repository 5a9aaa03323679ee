#pragma once

#include "core/domain/Draft.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace quittance {

class DraftDesk;

//! Saves what is typed, a second after the last key: one save at a time, and the last word is always saved.
//! What cannot be saved is told, and tried again with the next change.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Untouched, Waiting, Saving, Saved, Refused };

    //! desk outlives it. read() says what is typed, or why it cannot be read; the id is put in here.
    DraftKeeper(DraftDesk &desk, std::function<Result<Draft>()> read, QObject *parent);

    //! The draft that is there already.
    void setId(const InvoiceId &id) { m_id = id; }
    const InvoiceId &id() const { return m_id; }
    void touch(); //!< Something changed.
    void saveNow(); //!< Without waiting any longer; settled() follows.
    //! There is nothing to be saved any more: the draft became a document.
    void stop();
    bool isSettled() const { return m_state == State::Untouched || m_state == State::Saved; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } //!< Of State::Refused.
    const QDateTime &savedAt() const { return m_savedAt; } //!< UTC.

signals:
    void stateChanged();
    void settled(bool isSaved); //!< Nothing is under way any more.

private:
    void setState(State state);
    void onSaved(const Result<InvoiceId> &id);

    DraftDesk &m_desk;
    const std::function<Result<Draft>()> m_read;
    QTimer m_soon;
    State m_state = State::Untouched;
    InvoiceId m_id;
    Error m_error;
    QDateTime m_savedAt;
    bool m_isSaving = false;
    bool m_changed = false; //!< Since the save that is under way began.
    bool m_wantsNow = false;
    bool m_isStopped = false;
};

} // namespace quittance
