#pragma once

#include "core/base/Error.h"
#include "ui/filters/FieldChoice.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace quittance {

class CustomerSearch;
class DateEdit;
class Desk;
class PlainLabel;

//! Asks what a table is to be narrowed to. An empty field lets everything through.
class FieldDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives it.
    FieldDialog(Desk &desk, FieldSet set, const FieldChoice &choice, QDate today, QWidget *parent);

    const FieldChoice &choice() const { return m_choice; } //!< Once it is accepted.

private:
    void addRow(QGridLayout &grid, const QString &label, QWidget *field);
    void addTag(QGridLayout &grid, Desk &desk);
    void submit();
    //! Null where nothing is typed.
    Result<QDate> dayOf(const DateEdit &field) const;
    Result<std::optional<qint64>> minorOf(const QLineEdit &field) const;
    void tell(const Error &error, QWidget *field);
    void updateAmounts();

    FieldChoice m_choice;
    CustomerSearch *m_customer;
    DateEdit *m_from;
    DateEdit *m_through;
    QComboBox *m_currency;
    QLineEdit *m_least;
    QLineEdit *m_most;
    QComboBox *m_tag;
    PlainLabel *m_trouble;
};

} // namespace quittance
