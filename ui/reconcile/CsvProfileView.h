#pragma once

#include "core/domain/BankCsvProfile.h"

#include <QByteArray>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace quittance {

class MappingTable;

//! How one bank's CSV file is read: what parts its columns, its letters, days and decimals, and which column
//! holds what, with the first rows as they would be understood.
class CsvProfileView final : public QWidget
{
    Q_OBJECT

public:
    //! bytes: the beginning of the file.
    CsvProfileView(const QByteArray &bytes, const BankCsvProfile &profile, QWidget *parent);

    const BankCsvProfile &profile() const { return m_profile; }
    //! Under which the profile is to be kept; empty: it is not.
    QString name() const;

signals:
    void changed();

private:
    QWidget *buildChoices();
    QWidget *buildNames();
    QComboBox *addBox(const QString &name, const QString &label);
    QLineEdit *addField(QWidget *row, const QString &name, const QString &label, const QString &text);
    void onChoice();
    void onField();
    void showFields();
    void onColumn(const QString &key, const QString &header);
    void showRows();

    const QByteArray m_bytes;
    BankCsvProfile m_profile;
    QWidget *m_choices = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_decimals = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_header = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_name = nullptr;
    MappingTable *m_columns;
};

} // namespace quittance
