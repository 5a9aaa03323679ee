#pragma once

#include "core/domain/Money.h"

#include <QWidget>

namespace quittance {

//! One large amount with its currency's sign, in smaller type where the room is short; never cut.
class AmountLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit AmountLabel(QWidget *parent = nullptr);

    void setAmount(Money amount);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace quittance
