#include "ui/payments/AssignDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/StateText.h"
#include "ui/widgets/stateChips.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 50;
constexpr int lineHeight = 28;
constexpr int listHeight = 6 * lineHeight + 2;

} // namespace

AssignDialog::AssignDialog(Desk &desk, const PaymentRow &payment, QWidget *parent)
    : ActDialog(u"assign"_s, tr("Assign customer"),
        {.party = tr("Unknown payer"),
            .document = paymentMethodText(payment.method),
            .chip = paymentChip(payment),
            .caption = tr("Left"),
            .amount = payment.unallocated},
        parent)
    , m_desk(desk)
    , m_payment(payment.id)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_text->setPlaceholderText(tr("Part of a name or address"));
    m_text->installEventFilter(this);
    addField(u"customer"_s, tr("Customer"), m_text);
    m_list->setObjectName(u"assign.list"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    addWide({}, m_list);
    addNote(tr("What is left of the payment is then this customer's credit and can be allocated."));
    addButtons(tr("Assign customer"), Look::Primary, u"person"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &AssignDialog::search);
    connect(m_text, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    m_text->setFocus(Qt::OtherFocusReason);
    search();
}

QString AssignDialog::customerName() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_found.at(row).name;
}

void AssignDialog::search()
{
    const int token = ++m_token;
    whenReady(m_desk.customers(m_text->text().trimmed(), mostShown), this,
        [this, token](const Result<QList<Customer>> &found) {
            if (token != m_token)
                return;
            if (found)
                show(*found);
            else
                showTrouble(found.error());
        });
}

void AssignDialog::show(const QList<Customer> &found)
{
    m_found = found;
    m_list->clear();
    for (const Customer &customer : found) {
        const QString where = customer.address.city.isEmpty() ? customer.email : customer.address.city;
        m_list->addItem(
            where.isEmpty() ? customer.name : tr("%1  ·  %2", "customer, place").arg(customer.name, where));
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, lineHeight));
    m_list->setCurrentRow(found.isEmpty() ? -1 : 0);
}

bool AssignDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return ActDialog::eventFilter(watched, event);
}

QFuture<Result<CommandOutcome>> AssignDialog::start()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return refusal(
            Error{.kind = ErrorKind::NotFound, .rule = u"customer.unknown"_s, .field = u"customer"_s});
    return m_desk.assignPayment(m_payment, m_found.at(row).id)
        .then([](const Result<void> &done) -> Result<CommandOutcome> {
            if (!done)
                return fail(done.error());
            return CommandOutcome{};
        });
}

QString AssignDialog::fieldOf(const Error &error) const
{
    return error.field == "payment"_L1 ? QString() : u"customer"_s;
}

} // namespace quittance
