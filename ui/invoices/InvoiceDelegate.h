#pragma once

#include <QStyledItemDelegate>

namespace quittance {

//! Draws the cells of an InvoiceTableModel: chips, aligned amounts, mail marks.
class InvoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Short forms of link and mail, for a narrow table.
    void setNarrow(bool narrow) { m_narrow = narrow; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The long form of what is cut or shortened.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    bool m_narrow = false;
};

} // namespace quittance
