#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"

#include <QFrame>
#include <QHash>

class QComboBox;
class QLineEdit;
class QPushButton;
class QGridLayout;

namespace quittance {

class DraftDesk;
class PlainLabel;

//! A new customer, made where it is needed: what an invoice says of it. Ctrl+Enter makes it, Esc leaves.
class NewCustomerPanel final : public QFrame
{
    Q_OBJECT

public:
    //! desk outlives it. name is the stem of the object names.
    NewCustomerPanel(DraftDesk &desk, const QString &name, QWidget *parent);

    //! Shows it, empty but for the name and what customers of this company usually have.
    void begin(const QString &name, const QString &country, Currency currency);
    void make();

signals:
    void made(const quittance::Customer &customer);
    void left(); //!< Without having made one.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &key, const QString &label, int row, int column, int columns = 1);
    void showTrouble(const Error &error);
    Customer typed() const;
    Result<int> typedDays() const;

    DraftDesk &m_desk;
    const QString m_name;
    QGridLayout *m_grid;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, PlainLabel *> m_troubles;
    PlainLabel *m_trouble;
    QComboBox *m_language;
    QPushButton *m_make;
    Currency m_currency = Currency::of("EUR");
    bool m_isBusy = false;
};

} // namespace quittance
