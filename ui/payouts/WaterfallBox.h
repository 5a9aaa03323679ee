#pragma once

#include "ui/payouts/waterfall.h"

#include <QWidget>

namespace quittance {

class PlainLabel;

//! One step of a payout: its name, its amount, a remark below, and a bar from where the sum stood before to
//! where it stands after. What is not explained has a ground of its own.
class WaterfallBox final : public QWidget
{
    Q_OBJECT

public:
    WaterfallBox(WaterfallStep::What what, QWidget *parent);

    //! lowest and highest sum of all steps; both in the currency's minor unit.
    void showStep(const WaterfallStep &step, Currency currency, qint64 lowest, qint64 highest);
    void setRemark(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WaterfallStep::What m_what;
    WaterfallStep m_step;
    qint64 m_lowest = 0;
    qint64 m_highest = 0;
    PlainLabel *m_amount;
    PlainLabel *m_remark;
};

//! "Gross", "Fees".
QString waterfallTitle(WaterfallStep::What what);

} // namespace quittance
