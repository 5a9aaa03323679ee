#pragma once

#include "core/domain/LinkEnd.h"

#include <QWidget>

class QComboBox;

namespace quittance {

class DateEdit;

//! Until when a payment page takes money: never ending, so many days, or to a day. Shows what is usual until
//! somebody changes it.
class LinkEndField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names.
    LinkEndField(const QString &name, QDate today, QWidget *parent = nullptr);

    QComboBox *choice() const { return m_choice; }
    //! What the link would have without a wish; null: it does not end by itself.
    void propose(QDate lastDay);
    //! A day that cannot be read is one that is over, which nobody takes.
    LinkEnd end() const;
    //! The last day as it is shown; null: none, or it cannot be read.
    QDate lastDay() const;
    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    void choose();

    const QDate m_today;
    QComboBox *m_choice;
    DateEdit *m_day;
    bool m_isOwn = false; //!< Somebody has changed it.
    bool m_isReadOnly = false;
};

} // namespace quittance
