#pragma once

#include "core/domain/Money.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace quittance {

class AmountEdit;

//! Asks for a part of what is open: an amount that counts only while it is ticked.
class PartField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    PartField(const QString &name, Money open, QWidget *parent = nullptr);

    //! Nothing while all of it is asked for. What cannot be read is an amount of zero, which nobody takes.
    std::optional<Money> part() const;
    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    QCheckBox *m_wanted;
    AmountEdit *m_amount;
};

} // namespace quittance
