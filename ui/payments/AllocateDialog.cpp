#include "ui/payments/AllocateDialog.h"

#include "ui/desk/Desk.h"
#include "ui/payments/AllocationGrid.h"
#include "ui/payments/LeftPanel.h"
#include "ui/payments/ThirdPartyPanel.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QComboBox>

namespace quittance {

using namespace Qt::StringLiterals;

AllocateDialog::AllocateDialog(Desk &desk, const AllocateForm &form, QDate today, QWidget *parent)
    : ActDialog(u"allocate"_s, form.title, form.subject, parent)
    , m_desk(desk)
    , m_credits(form.credits)
    , m_first(form.first)
    , m_today(today)
    , m_source(form.credits.size() > 1 ? new QComboBox(this) : nullptr)
    , m_grid(new AllocationGrid(u"allocate"_s, form.credits.constFirst().left.currency(), this))
    , m_left(new LeftPanel(u"allocate"_s, form.customer, this))
    , m_thirdParty(new ThirdPartyPanel(desk,
          {.name = u"allocate"_s,
              .words = tr("Pay a&nother customer's invoices"),
              .meaning = tr("What is not used stays credit of %1. Both statements show the other as a "
                            "settlement.")
                             .arg(form.customer),
              .own = form.credits.constFirst().customer},
          this))
{
    if (m_source) {
        for (const Credit &credit : m_credits)
            m_source->addItem(
                tr("%1, %2  ·  %3", "where credit is from, its day, how much is left")
                    .arg(creditSourceText(credit), dateText(credit.since), moneyWithCode(credit.left)));
        addField(u"source"_s, tr("From"), m_source);
        connect(m_source, &QComboBox::currentIndexChanged, this, [this] { m_grid->propose(credit().left); });
    }
    addWide(u"allocations"_s, m_grid);
    addWide({}, m_left);
    addWide(u"thirdParty"_s, m_thirdParty);
    addButtons(tr("Allocate"), Look::Primary, u"reconcile"_s);
    connect(m_grid, &AllocationGrid::changed, this, [this] {
        const Result<Money> total = m_grid->total();
        m_left->setLeft(total ? std::optional(credit().left - *total) : std::nullopt);
        showWhether();
    });
    connect(m_grid, &AllocationGrid::fieldMade, this,
        [this](AmountEdit *part, Money open) { checkPartAtLeaving(u"allocations"_s, part, open); });
    // The fields are there only now: the first of them is where typing begins.
    connect(m_grid, &AllocationGrid::loaded, this, [this] {
        showWhether();
        if (m_thirdParty->isOn())
            return;
        if (m_grid->whyNothing().isEmpty())
            m_grid->focusFirst();
        else // What can still be done.
            m_thirdParty->setFocus(Qt::OtherFocusReason);
    });
    connect(m_thirdParty, &ThirdPartyPanel::changed, this, &AllocateDialog::askForInvoices);
    connect(m_thirdParty, &ThirdPartyPanel::failed, this, &AllocateDialog::showTrouble);
    askForInvoices();
    m_grid->propose(credit().left);
}

const Credit &AllocateDialog::credit() const
{
    return m_credits.at(m_source ? m_source->currentIndex() : 0);
}

void AllocateDialog::askForInvoices()
{
    const std::optional<Customer> other = m_thirdParty->other();
    const CustomerId customer = other ? other->id : m_thirdParty->isOn() ? CustomerId() : credit().customer;
    m_grid->ask(m_desk, customer, m_today, m_first);
}

void AllocateDialog::showWhether()
{
    const QString whyNot = m_grid->whyNothing();
    setActPossible(whyNot.isEmpty(), whyNot);
}

//! What else keeps it stands where the documents would.
void AllocateDialog::tellWhyNot()
{
    if (m_thirdParty->isOn() && !m_thirdParty->other())
        showTrouble(invalid(u"customer.none_chosen"_s, u"thirdParty"_s, {}).value());
}

QFuture<Result<CommandOutcome>> AllocateDialog::start()
{
    const Result<QList<AllocationOrder>> orders = m_grid->orders();
    if (!orders)
        return refusal(orders.error());
    if (orders->isEmpty())
        return refusal(invalid(u"money.not_positive"_s, u"allocations"_s, {}).value());
    m_done = {.source = credit().source, .orders = *orders, .thirdParty = m_thirdParty->isOn()};
    return m_desk.allocate(m_done.source, m_done.orders, m_done.thirdParty)
        .then([](const Result<void> &done) -> Result<CommandOutcome> {
            if (!done)
                return fail(done.error());
            return CommandOutcome{};
        });
}

QString AllocateDialog::fieldOf(const Error &error) const
{
    return error.field == "amount"_L1 || error.field == "invoice"_L1 ? u"allocations"_s : error.field;
}

} // namespace quittance
