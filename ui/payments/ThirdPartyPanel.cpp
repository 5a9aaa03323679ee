#include "ui/payments/ThirdPartyPanel.h"

#include "ui/payments/CustomerSearch.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 3;

} // namespace

ThirdPartyPanel::ThirdPartyPanel(Desk &desk, const Form &form, QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(form.words, this))
    , m_meaning(new PlainLabel(form.meaning, this))
    , m_search(new CustomerSearch(desk, form.name + u".other"_s, linesInView, this))
{
    m_on->setObjectName(form.name + u".thirdParty"_s);
    m_meaning->setFont(fonts::small());
    m_meaning->setInk(Ink::Secondary);
    m_meaning->setWordWrap(true);
    m_search->leaveOut(form.own);
    m_search->beginWithNobody(); // Nobody's money is booked on whoever comes first.
    m_search->line()->setObjectName(form.name + u".other"_s);
    m_search->line()->setAccessibleName(tr("The other customer"));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(6);
    below->addWidget(m_meaning);
    below->addWidget(m_search->line());
    below->addWidget(m_search->list());
    auto *inset = new QHBoxLayout; // Not a margin: that would stay at the left of a mirrored panel.
    inset->setSpacing(0);
    inset->addSpacing(wordsInset(*m_on));
    inset->addLayout(below, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_on);
    layout->addLayout(inset);
    connect(m_on, &QCheckBox::toggled, this, &ThirdPartyPanel::showParts);
    connect(m_search, &CustomerSearch::chosenChanged, this, &ThirdPartyPanel::changed);
    connect(m_search, &CustomerSearch::failed, this, &ThirdPartyPanel::failed);
    for (QWidget *part : QList<QWidget *>{m_meaning, m_search->line(), m_search->list()})
        part->hide();
}

void ThirdPartyPanel::focusInEvent(QFocusEvent *event)
{
    QWidget *next = m_on;
    if (isOn())
        next = m_search->line();
    next->setFocus(event->reason());
}

bool ThirdPartyPanel::isOn() const
{
    return m_on->isChecked();
}

std::optional<Customer> ThirdPartyPanel::other() const
{
    return isOn() ? m_search->chosen() : std::nullopt;
}

void ThirdPartyPanel::showParts()
{
    for (QWidget *part : QList<QWidget *>{m_meaning, m_search->line(), m_search->list()})
        part->setVisible(isOn());
    if (isOn()) {
        m_search->search();
        m_search->line()->setFocus(Qt::OtherFocusReason);
    }
    emit changed();
}

} // namespace quittance
