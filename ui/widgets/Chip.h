#pragma once

#include "ui/style/Tokens.h"

#include <QWidget>

namespace quittance {

//! What a chip shows: never colour alone.
struct ChipLook {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const ChipLook &, const ChipLook &) = default;
};

//! Width and height a chip needs.
QSize chipSize(const ChipLook &look);

//! Draws the chip where lines of area begin, centred in height, cut to its width. Its ground is its own, also
//! on a selected row.
void paintChip(QPainter &painter, const QRect &area, const ChipLook &look, const QPalette &palette);

//! The same as a widget.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setLook(const ChipLook &look);
    const ChipLook &look() const { return m_look; }
    QSize sizeHint() const override;
    //! Cut to less only where its place lets it shrink; then the tooltip has all of it.
    QSize minimumSizeHint() const override;
    void setShrinks();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace quittance
