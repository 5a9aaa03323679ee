#pragma once

#include "core/domain/InvoiceContent.h"
#include "core/domain/NumberSeries.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace quittance {

class DateEdit;
class PlainLabel;
struct Customer;

//! What an invoice says above its lines, besides whom it is for.
class HeadForm final : public QWidget
{
    Q_OBJECT

public:
    HeadForm(QDate today, QWidget *parent);

    void setContent(const InvoiceContent &content);
    //! What the due date is where none is typed.
    void setCustomer(const std::optional<Customer> &customer);
    //! The series of numbers there are, the usual one first; without another one nothing is asked.
    void setSeries(const QList<NumberSeries> &all);
    void setCurrency(Currency currency);
    Currency currency() const;
    //! Writes what is typed into content. InvalidInput date.malformed, field "issued_on", "due_on" or
    //! "supplied_on".
    Result<void> read(InvoiceContent &content) const;
    //! Says at its field what is wrong with it; nothing for a default one.
    void showTrouble(const Error &error);
    void focusField(const QString &key);
    QWidget *first() const;

signals:
    void edited();
    void currencyChanged();

private:
    PlainLabel *add(
        const QString &key, const QString &label, QWidget *field, int row, int column, int span = 1);
    void checkDates();
    void setLanguage(const QString &tag);
    void chooseSeries(const QString &name);
    void showSeries();
    void showUsualDue();
    void showTips();

    const QDate m_today;
    QGridLayout *m_grid;
    DateEdit *m_issued;
    DateEdit *m_due;
    DateEdit *m_supplied;
    QLineEdit *m_terms;
    QLineEdit *m_reference;
    QLineEdit *m_order;
    QComboBox *m_language;
    QComboBox *m_series;
    QComboBox *m_currency;
    PlainLabel *m_languageLabel = nullptr;
    PlainLabel *m_seriesLabel = nullptr;
    bool m_isCredit = false; //!< Credit notes are of a series of their own.
    QHash<QString, PlainLabel *> m_troubles;
    std::optional<int> m_termDays; //!< Of the customer.
};

} // namespace quittance
