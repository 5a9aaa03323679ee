#include "ui/payments/RecordPaymentDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/desk/lockedThrough.h"
#include "ui/payments/AllocationGrid.h"
#include "ui/payments/LeftPanel.h"
#include "ui/payments/ThirdPartyPanel.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;
constexpr std::array methods{
    ManualMethod::Bank, ManualMethod::Cash, ManualMethod::Cheque, ManualMethod::Terminal};

} // namespace

RecordPaymentDialog::RecordPaymentDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent)
    : ActDialog(u"recordPayment"_s, tr("Record payment"),
        {.party = row.customer,
            .document = row.number.text(),
            .chip = row.id.isEmpty() ? std::nullopt : std::optional(stateChip(row, today)),
            .caption = tr("Open"),
            .amount = row.id.isEmpty() ? std::nullopt : std::optional(row.open)},
        parent)
    , m_desk(desk)
    , m_customer(row.customerId)
    , m_customerName(row.customer)
    , m_amount(new AmountEdit(row.open.currency(), this))
    , m_method(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_date(new DateEdit(today, this))
    , m_payer(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_alike(new Notice(u"recordPayment.alike"_s, false, this))
    , m_grid(new AllocationGrid(u"recordPayment"_s, row.open.currency(), this))
    , m_close(new QCheckBox(tr("&Write off a small rest that is then open"), this))
    , m_left(new LeftPanel(u"recordPayment"_s, row.customer, this))
    , m_thirdParty(new ThirdPartyPanel(desk,
          {.name = u"recordPayment"_s,
              .words = tr("A&nother customer pays this"),
              .meaning = tr("The money is theirs, and so is what is left of it. It pays the invoices of %1 "
                            "above; both statements show that as a settlement.")
                             .arg(row.customer),
              .own = row.customerId},
          this))
{
    m_amount->setFixedWidth(shortField);
    m_amount->setAmountOrNothing(row.open);
    addField(u"amount"_s, tr("Amount"), m_amount, remark(row.open.currency().text()));
    for (const ManualMethod method : methods)
        m_method->addItem(manualMethodText(method));
    addField(u"method"_s, tr("Method"), m_method);
    m_account->addItem(tr("Not said", "a bank account"));
    addField(u"account"_s, tr("Account"), m_account);
    setFieldVisible(u"account"_s, false);
    m_date->setFixedWidth(shortField);
    addField(u"date"_s, tr("Received on"), m_date, remark({}));
    m_payer->setPlaceholderText(tr("Optional, if it is not the customer"));
    addField(u"payer"_s, tr("Payer"), m_payer);
    m_reference->setPlaceholderText(tr("Optional, as on the bank statement"));
    addField(u"reference"_s, tr("Reference"), m_reference);
    addWide({}, m_alike);
    const auto *show = m_alike->addButton(u"show"_s, tr("&Show"));
    addWide(u"allocations"_s, m_grid);
    addWide({}, m_left);
    m_close->setObjectName(u"recordPayment.closeShortfall"_s);
    addWide(u"shortfall"_s, m_close);
    addWide(u"thirdParty"_s, m_thirdParty);
    addButtons(tr("Record payment"), Look::Primary, u"record-payment"_s);
    keepInputs(row.customerId.text() + u'/' + row.id.text() + u'/' + row.open.currency().text());
    connect(m_amount, &QLineEdit::textEdited, this, &RecordPaymentDialog::propose);
    connect(m_amount, &QLineEdit::textChanged, this, &RecordPaymentDialog::askAlike);
    connect(m_date, &QLineEdit::textChanged, this, &RecordPaymentDialog::askAlike);
    connect(m_thirdParty, &ThirdPartyPanel::changed, this, &RecordPaymentDialog::askAlike);
    connect(show, &QPushButton::clicked, this, [this] {
        if (m_twin)
            emit showWanted(*m_twin);
    });
    connect(m_grid, &AllocationGrid::changed, this, &RecordPaymentDialog::showLeft);
    connect(m_grid, &AllocationGrid::fieldMade, this, [this](AmountEdit *part, Money open) {
        checkPartAtLeaving(u"allocations"_s, part, open);
        bringBackInto(part);
    });
    connect(m_thirdParty, &ThirdPartyPanel::changed, this, [this] {
        const std::optional<Customer> payer = m_thirdParty->other();
        m_left->setCustomer(payer ? payer->name : m_thirdParty->isOn() ? QString() : m_customerName);
    });
    connect(m_thirdParty, &ThirdPartyPanel::failed, this, &RecordPaymentDialog::showTrouble);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RecordPaymentDialog::showAccounts);
    whenReady(desk.lists().accounts(), this, [this](const Result<QStringList> &accounts) {
        m_account->addItems(accounts.value_or(QStringList())); // It may be left out.
        showAccounts();
    });
    checkAmountAtLeaving(m_amount);
    checkDayAtLeaving(m_date, today, lockedThroughOf(desk));
    m_grid->ask(desk, m_customer, today, row.id);
    propose();
    askAlike();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void RecordPaymentDialog::showAccounts()
{
    constexpr int several = 2;
    const bool isBank = methods.at(static_cast<size_t>(m_method->currentIndex())) == ManualMethod::Bank;
    setFieldVisible(u"account"_s, isBank && m_account->count() > several);
}

void RecordPaymentDialog::propose()
{
    // Of "1.234" nothing, and not of the "1.23" that stood there before the last key.
    m_grid->propose(m_amount->amount().value_or(Money(0, m_amount->currency())));
}

void RecordPaymentDialog::askAlike()
{
    const int token = ++m_alikeToken;
    const Result<Money> amount = m_amount->amount();
    const Result<QDate> on = m_date->day();
    const std::optional<Customer> payer = m_thirdParty->other();
    if (!amount || !on || (m_thirdParty->isOn() && !payer))
        return warnOf({});
    whenReady(m_desk.lists().alike(payer ? payer->id : m_customer, *amount, *on), this,
        [this, token](const Result<QList<PaymentRow>> &alike) {
            if (token == m_alikeToken)
                warnOf(alike.value_or(QList<PaymentRow>())); // It is only a help.
        });
}

void RecordPaymentDialog::warnOf(const QList<PaymentRow> &alike)
{
    if (alike.isEmpty()) {
        m_twin.reset();
        m_alike->clear();
        return;
    }
    m_twin = alike.constFirst();
    m_alike->tell(Tone::Warning, u"warning"_s,
        tr("A payment of the same amount, day and customer exists. Record this one only if money came "
           "twice."));
}

void RecordPaymentDialog::showLeft()
{
    const Result<Money> amount = m_amount->amount();
    const Result<Money> total = m_grid->total();
    m_left->setLeft(amount && total ? std::optional(*amount - *total) : std::nullopt);
    setActText(amount ? tr("Record %1").arg(moneyWithSymbol(*amount)) : tr("Record payment"));
}

QFuture<Result<CommandOutcome>> RecordPaymentDialog::start()
{
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return refusal(amount.error());
    const Result<QDate> on = m_date->day();
    if (!on)
        return refusal(on.error());
    const Result<QList<AllocationOrder>> orders = m_grid->orders();
    if (!orders)
        return refusal(orders.error());
    const std::optional<Customer> payer = m_thirdParty->other();
    if (m_thirdParty->isOn() && !payer)
        return refusal(invalid(u"customer.none_chosen"_s, u"thirdParty"_s, {}).value());
    return m_desk
        .recordPayment({.customer = payer ? payer->id : m_customer,
            .amount = *amount,
            .method = methods.at(static_cast<size_t>(m_method->currentIndex())),
            .on = *on,
            .payer = m_payer->text().trimmed(),
            .reference = m_reference->text().trimmed(),
            .allocations = *orders,
            .thirdParty = payer.has_value(),
            .closeShortfall = m_close->isChecked(),
            .account
            = m_account->isHidden() || m_account->currentIndex() == 0 ? QString() : m_account->currentText()})
        .then([](const Result<PaymentId> &done) {
            return done.map([](const PaymentId &) { return CommandOutcome{}; });
        });
}

QString RecordPaymentDialog::fieldOf(const Error &error) const
{
    if (error.rule.startsWith("shortfall."_L1))
        return u"shortfall"_s;
    return error.rule.startsWith("allocation."_L1) || error.field == "invoice"_L1 ? u"allocations"_s
                                                                                  : error.field;
}

} // namespace quittance
