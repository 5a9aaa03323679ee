#pragma once

#include "core/domain/DeedVerdict.h"
#include "core/domain/Draft.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"
#include "core/domain/SyncProgress.h"
#include "ui/acts/TypingLimit.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace quittance {

class Desk;
class Toast;
class UndoStack;
struct Error;

//! What can be done with documents from the window: asks where asking is due, has it done, and says what came
//! of it.
class InvoiceActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast, undo and window outlive it. modeText as in WindowFacts.
    InvoiceActions(Desk &desk, Toast &toast, UndoStack &undo, QWidget &window, QString modeText);

    void setToday(QDate today) { m_today = today; }
    void setModeText(const QString &text) { m_modeText = text; }
    void setTypingLimit(TypingLimit limit) { m_typingLimit = limit; }
    void issue(const InvoiceRow &draft);
    //! written: drafts that are open in windows of their own.
    void actOnMany(DocumentDeed deed, const QList<InvoiceRow> &rows, const QSet<InvoiceId> &written);
    void copyLink(const InvoiceRow &row);
    void runOutbox();
    //! At once; the toast and Undo bring it back.
    void deleteDraft(const InvoiceRow &draft);

signals:
    void failed(const quittance::Error &error);
    void issued(const quittance::InvoiceId &id);
    void oneIssued(const quittance::CommandOutcome &outcome); //!< To be told with what comes next.
    void broughtBack(const quittance::InvoiceId &id);

private:
    void afterIssue(const CommandOutcome &outcome);
    void afterOutbox(const SyncReport &report);
    int keepDeleted(const Draft &draft, const QString &said);

    Desk &m_desk;
    Toast &m_toast;
    UndoStack &m_undo;
    QWidget &m_window;
    QString m_modeText;
    QDate m_today;
    TypingLimit m_typingLimit;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
