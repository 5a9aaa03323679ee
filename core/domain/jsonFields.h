#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/InvoiceContent.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace quittance {

//! Reads the fields of a JSON object we wrote ourselves. The first field that is missing or of the wrong kind
//! makes ok() false for good; what is read afterwards is empty.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(QLatin1StringView key);
    QString textOrEmpty(QLatin1StringView key) const;
    qint64 integer(QLatin1StringView key);
    qint64 integerOr(QLatin1StringView key, qint64 otherwise) const;
    bool flag(QLatin1StringView key) const; //!< Absent means no.
    QDate dateOrNull(QLatin1StringView key);
    QJsonObject objectOrEmpty(QLatin1StringView key) const;
    QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }
    //! {"currency":…,"minor":…}
    Money money(QLatin1StringView key);
    std::optional<Money> moneyOrNone(QLatin1StringView key); //!< Absent means none.
    Currency currency(QLatin1StringView key);

    bool ok() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; } //!< Name of the field.

private:
    void failAt(QLatin1StringView key);

    QJsonObject m_object;
    QString m_problem;
};

//! Puts text under key unless it is empty: in our JSON absent says empty.
void putText(QJsonObject &object, QLatin1StringView key, const QString &text);
void putInteger(QJsonObject &object, QLatin1StringView key, qint64 value, qint64 otherwise = 0);
void putDate(QJsonObject &object, QLatin1StringView key, QDate date);
QJsonObject moneyJson(Money money);

//! The stored forms: what journal bodies, drafts and projections hold. Reading gives Storage "json.damaged".
QJsonObject contentJson(const InvoiceContent &content);
Result<InvoiceContent> contentFrom(const QJsonObject &json);
QJsonObject customerJson(const Customer &customer); //!< Without the id.
Result<Customer> customerFrom(const QJsonObject &json);
QJsonObject companyJson(const CompanyProfile &company);
Result<CompanyProfile> companyFrom(const QJsonObject &json);

} // namespace quittance
