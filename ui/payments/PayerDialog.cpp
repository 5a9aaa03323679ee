#include "ui/payments/PayerDialog.h"

#include "ui/payments/CustomerSearch.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/InputText.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 7;

} // namespace

PayerDialog::PayerDialog(Desk &desk, const std::optional<Guess> &guess, QWidget *parent)
    : QDialog(parent)
    , m_search(new CustomerSearch(desk, u"payer"_s, linesInView, this))
    , m_whyNot(new PlainLabel(this))
    , m_next(new QPushButton(tr("&Record payment…"), this))
{
    setObjectName(u"payer"_s);
    setWindowTitle(tr("Record payment"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *question = new PlainLabel(tr("&Who paid?"), this);
    question->setFont(fonts::strong(fonts::body()));
    question->setBuddy(m_search->line());
    m_search->line()->setAccessibleName(tr("Who paid?"));
    auto *leave = new QPushButton(tr("&Cancel"), this);
    leave->setObjectName(u"payer.cancel"_s);
    m_whyNot->setObjectName(u"payer.whyNot"_s);
    m_whyNot->setFont(fonts::small());
    m_whyNot->setInk(Ink::Secondary);
    m_next->setObjectName(u"payer.next"_s);
    m_next->setDefault(true);
    setLook(*m_next, Look::Primary);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &PayerDialog::goOn);
    connect(m_search, &CustomerSearch::chosenChanged, this, &PayerDialog::showWhether);
    connect(m_search, &CustomerSearch::failed, this, &PayerDialog::failed);
    connect(m_search->list(), &QListWidget::itemDoubleClicked, this, &PayerDialog::goOn);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_whyNot, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(m_search->line());
    layout->addWidget(m_search->list(), 1);
    layout->addLayout(buttons);
    m_search->beginWithNobody(); // Nobody's money is booked on whoever comes first.
    if (guess)
        m_search->beginWith(guess->customer, guess->name);
    showWhether();
    m_search->line()->setFocus(Qt::OtherFocusReason);
    m_search->search();
}

void PayerDialog::showWhether()
{
    const bool isChosen = m_search->chosen().has_value();
    const QString whyNot
        = isChosen ? QString() : inputText(invalid(u"customer.none_chosen"_s, u"customer"_s, {}).value());
    m_next->setEnabled(isChosen);
    m_next->setToolTip(whyNot);
    m_whyNot->setText(whyNot);
}

void PayerDialog::goOn()
{
    const std::optional<Customer> customer = m_search->chosen();
    if (!customer)
        return;
    accept();
    emit chosen(*customer);
}

} // namespace quittance
