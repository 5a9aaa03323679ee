#pragma once

#include "core/domain/Customer.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace quittance {

class PlainLabel;

//! The people at a customer, one a row; at most one of them gets the bills.
class ContactsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsEdit(QWidget *parent);

    void setContacts(const QList<CustomerContact> &contacts);
    //! Rows in which nothing was written are none.
    QList<CustomerContact> contacts() const;
    //! Says it at the row with this address, else at the first, and puts the keys there.
    void showTrouble(const QString &email, const QString &text);
    void clearTroubles();
    //! One more row, with the keys in it.
    void addRow();

private:
    struct Row {
        QWidget *whole = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *email = nullptr;
        QLineEdit *phone = nullptr;
        QLineEdit *role = nullptr;
        QCheckBox *bills = nullptr;
        PlainLabel *trouble = nullptr;
    };

    const Row &add(const CustomerContact &contact);
    void remove(QWidget *whole);
    void checkEmail(const Row &row);
    void say(const Row &row, const QString &text);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
    int m_made = 0;
};

} // namespace quittance
