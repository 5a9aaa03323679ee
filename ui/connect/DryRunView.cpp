#include "ui/connect/DryRunView.h"

#include "ui/connect/stepParts.h"
#include "ui/text/ConnectText.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

DryRunView::DryRunView(QString connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(std::move(connection))
{
    QVBoxLayout *layout = stepParts::column(*this);
    stepParts::addTitle(*layout, tr("What the first sync would find"));
    m_sum = stepParts::addWords(*layout, u"dryRun"_s, tr("Looking…"), Ink::Text);
    m_promise = stepParts::addWords(*layout, u"promise"_s, {}, Ink::Secondary);
    layout->addStretch(1);
}

void DryRunView::showDryRun(const CrmDryRun &found)
{
    m_sum->setText(crmDryRunText(found));
    m_promise->setText(crmDryRunPromiseText(found, m_connection));
}

void DryRunView::showUnknown()
{
    m_sum->setText(tr("It could not be looked. The first sync can begin all the same."));
}

} // namespace quittance
