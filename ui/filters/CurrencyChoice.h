#pragma once

#include <QComboBox>

namespace quittance {

//! In which currency a table compares amounts; away while there is only one.
class CurrencyChoice final : public QComboBox
{
    Q_OBJECT

public:
    //! name: of the object, "customers.currency".
    CurrencyChoice(const QString &name, QWidget *parent);

    //! More that there are, and the one that holds while none was chosen.
    void offer(const QStringList &currencies, const QString &usual);
    //! Empty while none was chosen.
    const QString &choice() const { return m_choice; }
    //! Reports it where it is another one.
    void choose(const QString &currency);

signals:
    void chosen();

private:
    void fill();

    QStringList m_offered;
    QString m_usual;
    QString m_choice;
};

} // namespace quittance
