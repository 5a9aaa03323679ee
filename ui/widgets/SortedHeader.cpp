#include "ui/widgets/SortedHeader.h"

#include <QStyleOptionHeader>

namespace quittance {

SortedHeader::SortedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void SortedHeader::showSecond(int section, Qt::SortOrder order)
{
    m_second = section;
    m_secondOrder = order;
    viewport()->update();
}

void SortedHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (section == m_second && section != sortIndicatorSection())
        option->sortIndicator
            = m_secondOrder == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
}

} // namespace quittance
