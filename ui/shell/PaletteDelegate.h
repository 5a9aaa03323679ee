#pragma once

#include <QStyledItemDelegate>

namespace quittance {

//! Draws a result of the palette: an icon, words, keys at the other edge. Headings have no flags and stand in
//! small grey letters; what cannot be done now is grey, too.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int keysRole = Qt::UserRole + 1;
    static constexpr int whyNotRole = Qt::UserRole + 2; //!< Empty: it can be done.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quittance
