#pragma once

#include "core/domain/NewBook.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace quittance {

class FieldGrid;
class PlainLabel;
struct Error;

//! The three answers a book begins with, and how its first invoice will be numbered.
class NewBookForm final : public QWidget
{
    Q_OBJECT

public:
    NewBookForm(QDate today, QWidget *parent = nullptr);

    NewBook answers() const;
    //! Under the field it is about; false where it is about none.
    bool showTrouble(const Error &error);
    void focusFirst();
    //! Shows the answers of another one, whose words may be in another language.
    void takeOver(const NewBookForm &before);

private:
    QWidget *buildNumbering();
    QWidget *buildLater();
    //! The currency of the country, until a person has chosen one.
    void followCountry();

    QDate m_today;
    FieldGrid *m_grid;
    QLineEdit *m_company;
    QComboBox *m_country;
    QComboBox *m_currency;
    bool m_hasOwnCurrency = false;
};

} // namespace quittance
