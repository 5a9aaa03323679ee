#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/TaxCategory.h"

#include <QMap>
#include <QStringList>

namespace quittance {

//! Which accounts of an adviser's chart the book's bookings go to, as settings say it: "datev.<rest>", over
//! the chart that "datev.chart" names. See docs/cli.md for the keys.
class DatevAccounts
{
public:
    //! All settings of a book; those that do not begin with "datev." are not looked at. InvalidInput, the
    //! setting as field: datev.adviser, datev.client (missing), datev.account_length, datev.first_debtor.
    static Result<DatevAccounts> from(const QMap<QString, QString> &settings);

    //! Keys that every book has; "datev.revenue.S.19" and the like are made by being set.
    static QStringList plainKeys();
    static bool isKey(QStringView key) { return key.startsWith(u"datev."); }
    //! An empty value takes a setting back. InvalidInput: setting.unknown, setting.number_malformed,
    //! datev.chart_unknown, datev.account, datev.tax_key.
    static Result<void> check(const QString &key, const QString &value);

    int adviser() const { return m_adviser; }
    int client() const { return m_client; }
    int length() const { return m_length; } //!< Digits of a ledger account, 4 to 8.

    //! Where an account of the book's ledger goes: "bank", "clearing:stripe", "bad debt". InvalidInput
    //! "datev.mapping_missing", the setting that is missing as field and value.
    Result<QString> account(const QString &ledgerAccount) const;
    //! Rate × 10^-4 percent. The same error.
    Result<QString> revenue(TaxCategory category, qint64 rate) const;
    QString taxKey(TaxCategory category, qint64 rate) const; //!< Empty where the account knows its VAT.
    //! A customer's account: the one set for it, else by its place (from 0) among all customers. InvalidInput
    //! "datev.debtors_full" (beyond the numbers of debtors), "datev.account" (one digit more than a ledger
    //! account has is needed).
    Result<QString> debtor(const CustomerId &customer, qint64 place) const;

private:
    QString value(const QString &rest) const;

    QMap<QString, QString> m_values; //!< Without "datev."
    int m_adviser = 0;
    int m_client = 0;
    int m_length = 4;
    qint64 m_firstDebtor = 0;
};

} // namespace quittance
