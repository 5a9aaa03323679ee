#pragma once

#include "ui/dashboard/DashboardGoal.h"
#include "ui/widgets/Chip.h"

#include <QAbstractButton>

namespace quittance {

//! One line of what needs somebody: a chip, what it is, and at the end how much or where.
class NeedRow final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look {
        ChipLook chip;
        QString text;
        QString end; //!< "€6,118.40" or "Outbox"; never cut.
        DashboardGoal goal;
    };
    explicit NeedRow(QWidget *parent);

    void show(const Look &look);
    //! Why it leads nowhere here; empty: it does.
    void setRefusal(const QString &why);
    const DashboardGoal &goal() const { return m_look.goal; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textRoom() const;
    void updateTip();

    Look m_look;
    QString m_refusal;
};

} // namespace quittance
