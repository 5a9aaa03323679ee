#pragma once

#include "ui/demo/GuideState.h"
#include "ui/shell/WindowFacts.h"

#include <QFrame>

class QPushButton;

namespace quittance {

class Desk;
class PlainLabel;
struct Error;
struct InvoiceDetail;

//! The way through the sample book, six steps at the foot of the window. They tick themselves off from what
//! is committed, whoever did it.
class GuidePanel final : public QFrame
{
    Q_OBJECT

public:
    //! desk outlives the panel.
    GuidePanel(Desk &desk, Guide guide, QDate today, QWidget *parent = nullptr);

    const std::array<bool, guideStepCount> &done() const { return m_done; }

signals:
    void syncContactsWanted();
    void syncPaymentsWanted();
    void issueWanted(const quittance::InvoiceRow &row);
    void sendWanted(const quittance::InvoiceRow &row);
    void invoiceWanted(const quittance::InvoiceId &id);
    void told(const QString &text); //!< What the proof said.
    void failed(const quittance::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct StepParts {
        PlainLabel *title;
        PlainLabel *hint;
        QPushButton *button;
    };

    void addStep(GuideStep step, const QString &title, const QString &hint, const QString &button);
    void look();
    void lookAtInvoice();
    void update(const InvoiceDetail &detail);
    void showSteps();
    void act(GuideStep step);
    void openPage();
    void prove();

    Desk &m_desk;
    Guide m_guide;
    const QDate m_today;
    GuideState m_state;
    InvoiceRow m_row;
    std::array<bool, guideStepCount> m_done{};
    std::array<StepParts, guideStepCount> m_steps{};
};

} // namespace quittance
