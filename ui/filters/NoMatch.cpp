#include "ui/filters/NoMatch.h"

#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

NoMatch::NoMatch(const QString &section, QWidget *viewport)
    : EmptyState(viewport)
{
    setObjectName(section + u".noMatch"_s);
    connect(
        addButton(tr("Clear filter"), u"close"_s, false), &QPushButton::clicked, this, &NoMatch::clearWanted);
    m_show = addButton(tr("Show"), u"eye"_s, true);
    m_show->setObjectName(section + u".noMatch.show"_s);
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, &NoMatch::othersWanted);
    hide();
}

void NoMatch::tellOf(const QString &text)
{
    ++m_token;
    m_show->hide();
    tell(u"search"_s, text.isEmpty() ? tr("No match here.") : tr("No match for “%1”.").arg(text), {});
}

void NoMatch::showOthers(int count)
{
    if (count == 0)
        return;
    tell(u"search"_s, tr("No match here."), tr("%n in other statuses.", nullptr, count));
    m_show->show();
}

} // namespace quittance
