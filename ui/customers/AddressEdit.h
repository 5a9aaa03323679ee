#pragma once

#include "core/domain/Customer.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace quittance {

class FieldGrid;

//! The fields of one address, laid out in a grid of fields.
class AddressEdit final : public QObject
{
    Q_OBJECT

public:
    //! name is the stem of the fields' keys: "address" gives "address.street".
    AddressEdit(const QString &name, FieldGrid &grid);

    void setAddress(const Address &address);
    Address address() const;
    QString country() const; //!< Its code; may be empty.

signals:
    void countryChanged();

private:
    QPlainTextEdit *m_street;
    QLineEdit *m_postCode;
    QLineEdit *m_city;
    QLineEdit *m_region;
    QComboBox *m_country;
};

} // namespace quittance
