#include "ui/connect/BringView.h"

#include "ui/connect/stepParts.h"
#include "ui/text/StateText.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool mayWrite(const CrmTrial &trial)
{
    return std::ranges::none_of(trial.scopes, [](const CrmScope &scope) {
        return scope.purpose == CrmScope::Purpose::Write && scope.state == CrmScope::State::Missing;
    });
}

} // namespace

BringView::BringView(const CrmTrial &trial, QWidget *parent)
    : QWidget(parent)
{
    const QString crm = connectionText(trial.connection.text());
    QVBoxLayout *layout = stepParts::column(*this);
    stepParts::addTitle(*layout, tr("What to bring"));
    stepParts::addWords(
        *layout, u"scope"_s, tr("All companies and people of %1 come.").arg(crm), Ink::Secondary);
    m_interactions = addBox(
        u"interactions"_s, tr("Calls, ma&ils, meetings and notes come as well"), trial.bringsInteractions);
    layout->addWidget(m_interactions);
    m_writeBack = addBox(
        u"writeBack"_s, tr("&Write mapped fields back to %1").arg(crm), trial.writesBack && mayWrite(trial));
    m_writeBack->setEnabled(mayWrite(trial));
    if (!mayWrite(trial))
        m_writeBack->setToolTip(tr("The permission to write is missing"));
    layout->addWidget(m_writeBack);
    layout->addStretch(1);
}

QCheckBox *BringView::addBox(const QString &name, const QString &text, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(u"connect."_s + name);
    box->setChecked(isOn);
    return box;
}

CrmBringing BringView::bringing() const
{
    CrmBringing bringing{.interactions = m_interactions->isChecked()};
    // A permission that is missing for now is no reason to change a mapping.
    if (m_writeBack->isEnabled())
        bringing.writesBack = m_writeBack->isChecked();
    return bringing;
}

QWidget *BringView::decision() const
{
    return m_interactions;
}

} // namespace quittance
