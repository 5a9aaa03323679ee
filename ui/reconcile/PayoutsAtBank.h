#pragma once

#include "core/domain/PayoutReconciliation.h"

#include <QDialog>

class QPushButton;

namespace quittance {

class BankDesk;
class CloseDesk;
class DataTable;
class PlainLabel;
class RecordTableModel;

//! Payouts of the providers from what was paid to the movement of the bank they arrived with: gross, fees,
//! refunds, disputes, net, bank line, unexplained. What is certain is matched by one button, M matches the
//! one in view by hand; Esc closes.
class PayoutsAtBank final : public QDialog
{
    Q_OBJECT

public:
    //! Both outlive the dialog; bank is null where no statements are read.
    PayoutsAtBank(CloseDesk &desk, BankDesk *bank, QWidget *parent);

signals:
    void said(const QString &text);

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void ask();
    void showPayouts(const QList<PayoutReconciliation> &payouts);
    void matchAll();
    void matchByHand();
    void showActs();
    const PayoutReconciliation *current() const;
    void tell(const Error &error);

    CloseDesk &m_desk;
    BankDesk *m_bank;
    QList<PayoutReconciliation> m_payouts;
    RecordTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_match = nullptr;
    QPushButton *m_byHand = nullptr;
    qsizetype m_certain = 0;
    bool m_isBusy = false;
};

} // namespace quittance
