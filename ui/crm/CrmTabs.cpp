#include "ui/crm/CrmTabs.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

namespace quittance {

using namespace Qt::StringLiterals;

CrmTabs::CrmTabs(View own, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
{
    m_tabs->setObjectName(u"crm.views"_s);
    m_tabs->setAccessibleName(tr("Tables of the CRM sync"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Contacts"));
    m_tabs->addTab(tr("Interactions"));
    m_tabs->addTab(tr("Syncs", "the table of those that were made"));
    m_tabs->setCurrentIndex(static_cast<int>(own));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 4, 4, 0); // The words begin where those below do.
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addSpacing(8); // Behind what is added; a margin would stay at the right.
    connect(m_tabs, &QTabBar::currentChanged, this, [this, own](int tab) {
        {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(static_cast<int>(own));
        }
        emit wanted(static_cast<View>(tab));
    });
}

void CrmTabs::addAtEnd(QWidget *widget)
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->insertWidget(line->count() - 1, widget);
}

bool CrmTabs::isUsedByKeys() const
{
    return m_tabs->hasFocus();
}

void CrmTabs::focusTabs()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

} // namespace quittance
