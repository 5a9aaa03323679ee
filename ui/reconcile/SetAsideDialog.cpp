#include "ui/reconcile/SetAsideDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/actRow.h"
#include "ui/acts/askReason.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/turnOff.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

SetAsideDialog::SetAsideDialog(const QString &what, Act act, QWidget *parent)
    : AskingDialog(parent)
    , m_act(std::move(act))
    , m_reason(new QLineEdit(this))
    , m_trouble(new PlainLabel(this))
    , m_done(new QPushButton(tr("Set aside"), this))
{
    setObjectName(u"setAside"_s);
    setWindowTitle(tr("Set movement aside"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *about = new PlainLabel(what, this);
    about->setFont(fonts::strong(fonts::body()));
    about->setElided(true);
    auto *meaning = new PlainLabel(tr("It is nothing this book is about: a bank's fee, wages, a transfer of "
                                      "your own. Nothing is booked, "
                                      "and it can be undone."),
        this);
    meaning->setInk(Ink::Secondary);
    meaning->setWordWrap(true);
    auto *caption = new PlainLabel(tr("Reason"), this);
    caption->setBuddy(m_reason);
    m_reason->setObjectName(u"setAside.reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    askReason(*m_reason);
    m_trouble->setObjectName(u"setAside.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_done->setObjectName(u"setAside.act"_s);
    turnOff(*m_done, tr("Say why first."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(meaning);
    layout->addWidget(caption);
    layout->addWidget(m_reason);
    layout->addWidget(m_trouble);
    layout->addSpacing(8);
    layout->addLayout(actRow(*this, *m_done));
    connect(m_done, &QPushButton::clicked, this, &SetAsideDialog::submit);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        const bool isSaid = !m_reason->text().trimmed().isEmpty();
        m_done->setEnabled(!m_isBusy && isSaid);
        m_done->setToolTip(isSaid ? tr("Set aside (Enter)") : tr("Say why first."));
    });
    m_reason->setFocus(Qt::OtherFocusReason);
}

void SetAsideDialog::submit()
{
    m_isBusy = true;
    m_done->setEnabled(false);
    m_trouble->hide();
    whenReady(m_act(m_reason->text().trimmed()), this, [this](const Result<BankMatchOutcome> &done) {
        m_isBusy = false;
        if (done) {
            accept();
            return;
        }
        show();
        m_done->setEnabled(true);
        m_trouble->setText(errorText(done.error()));
        m_trouble->show();
        QAccessibleEvent alert(m_trouble, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

} // namespace quittance
