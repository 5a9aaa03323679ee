#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "ui/reports/ReportKind.h"

#include <QWidget>

class QComboBox;

namespace quittance {

class CustomerSearch;
class DateEdit;
class Desk;
class PlainLabel;
struct Error;

//! What a report is asked for: its days, as known when, in which periods, of which currency and customer.
class ParameterBar final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives the bar.
    ParameterBar(Desk &desk, QDate today, QWidget *parent);

    void setKind(const ReportKind &kind);
    //! Currencies that can be chosen; the choice stays where it can.
    void setCurrencies(const QStringList &codes);
    void setCurrency(const QString &code); //!< Empty: all.
    void setDays(QDate from, QDate to);
    void setCustomer(const CustomerId &id, const QString &name);
    QString currency() const;
    //! Errors of the days' fields.
    Result<ReportRequest> request() const;
    const CustomerId &customer() const { return m_customer; }
    QString customerName() const;
    void focusFirst();

signals:
    void changed();
    void failed(const quittance::Error &error);

private:
    QWidget *labelled(const QString &text, QWidget *field);
    void connectFields();
    void showChoice();

    ReportKind m_kind;
    const QDate m_today;
    DateEdit *m_from;
    DateEdit *m_to;
    DateEdit *m_knownAt;
    QComboBox *m_period;
    QComboBox *m_currency;
    CustomerSearch *m_search;
    QWidget *m_fromBox;
    QWidget *m_toBox;
    QWidget *m_knownBox;
    QWidget *m_periodBox;
    QWidget *m_customerBox;
    PlainLabel *m_toWord = nullptr;
    CustomerId m_customer;
};

} // namespace quittance
