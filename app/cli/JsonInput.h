#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace quittance {

//! Reads a JSON object that a person wrote, field by field, and remembers the first field that is not as it
//! must be, by its path: "lines[2].price". Decimal numbers are text ("12.50"): JSON's own are binary
//! fractions. A field that is null counts as given and empty.
class JsonInput
{
public:
    explicit JsonInput(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    //! A file of at most one MiB. NotFound "file.unreadable"; InvalidInput "file.no_json".
    static Result<JsonInput> fromFile(const QString &fileName);

    bool has(const QString &key);
    //! InvalidInput "json.field_missing" when the field is absent.
    void need(const QString &key);
    QString text(const QString &key, const QString &otherwise = {});
    bool flag(const QString &key);
    QDate date(const QString &key, QDate otherwise = {});
    //! A whole number, written as such.
    qint64 integer(const QString &key, qint64 otherwise);
    //! × 10^-decimals. InvalidInput "json.number_not_text", decimal.*.
    qint64 decimal(const QString &key, int decimals, qint64 otherwise = 0);
    //! InvalidInput "json.number_not_text", money.*.
    qint64 amountMinor(const QString &key, Currency currency);
    //! InvalidInput "currency.unknown".
    Currency currency(const QString &key, Currency otherwise);
    JsonInput object(const QString &key);
    QList<JsonInput> objects(const QString &key);

    //! Remembers a problem of a field.
    void refuse(const QString &rule, const QString &key, const QString &value = {});
    //! Takes over what is wrong inside a part.
    void include(const JsonInput &part);
    //! Call it when all fields there can be were asked for: one that was not is InvalidInput
    //! "json.field_unknown".
    void refuseOthers();
    Result<void> check() const;

private:
    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    //! The text of a decimal; nothing when it is absent, null or refused.
    std::optional<QString> numberText(const QString &key);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    std::optional<Error> m_problem;
};

} // namespace quittance
