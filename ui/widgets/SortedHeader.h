#pragma once

#include <QHeaderView>

namespace quittance {

//! The header of a table that may be sorted by a second column where the first are equal. That one's arrow is
//! lighter.
class SortedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortedHeader(QWidget *parent);

    //! section -1 for none.
    void showSecond(int section, Qt::SortOrder order);
    int secondSection() const { return m_second; }
    Qt::SortOrder secondOrder() const { return m_secondOrder; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    int m_second = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
};

} // namespace quittance
