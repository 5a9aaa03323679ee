#include "tests/sandbox/stripe/expandFields.h"

#include "tests/sandbox/stripe/StripeCall.h"

#include <array>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype depthMax = 4;

struct Expandable {
    QLatin1StringView type;
    QLatin1StringView field;
    QLatin1StringView target; //!< "list:item": not an id but a list that is only shown on demand.
};

// A balance transaction's source is one of several types: "any" stands for them.
constexpr std::array expandables{
    Expandable{"payment_intent"_L1, "latest_charge"_L1, "charge"_L1},
    Expandable{"payment_intent"_L1, "customer"_L1, "customer"_L1},
    Expandable{"payment_intent"_L1, "payment_method"_L1, "payment_method"_L1},
    Expandable{"setup_intent"_L1, "customer"_L1, "customer"_L1},
    Expandable{"setup_intent"_L1, "payment_method"_L1, "payment_method"_L1},
    Expandable{"payment_method"_L1, "customer"_L1, "customer"_L1},
    Expandable{"charge"_L1, "balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"charge"_L1, "payment_intent"_L1, "payment_intent"_L1},
    Expandable{"charge"_L1, "customer"_L1, "customer"_L1},
    Expandable{"charge"_L1, "refunds"_L1, "list:refund"_L1},
    Expandable{"refund"_L1, "charge"_L1, "charge"_L1},
    Expandable{"refund"_L1, "payment_intent"_L1, "payment_intent"_L1},
    Expandable{"refund"_L1, "balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"refund"_L1, "failure_balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"dispute"_L1, "charge"_L1, "charge"_L1},
    Expandable{"dispute"_L1, "payment_intent"_L1, "payment_intent"_L1},
    Expandable{"payout"_L1, "balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"payout"_L1, "failure_balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"balance_transaction"_L1, "source"_L1, "any"_L1},
    Expandable{"customer"_L1, "cash_balance"_L1, "cash_balance"_L1},
    Expandable{"customer_cash_balance_transaction"_L1, "customer"_L1, "customer"_L1},
    Expandable{"checkout.session"_L1, "payment_intent"_L1, "payment_intent"_L1},
    Expandable{"checkout.session"_L1, "setup_intent"_L1, "setup_intent"_L1},
    Expandable{"checkout.session"_L1, "payment_link"_L1, "payment_link"_L1},
    Expandable{"checkout.session"_L1, "customer"_L1, "customer"_L1},
    Expandable{"checkout.session"_L1, "line_items"_L1, "list:item"_L1},
    Expandable{"payment_link"_L1, "line_items"_L1, "list:item"_L1},
    Expandable{"item"_L1, "price"_L1, "price"_L1},
    Expandable{"price"_L1, "product"_L1, "product"_L1},
};

//! The type a field leads to; empty when it cannot be expanded.
QString targetOf(const QString &type, const QString &field)
{
    if (type.startsWith("list:"_L1))
        return field == "data"_L1 ? type.sliced(5) : QString();
    for (const Expandable &each : expandables)
        if (each.field == field && (each.type == type || type == "any"_L1))
            return QString(each.target);
    return {};
}

//! The object an id stands for, whatever its type where that is "any".
QJsonObject findTarget(const StripeState &state, const QString &type, const QString &id)
{
    if (type != "any"_L1)
        return state.shelfOf(type)->find(id).value_or(QJsonObject());
    for (const QString &each : {u"charge"_s, u"refund"_s, u"dispute"_s, u"payout"_s})
        if (const auto object = state.shelfOf(each)->find(id))
            return *object;
    return {};
}

//! What is not there until it is asked for: lists below an object, and a customer's cash.
QJsonValue shownOnDemand(const StripeState &state, const QJsonObject &object, const QString &target)
{
    const QString id = object[u"id"_s].toString();
    if (target == "list:item"_L1) {
        const QString parent
            = object[u"object"_s] == "payment_link"_L1 ? u"payment_links"_s : u"checkout/sessions"_s;
        return wholeList(u"/v1/%1/%2/line_items"_s.arg(parent, id), state.lineItems.value(id));
    }
    if (target == "list:refund"_L1) {
        QJsonArray refunds;
        for (const QJsonObject &refund : state.refunds.oldestFirst())
            if (refund[u"charge"_s].toString() == id)
                refunds.prepend(refund);
        return wholeList(u"/v1/charges/%1/refunds"_s.arg(id), refunds);
    }
    if (target == "cash_balance"_L1)
        return state.cashBalances.contains(id) ? QJsonValue(state.cashBalances.value(id)) : QJsonValue();
    return QJsonValue::Undefined;
}

QJsonObject expandPath(const StripeState &state, QJsonObject object, QStringList steps)
{
    if (steps.isEmpty())
        return object;
    const QString field = steps.takeFirst();
    QJsonValue value = object[field];
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(expandPath(state, item.toObject(), steps));
        object.insert(field, items);
        return object;
    }
    const QString target = targetOf(object[u"object"_s].toString(), field);
    if (target.isEmpty()) // A source of another type, which has no such field.
        return object;
    if (value.isString())
        value = findTarget(state, target, value.toString());
    else if (!value.isObject())
        value = shownOnDemand(state, object, target);
    if (value.isNull() && !object.contains(field))
        object.insert(field, value);
    if (value.isObject())
        object.insert(field, expandPath(state, value.toObject(), steps));
    return object;
}

} // namespace

std::optional<StripeError> checkExpand(const QString &type, const QJsonValue &paths)
{
    for (const QJsonValue &path : paths.toArray()) {
        const QStringList steps = path.toString().split(u'.');
        if (steps.size() > depthMax)
            return StripeError{.param = u"expand"_s,
                .message
                = u"You cannot expand more than 4 levels of a property (%1)."_s.arg(path.toString())};
        QString at = type;
        for (const QString &step : steps) {
            at = targetOf(at, step);
            if (at.isEmpty())
                return StripeError{.param = u"expand"_s,
                    .message = u"This property cannot be expanded (%1)."_s.arg(path.toString())};
        }
    }
    return {};
}

QStringList expandedTypes(const QString &type, const QJsonValue &paths)
{
    QStringList types;
    for (const QJsonValue &path : paths.toArray()) {
        QString at = type;
        for (const QString &step : path.toString().split(u'.')) {
            const bool inside = !at.startsWith("list:"_L1);
            at = targetOf(at, step);
            if (inside)
                types.append(QString(at).remove(u"list:"_s));
        }
    }
    return types;
}

QJsonObject expandFields(const StripeState &state, QJsonObject object, const QJsonValue &paths)
{
    for (const QJsonValue &path : paths.toArray())
        object = expandPath(state, object, path.toString().split(u'.'));
    return object;
}

} // namespace quittance::sandbox
