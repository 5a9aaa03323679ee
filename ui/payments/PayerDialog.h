#pragma once

#include "core/domain/Customer.h"

#include <QDialog>

class QPushButton;

namespace quittance {

class CustomerSearch;
class Desk;
struct Error;

//! Asks who paid, where no document says it. Enter goes on, Esc leaves without effect.
class PayerDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog.
    PayerDialog(Desk &desk, QWidget *parent);

signals:
    void chosen(const quittance::Customer &customer);
    void failed(const quittance::Error &error);

private:
    void goOn();

    CustomerSearch *m_search;
    QPushButton *m_next;
};

} // namespace quittance
