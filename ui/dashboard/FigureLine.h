#pragma once

#include "core/domain/Money.h"

#include <QAbstractButton>

#include <functional>

namespace quittance {

//! An amount that can be pressed: large with how many make it up beside it, or one line of a currency.
class FigureLine final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Size : quint8 { Large, Small };
    static constexpr int largest = 24; //!< Pixels of a large one, where there is room.

    FigureLine(Size size, QWidget *parent);

    //! what says it to a screen reader: "Open". count: "128 invoices".
    void show(const QString &what, Money amount, const QString &count);
    //! The room that the decimals of the other currencies below take, so that decimal marks align.
    void setReservedDecimals(int decimals);
    //! The pixels its amount would have if it stood alone.
    int fitting() const;
    //! Of figures side by side none is larger than the others; asked each time, so that it follows every
    //! width.
    void setSizeOfAll(std::function<int()> pixels) { m_sizeOfAll = std::move(pixels); }
    //! The pixels its amount is drawn in.
    int pixels() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintLarge(QPainter &painter) const;
    void paintSmall(QPainter &painter) const;

    const Size m_size;
    Money m_amount{0, Currency::of("EUR")};
    QString m_count;
    int m_reserved = 0;
    std::function<int()> m_sizeOfAll;
};

} // namespace quittance
