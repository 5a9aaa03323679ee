#pragma once

#include "core/base/Error.h"
#include "ui/filters/FieldChoice.h"

#include <QDialog>
#include <QMap>

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
    //! Asks for one of these as well.
    void offerConnections(const QStringList &connections);

private:
    void addRow(const QString &label, QWidget *field);
    void addTag(Desk &desk);
    void submit();
    //! What stands in the fields as soon as it can be told to be wrong.
    void checkDays();
    //! Words where the days are the wrong way round.
    QString daysTrouble() const;
    //! Null where nothing is typed.
    Result<QDate> dayOf(const DateEdit &field) const;
    Result<std::optional<qint64>> minorOf(const QLineEdit &field) const;
    void tell(const Error &error, QWidget *field);
    //! Under the field.
    void tell(const QString &words, const QWidget *field);
    void updateAmounts();

    FieldChoice m_choice;
    QGridLayout *m_grid;
    QMap<const QWidget *, int> m_rows; //!< Where the fields stand.
    CustomerSearch *m_customer;
    DateEdit *m_from;
    DateEdit *m_through;
    QComboBox *m_currency;
    QComboBox *m_connection;
    QLineEdit *m_least;
    QLineEdit *m_most;
    QComboBox *m_tag;
    PlainLabel *m_trouble;
};

} // namespace quittance
