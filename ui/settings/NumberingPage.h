#pragma once

#include "core/domain/InvoiceContent.h"
#include "ui/settings/SettingsPage.h"

#include <QDate>

namespace quittance {

//! How the numbers of invoices and of credit notes look, with an example under each, and where a series that
//! has given none yet begins.
class NumberingPage final : public SettingsPage
{
    Q_OBJECT

public:
    NumberingPage(SettingsDesk &desk, QDate today);

    void load(const QMap<QString, QString> &settings) override;

private:
    struct Series {
        DocumentType type = DocumentType::Invoice;
        QString key; //!< "numbers.invoices"
        QString name; //!< "INV"
        QString kept; //!< The mask as the book has it.
        QLineEdit *mask = nullptr;
        QLineEdit *next = nullptr;
        PlainLabel *example = nullptr;
    };

    void addSeries(Series &series, const QString &label);
    void showExample(const Series &series);
    void define(Series &series);

    void addFurther();
    void addOne(); //!< A further series, as it is typed.
    void askFurther();

    const QDate m_today;
    QLineEdit *m_name = nullptr; //!< Of a series that is to be made.
    QLineEdit *m_mask = nullptr;
    PlainLabel *m_further = nullptr;
    PlainLabel *m_trouble = nullptr; //!< Why it was not made.
    Series m_invoices;
    Series m_notes;
};

} // namespace quittance
