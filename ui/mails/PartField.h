#pragma once

#include "core/domain/Money.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace quittance {

class AmountEdit;
class PlainLabel;

//! Asks for a part of what is open: an amount that counts only while it is ticked.
class PartField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    PartField(const QString &name, Money open, QWidget *parent = nullptr);

    bool isWanted() const;
    //! Nothing while all of it is asked for. An error while what is typed is no amount, or may be read in two
    //! ways: nothing is asked for then, neither a part nor all.
    Result<std::optional<Money>> part() const;
    //! Says beneath the amount what is wrong with it, and leads there.
    void tellTrouble();
    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    void onLeft();
    void say(const Error &error);

    QCheckBox *m_wanted;
    AmountEdit *m_amount;
    PlainLabel *m_trouble;
};

} // namespace quittance
