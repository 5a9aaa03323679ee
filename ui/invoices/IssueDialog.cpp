#include "ui/invoices/IssueDialog.h"

#include "ui/acts/TypedNumber.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

IssueDialog::IssueDialog(const InvoiceRow &draft, QDate today, const QString &modeText, QWidget *parent)
    : QDialog(parent)
    , m_invoice(draft.id)
    , m_total(draft.total)
    , m_typed(new TypedNumber(u"issue.typed"_s, this))
    , m_issue(new QPushButton(tr("Issue over %1").arg(moneyWithSymbol(draft.total)), this))
{
    setObjectName(u"issue"_s);
    setWindowTitle(tr("Issue invoice"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);

    auto *customer = new PlainLabel(draft.customer, this);
    customer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    customer->setElided(true);
    auto *facts = new QGridLayout;
    facts->setColumnMinimumWidth(0, 104);
    facts->setColumnStretch(1, 1);
    facts->setVerticalSpacing(6);
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new PlainLabel(name, this);
        label->setInk(Ink::Secondary);
        auto *fact = new PlainLabel(value, this);
        fact->setWordWrap(true); // The end of an account says whether its money is real.
        facts->addWidget(label, facts->rowCount(), 0, Qt::AlignTop);
        facts->addWidget(fact, facts->rowCount() - 1, 1);
    };
    add(tr("Total"), moneyWithCode(draft.total));
    add(tr("Issued"), dateText(draft.issuedOn.isValid() ? draft.issuedOn : today));
    add(tr("Due"), draft.dueOn.isValid() ? dateText(draft.dueOn) : tr("By the customer's terms"));
    add(tr("Account"), modeText);
    auto *meaning = new PlainLabel(tr("It gets the next number and can no longer be changed, only credited "
                                      "or voided. Nothing is mailed yet."),
        this);
    meaning->setWordWrap(true);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"issue.cancel"_s);
    cancel->setAutoDefault(false);
    m_issue->setObjectName(u"issue.issue"_s);
    m_issue->setAutoDefault(false);
    setKeyHint(*m_issue, tr("Ctrl+Enter"));
    setLook(*m_issue, Look::Money); // It binds, as it does in the list of several.
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_issue);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(customer);
    layout->addLayout(facts);
    layout->addWidget(meaning);
    layout->addWidget(m_typed);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    setTabOrder(cancel, m_issue);
    cancel->setFocus();

    connect(m_typed, &TypedNumber::typed, this, [this] { m_issue->setEnabled(m_typed->isTyped()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issue);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *act = new QShortcut(key, this);
        connect(act, &QShortcut::activated, this, &IssueDialog::issue);
    }
}

void IssueDialog::setTypingLimit(TypingLimit limit)
{
    if (!limit.isPassedBy(m_total))
        return;
    m_typed->askAmount(m_total);
    m_typed->focusField();
    m_issue->setEnabled(false);
}

void IssueDialog::issue()
{
    if (!m_typed->isTyped())
        return m_typed->focusField();
    m_issue->setEnabled(false);
    accept();
}

void IssueDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace quittance
