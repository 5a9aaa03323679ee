#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"
#include "core/domain/ReminderHold.h"
#include "ui/shell/UndoStack.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace quittance {

class Desk;
class Toast;
struct Error;
struct MailMatter;

//! What can be mailed from the window: asks where asking is due, has it done, and says what came of it.
class MailActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast, undo and window outlive it. hold: how long a mail can be taken back.
    MailActions(Desk &desk, Toast &toast, UndoStack &undo, QWidget &window, std::chrono::seconds hold);

    void setToday(QDate today) { m_today = today; }
    void setHold(std::chrono::seconds hold) { m_hold = hold; }
    void setOffline(bool isOffline) { m_isOffline = isOffline; }
    //! One document; files: paths of what else goes along.
    void send(MailKind kind, const InvoiceRow &row, const QStringList &files = {});
    //! A mail that needs no dialog any more, to a customer with that name; held as others are.
    void sendAtOnce(const MailOrder &order, const QString &name);
    //! Several at once.
    void sendMany(MailKind kind, const QList<InvoiceRow> &rows);
    void sendStatement(const CustomerId &customer, const QString &name);
    void holdReminders(const InvoiceRow &row);
    void holdReminders(const CustomerId &customer, const QString &name);
    //! Lets them go again. what: the hold, without a day.
    void releaseReminders(const ReminderHold &what);

signals:
    void failed(const quittance::Error &error);
    void outboxWanted(); //!< The user asked to see it.
    void outboxRunWanted(); //!< Something is to leave now.
    void identityWanted(const quittance::CustomerId &customer, const QString &name);
    //! A link to copy, without a mail.
    void linkOnlyWanted(const quittance::InvoiceRow &row, const quittance::LinkTerms &terms);
    void changed(); //!< Who is reminded is another one.

private:
    void open(MailMatter matter);
    //! Makes a hold be as it was before, as an act without a name. before: without a day, there was none.
    UndoStack::Act backTo(const ReminderHold &before);
    void openHold(const ReminderHold &what, const QString &party, const QString &document);
    void tellSent(const CommandOutcome &outcome, const QString &what, const QString &about);
    //! Answers with the number of what can be undone; 0: nothing can.
    int afterSend(const CommandOutcome &outcome, const QString &held, const QString &gone);

    Desk &m_desk;
    Toast &m_toast;
    UndoStack &m_undo;
    QWidget &m_window;
    std::chrono::seconds m_hold;
    QDate m_today;
    bool m_isOffline = false;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
