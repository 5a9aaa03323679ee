#include "ui/cards/CardActions.h"

#include "ui/cards/CardsDialog.h"
#include "ui/cards/ChargeDialog.h"
#include "ui/cards/ChargeWatch.h"
#include "ui/text/CardText.h"
#include "ui/widgets/Toast.h"

namespace quittance {

CardActions::CardActions(const Desk &feed, CardDesk &desk, Toast &toast, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
    , m_watch(new ChargeWatch(feed, desk, this))
{
    connect(m_watch, &ChargeWatch::ended, this, &CardActions::tell);
    connect(m_watch, &ChargeWatch::doubted, this, [this](const Charge &charge) {
        m_toast.say(chargeText(charge), tr("Show Outbox"), [this] { emit outboxWanted(); });
    });
}

void CardActions::charge(const InvoiceRow &row)
{
    if (m_dialog)
        return;
    auto *dialog = new ChargeDialog(m_desk, row, m_today, m_isOffline, &m_window);
    m_dialog = dialog;
    dialog->setTypingLimit(m_typingLimit);
    connect(dialog, &ChargeDialog::cardsWanted, this, [this, row] {
        m_dialog.clear();
        showCards(row);
    });
    connect(dialog, &ActDialog::succeeded, this, [this, row](const CommandOutcome &outcome) {
        const QString told = m_isOffline
            ? tr("The card for %1 is charged when online.", "number of an invoice")
            : tr("The charge for %1 is on its way.");
        m_toast.say(told.arg(row.number.text()), tr("Show Outbox"), [this] { emit outboxWanted(); });
        for (const EntryId &waiting : outcome.waiting)
            m_watch->follow(ChargeId(waiting.text()), row.id);
        emit started();
    });
    dialog->open();
}

void CardActions::showCards(const InvoiceRow &row)
{
    if (m_dialog)
        return;
    auto *dialog = new CardsDialog(m_desk, row, m_today, &m_window);
    m_dialog = dialog;
    connect(dialog, &CardsDialog::pageWanted, this, &CardActions::pageWanted);
    connect(dialog, &CardsDialog::identityWanted, this, [this, row] {
        m_dialog.clear();
        emit identityWanted(row.customerId, row.customer);
    });
    connect(dialog, &CardsDialog::returnPageWanted, this, [this] {
        m_dialog.clear();
        emit returnPageWanted();
    });
    dialog->open();
}

void CardActions::tell(const Charge &charge)
{
    const QString text = chargeText(charge);
    if (charge.state == ChargeState::NeedsAction)
        m_toast.say(text, tr("Send payment link"), [this, id = charge.invoice] { emit linkWanted(id); });
    else
        m_toast.say(text);
}

} // namespace quittance
