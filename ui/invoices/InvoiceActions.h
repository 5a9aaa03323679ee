#pragma once

#include "core/domain/Draft.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"
#include "core/domain/SyncProgress.h"

#include <QDate>
#include <QObject>
#include <QPointer>

class QWidget;

namespace quittance {

class Desk;
class Toast;
struct Error;

//! What can be done with documents from the window: asks where asking is due, has it done, and says what came
//! of it.
class InvoiceActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast and window outlive it. modeText as in WindowFacts.
    InvoiceActions(Desk &desk, Toast &toast, QWidget &window, QString modeText);

    void setToday(QDate today) { m_today = today; }
    void setModeText(const QString &text) { m_modeText = text; }
    void issue(const InvoiceRow &draft);
    void copyLink(const InvoiceRow &row);
    void runOutbox();
    //! At once; the toast brings it back.
    void deleteDraft(const InvoiceRow &draft);
    //! Brings the draft back that was deleted last.
    void undo();
    bool canUndo() const { return !m_deleted.isEmpty(); }

signals:
    void failed(const quittance::Error &error);
    void issued(const quittance::InvoiceId &id);
    void broughtBack(const quittance::InvoiceId &id);
    void undoChanged(); //!< There is something to undo, or nothing any more.

private:
    void afterIssue(const CommandOutcome &outcome);
    void afterOutbox(const SyncReport &report);
    void bringBack(const InvoiceId &id);

    Desk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    QString m_modeText;
    QDate m_today;
    QList<Draft> m_deleted; //!< Since the start and not back yet, the last one last.
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
