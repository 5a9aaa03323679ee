#pragma once

#include "core/domain/BookFigures.h"

#include <QAbstractButton>

#include <array>

namespace quittance {

//! "1–30"
QString ageText(AgeBucket age);
//! "1 to 30 days late", for screen readers and tooltips.
QString spokenAgeText(AgeBucket age);

//! One class of age: its word, a bar, the amount and how many invoices.
class AgeBar final : public QAbstractButton
{
    Q_OBJECT

public:
    AgeBar(AgeBucket age, QWidget *parent);

    //! Widths are common to all bars, so that they stand below each other.
    struct Columns {
        int word = 0;
        int amount = 0;
        int count = 0;
    };
    //! most: what a whole bar stands for, in minor units.
    void show(Money open, qint64 invoices, qint64 most);
    void setColumns(const Columns &columns);
    Columns wanted() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const AgeBucket m_age;
    Money m_open{0, Currency::of("EUR")};
    QString m_count;
    qint64 m_most = 0;
    Columns m_columns;
};

//! What is open in one currency by how late it is.
class AgeBars final : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBars(QWidget *parent);

    void show(const CurrencyFigures &figures);

signals:
    void wanted(quittance::AgeBucket age);

private:
    std::array<AgeBar *, ageBucketCount> m_bars{};
};

} // namespace quittance
