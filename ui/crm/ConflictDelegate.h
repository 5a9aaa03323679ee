#pragma once

#include <QStyledItemDelegate>

namespace quittance {

struct ConflictLine;

//! Draws the cells of a ConflictSheet: values with who and when below them, the chosen side tinted and marked
//! at its edge, the result with its chip.
class ConflictDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int lineHeight = 58; //!< Of a row: two lines of text and air.

    using QStyledItemDelegate::QStyledItemDelegate;

    //! Where the result is typed, in its cell.
    static QRect fieldIn(const QRect &cell, const ConflictLine &line, Qt::LayoutDirection direction);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace quittance
