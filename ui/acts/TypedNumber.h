#pragma once

#include "core/domain/Money.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace quittance {

class PlainLabel;

//! "Type 12 to go on": a number that is shown and to be typed before an act about much or many can be done.
//! Away while nothing is asked.
class TypedNumber final : public QWidget
{
    Q_OBJECT

public:
    //! name is that of the field.
    TypedNumber(const QString &name, QWidget *parent);

    void askCount(int count);
    void askAmount(Money amount);
    void askNothing();
    //! Also where nothing is asked.
    bool isTyped() const;
    //! What is still to be done, for who wonders why the act is off; empty: nothing.
    QString wish() const;
    void focusField();

signals:
    void typed(); //!< Something was; it may be the number.

private:
    void ask(const QString &number);
    bool isAmountTyped() const;

    PlainLabel *m_label;
    QLineEdit *m_field;
    QString m_number; //!< As it is shown; empty: nothing is asked.
    std::optional<Money> m_amount;
};

} // namespace quittance
