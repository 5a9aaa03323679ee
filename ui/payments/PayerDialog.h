#pragma once

#include "core/domain/Customer.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace quittance {

class CustomerSearch;
class Desk;
class PlainLabel;
struct Error;

//! Asks who paid, where no document says it. Enter goes on, Esc leaves without effect.
class PayerDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Who it may have been.
    struct Guess {
        CustomerId customer;
        QString name;
    };

    //! desk outlives the dialog. guess is chosen, else nobody.
    PayerDialog(Desk &desk, const std::optional<Guess> &guess, QWidget *parent);

signals:
    void chosen(const quittance::Customer &customer);
    void failed(const quittance::Error &error);

private:
    void showWhether();
    void goOn();

    CustomerSearch *m_search;
    PlainLabel *m_whyNot;
    QPushButton *m_next;
};

} // namespace quittance
