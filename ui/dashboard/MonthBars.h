#pragma once

#include "core/domain/BookFigures.h"

#include <QAbstractButton>

#include <array>

namespace quittance {

//! One month: the value above its bar, the month's name below.
class MonthBar final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MonthBar(QWidget *parent);

    struct Look {
        QString month; //!< "Nov"
        QString value; //!< "52.3"; may be empty.
        QString spoken;
        qint64 minor = 0;
        qint64 most = 0; //!< What the highest bar stands for.
        bool isRunning = false; //!< The month is not over.
    };
    void show(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

//! What came in in one currency, month by month; in the direction of reading.
class MonthBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthBars(QWidget *parent);

    void show(const BookIncome &income, const CurrencyIncome &line);
    //! What one unit of the values is: "thousand EUR".
    QString unitText() const { return m_unit; }

signals:
    void wanted(const QDate &month);

private:
    std::array<MonthBar *, incomeMonths> m_bars{};
    std::array<QDate, incomeMonths> m_months{};
    QString m_unit;
};

} // namespace quittance
