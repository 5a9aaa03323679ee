#include "ui/cards/ProviderActions.h"

#include "core/base/whenReady.h"
#include "ui/cards/IdentityDialog.h"
#include "ui/cards/ReturnPageDialog.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ProviderDesk.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool asksWho(const Error &error)
{
    return error.rule == "gateway_customer.matches"_L1 || error.rule == "link.customer_unlinked"_L1
        || error.rule == "gateway.payer_unknown"_L1;
}

} // namespace

ProviderActions::ProviderActions(Desk &desk, Toast &toast, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
{
}

QString ProviderActions::remedyText(const Error &error, const CustomerId &customer)
{
    if (asksWho(error))
        return customer.isEmpty() ? QString() : tr("Who is this?…");
    return error.rule == "gateway.return_page"_L1 ? tr("Set return page…") : QString();
}

void ProviderActions::remedy(const Error &error, const CustomerId &customer, const QString &name)
{
    if (asksWho(error))
        showIdentity(customer, name);
    else
        setReturnPage();
}

void ProviderActions::showIdentity(const CustomerId &customer, const QString &name)
{
    if (m_dialog || customer.isEmpty())
        return;
    auto *dialog = new IdentityDialog(m_desk.provider(), customer, name, &m_window);
    m_dialog = dialog;
    connect(dialog, &IdentityDialog::linked, this, [this, name](const GatewayIdentity &identity) {
        if (identity.linked)
            m_toast.say(tr("%1 is linked with %2 at %3.", "customer, id at the provider, provider")
                            .arg(name, identity.linked->externalKey.section(u':', 2),
                                connectionText(identity.connection)));
    });
    dialog->open();
}

void ProviderActions::setReturnPage()
{
    if (m_dialog)
        return;
    auto *dialog = new ReturnPageDialog(m_desk.provider(), &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this] { m_toast.say(tr("Return page saved.")); });
    dialog->open();
}

void ProviderActions::openPayPage(const InvoiceRow &row)
{
    const QString number = row.number.text();
    pursue(m_desk.provider().openPayPage(row.id),
        {.row = row,
            .progress = tr("Asking for a page on which %1 is paid…").arg(number),
            .notYet = tr("No page for %1 yet. %2", "number, why"),
            .show = [this, row] { showPayPage(row); }});
}

void ProviderActions::makeLink(const InvoiceRow &row, const LinkTerms &terms)
{
    pursue(m_desk.provider().makeLink(row.id, terms),
        {.row = row,
            .progress = tr("Asking for a payment link of %1…").arg(row.number.text()),
            .notYet = tr("No payment link of %1 yet. %2", "number, why"),
            .show = [this, row] { emit linkMade(row); }});
}

void ProviderActions::pursue(const QFuture<Result<CommandOutcome>> &answer, Wish wish)
{
    whenReady(answer, this, [this, wish = std::move(wish)](const Result<CommandOutcome> &outcome) {
        if (!outcome) {
            emit failed(outcome.error(), wish.row.customerId, wish.row.customer);
            return;
        }
        if (outcome->waiting.isEmpty()) { // It is there already.
            wish.show();
            return;
        }
        emit progressed(wish.progress);
        Wish asked = wish;
        asked.waiting = outcome->waiting.constLast(); // Before it an older link may have to close.
        whenReady(m_desk.runOutbox(), this, [this, asked](const Result<SyncReport> &) {
            tellWhatWaits(asked); // A sync that runs takes it along: the outbox knows more.
        });
    });
}

void ProviderActions::tellWhatWaits(const Wish &wish)
{
    whenReady(m_desk.outbox(), this, [this, wish](const Result<QList<OutboxRow>> &effects) {
        emit progressed({});
        if (!effects) {
            emit failed(effects.error(), wish.row.customerId, wish.row.customer);
            return;
        }
        const auto effect = std::ranges::find(*effects, wish.waiting, &OutboxRow::id);
        if (effect == effects->end() || effect->state == OutboxState::Done) {
            wish.show();
            return;
        }
        const QString why
            = effect->answer.isEmpty() ? outboxStateText(*effect) : outboxAnswerText(effect->answer);
        m_toast.say(
            wish.notYet.arg(wish.row.number.text(), why), tr("Show Outbox"), [this] { emit outboxWanted(); });
    });
}

void ProviderActions::showPayPage(const InvoiceRow &row)
{
    whenReady(m_desk.wayToPay(row.id), this, [this, row](const Result<WayToPay> &way) {
        if (!way) {
            emit failed(way.error(), row.customerId, row.customer);
            return;
        }
        const QString address = way->url.toString(QUrl::FullyEncoded);
        m_toast.say(tr("The page on which %1 is paid is open in the browser.").arg(row.number.text()),
            tr("Copy address"), [address] { QGuiApplication::clipboard()->setText(address); });
        emit pageWanted(way->url);
    });
}

} // namespace quittance
