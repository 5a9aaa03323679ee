#include "ui/mails/MailActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/MailDesk.h"
#include "ui/mails/BulkMailDialog.h"
#include "ui/mails/HoldDialog.h"
#include "ui/mails/MailDialog.h"
#include "ui/text/MailText.h"
#include "ui/widgets/Toast.h"

namespace quittance {

MailActions::MailActions(
    Desk &desk, Toast &toast, UndoStack &undo, QWidget &window, std::chrono::seconds hold)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_undo(undo)
    , m_window(window)
    , m_hold(hold)
{
}

void MailActions::send(MailKind kind, const InvoiceRow &row, const QStringList &files)
{
    open({.kind = kind,
        .row = row,
        .customer = row.customerId,
        .name = row.customer,
        .again = kind == MailKind::PaymentLink && row.lastMail != MailState::None,
        .files = files});
}

void MailActions::sendStatement(const CustomerId &customer, const QString &name)
{
    open({.kind = MailKind::Statement, .row = std::nullopt, .customer = customer, .name = name});
}

void MailActions::sendAtOnce(const MailOrder &order, const QString &name)
{
    MailOrder held = order;
    held.hold = m_hold;
    whenReady(m_desk.mails().send({held}), this, [this, held, name](const Result<CommandOutcome> &outcome) {
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        const QString what = mailKindText(held.kind);
        if (held.after.isEmpty())
            tellSent(*outcome, what, name);
        else {
            const QString waits
                = tr("%1 for %2 goes out when the refund has gone through.", "a mail, a customer")
                      .arg(what, name);
            afterSend(*outcome, waits, waits);
        }
    });
}

void MailActions::open(MailMatter matter)
{
    if (m_dialog)
        return;
    const QString what = mailKindText(matter.kind);
    const QString about = matter.row ? matter.row->number.text() : matter.name;
    const CustomerId customer = matter.customer;
    const QString name = matter.name;
    const std::optional<InvoiceRow> row = matter.row;
    auto *dialog = new MailDialog(m_desk.mails(), std::move(matter),
        {.today = m_today, .hold = m_hold, .isOffline = m_isOffline}, &m_window);
    m_dialog = dialog;
    connect(dialog, &MailDialog::sent, this,
        [this, what, about](const CommandOutcome &outcome) { tellSent(outcome, what, about); });
    connect(dialog, &MailDialog::linkOnlyWanted, this, [this, row](const LinkTerms &terms) {
        if (row)
            emit linkOnlyWanted(*row, terms);
    });
    connect(dialog, &MailDialog::identityWanted, this, [this, customer, name] {
        m_dialog.clear();
        emit identityWanted(customer, name);
    });
    dialog->open();
}

void MailActions::sendMany(MailKind kind, const QList<InvoiceRow> &rows)
{
    if (m_dialog || rows.isEmpty())
        return;
    QList<MailOrder> orders;
    for (const InvoiceRow &row : rows)
        orders.append({.invoice = row.id, .hold = m_hold, .kind = kind});
    auto *dialog = new BulkMailDialog(m_desk, std::move(orders), m_today, m_isOffline, &m_window);
    m_dialog = dialog;
    connect(
        dialog, &BulkMailDialog::sent, this, [this, dialog](const CommandOutcome &outcome, qsizetype mails) {
            const int count = static_cast<int>(mails);
            const int held
                = afterSend(outcome, tr("%n mail(s) go out in %1 s.", nullptr, count).arg(m_hold.count()),
                    tr("%n mail(s) are on their way.", nullptr, count));
            connect(dialog, &BulkMailDialog::takeBackWanted, this, [this, held] { m_undo.undo(held); });
        });
    dialog->open();
}

void MailActions::holdReminders(const InvoiceRow &row)
{
    openHold({.invoice = row.id}, row.customer, row.number.text());
}

void MailActions::holdReminders(const CustomerId &customer, const QString &name)
{
    openHold({.customer = customer}, name, tr("All invoices of this customer"));
}

void MailActions::openHold(const ReminderHold &what, const QString &party, const QString &document)
{
    if (m_dialog)
        return;
    auto *dialog
        = new HoldDialog(m_desk.mails(), what, {.party = party, .document = document}, m_today, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] {
        emit changed();
        UndoStack::Act back = backTo(dialog->replaced());
        back.name = tr("Hold reminders", "what can be undone");
        const int held = m_undo.push(std::move(back));
        m_toast.say(tr("Reminders held."), tr("Undo"), [this, held] { m_undo.undo(held); });
    });
    dialog->open();
}

void MailActions::releaseReminders(const ReminderHold &what)
{
    whenReady(m_desk.mails().holdReminders(what), this, [this](const Result<ReminderHold> &ended) {
        if (!ended) {
            emit failed(ended.error());
            return;
        }
        emit changed();
        UndoStack::Act back = backTo(*ended);
        back.name = tr("Send reminders again", "what can be undone");
        const int released = m_undo.push(std::move(back));
        m_toast.say(tr("Reminders are sent again."), tr("Undo"), [this, released] { m_undo.undo(released); });
    });
}

UndoStack::Act MailActions::backTo(const ReminderHold &before)
{
    return {.name = {},
        .undone = before.until.isValid() ? tr("The earlier hold of reminders is back.")
                                         : tr("Reminders are sent again."),
        .undo =
            [this, before] {
                ReminderHold hold = before;
                if (hold.until < m_today)
                    hold.until = {}; // It has ended by itself meanwhile.
                return m_desk.mails().holdReminders(hold).then([](const Result<ReminderHold> &held) {
                    return held.transform([](const ReminderHold &) {});
                });
            },
        .redo = {},
        .after = [this] { emit changed(); }};
}

void MailActions::tellSent(const CommandOutcome &outcome, const QString &what, const QString &about)
{
    const QString later
        = tr("%1 for %2 goes out when this computer is online.", "a mail, a document or customer")
              .arg(what, about);
    afterSend(outcome,
        m_isOffline ? later
                    : tr("%1 for %2 goes out in %3 s.").arg(what, about, QString::number(m_hold.count())),
        m_isOffline ? later : tr("%1 for %2 is on its way.").arg(what, about));
}

int MailActions::afterSend(const CommandOutcome &outcome, const QString &held, const QString &gone)
{
    if (m_hold.count() > 0) {
        const int sent = m_undo.push({.name = tr("Send", "what can be undone"),
            .undone = tr("Taken back. Nothing was sent."),
            .undo = [this, effects = outcome.waiting] { return m_desk.takeBack(effects); },
            .redo = {},
            .until = QDeadlineTimer(m_hold)});
        m_toast.say(held, tr("Undo send"), [this, sent] { m_undo.undo(sent); });
        return sent; // It is sent when the time has passed.
    }
    m_toast.say(gone, tr("Show Outbox"), [this] { emit outboxWanted(); });
    emit outboxRunWanted();
    return 0;
}

} // namespace quittance
