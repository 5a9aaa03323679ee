#include "core/store/BankRuleTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<BankRule>> BankRuleTable::list()
{
    auto row = m_database.query(
        u"SELECT r.no, r.contains, r.payer_mark, r.direction, r.action, COALESCE(c.merged_into, "
        u"r.customer_id), "
        "COALESCE((SELECT name FROM customer WHERE id = COALESCE(c.merged_into, r.customer_id)), ''), "
        "r.reason, "
        "r.made_by, r.made_ms FROM bank_rule r LEFT JOIN customer c ON c.id = r.customer_id ORDER BY r.no"_s);
    return row.map([](QSqlQuery &found) {
        QList<BankRule> rules;
        while (found.next())
            rules.append({.no = found.value(0).toLongLong(),
                .contains = found.value(1).toString(),
                .payerMark = found.value(2).toString(),
                .direction = static_cast<BankRule::Direction>(found.value(3).toInt()),
                .action = found.value(4).toString() == "customer"_L1 ? BankRule::Action::Customer
                                                                     : BankRule::Action::SetAside,
                .customer = CustomerId(found.value(5).toString()),
                .customerName = found.value(6).toString(),
                .reason = found.value(7).toString(),
                .madeBy = found.value(8).toString(),
                .madeAt = QDateTime::fromMSecsSinceEpoch(found.value(9).toLongLong(), QTimeZone::utc())});
        return rules;
    });
}

Result<qint64> BankRuleTable::insert(const BankRule &rule)
{
    const bool isCustomer = rule.action == BankRule::Action::Customer;
    auto done = m_database.query(
        u"INSERT INTO bank_rule (contains, payer_mark, direction, action, customer_id, reason, words, "
        u"made_by, "
        "made_ms) VALUES (:contains, :mark, :direction, :action, :customer, :reason, '', :by, :ms)"_s,
        {{":contains"_L1, textValue(rule.contains)}, {":mark"_L1, textValue(rule.payerMark)},
            {":direction"_L1, static_cast<int>(rule.direction)},
            {":action"_L1, isCustomer ? u"customer"_s : u"set_aside"_s},
            {":customer"_L1, isCustomer ? QVariant(rule.customer.text()) : QVariant()},
            {":reason"_L1, textValue(rule.reason)}, {":by"_L1, textValue(rule.madeBy)},
            {":ms"_L1, rule.madeAt.toMSecsSinceEpoch()}});
    return done.map([](QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<void> BankRuleTable::remove(qint64 no)
{
    auto done = m_database.query(u"DELETE FROM bank_rule WHERE no = :no"_s, {{":no"_L1, no}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"bank_rule.unknown"_s,
            .field = u"rule"_s,
            .value = QString::number(no)});
    return {};
}

} // namespace quittance
