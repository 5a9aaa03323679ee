#pragma once

#include "core/domain/BankCertainOutcome.h"
#include "core/domain/BankLineRow.h"
#include "ui/widgets/AskingDialog.h"

#include <QDate>

class QPushButton;

namespace quittance {

class BankDesk;
class DataTable;
class PlainLabel;
class RecordTableModel;

//! Movements that may be booked without asking for each, to be looked at first: what came, of whom, and what
//! it pays. Ctrl+Enter books exactly these, Esc leaves; what could not be booked stays, with the reason.
class CertainDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. rows: each with the one proposal, at least one.
    CertainDialog(BankDesk &desk, const QList<BankLineRow> &rows, QDate today, QWidget *parent);

signals:
    void booked(const quittance::BankCertainOutcome &outcome);

protected:
    bool isAsking() const override { return m_isBusy; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void showRows();
    void submit();
    void showOutcome(const BankCertainOutcome &outcome);

    BankDesk &m_desk;
    const QList<BankLineRow> m_rows;
    const QDate m_today;
    RecordTableModel *m_model;
    DataTable *m_table;
    PlainLabel *m_about;
    PlainLabel *m_sum = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_act = nullptr;
    bool m_isBusy = false;
};

} // namespace quittance
