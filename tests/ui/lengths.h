#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QGuiApplication>
#include <QPushButton>

namespace quittance {

//! Mirrors the whole program while it lives.
struct RightToLeft {
    explicit RightToLeft(bool on)
    {
        if (on)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(RightToLeft)
};

//! Labels and buttons whose words do not fit, though nothing says that they may be cut.
inline QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const PlainLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const bool mayBeCut
            = label && (label->wordWrap() || label->width() >= label->minimumSizeHint().width());
        if (button && button->text().isEmpty())
            continue; // It shows a picture.
        const bool isShort = (label || button) && widget->width() < widget->sizeHint().width();
        if (isShort && !mayBeCut)
            cut += QStringLiteral("%1 “%2”").arg(
                widget->objectName(), label ? label->text() : button->text());
    }
    return cut;
}

} // namespace quittance
