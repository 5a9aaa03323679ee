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

constexpr std::array expandables{
    Expandable{"payment_intent"_L1, "latest_charge"_L1, "charge"_L1},
    Expandable{"payment_intent"_L1, "customer"_L1, "customer"_L1},
    Expandable{"charge"_L1, "balance_transaction"_L1, "balance_transaction"_L1},
    Expandable{"charge"_L1, "payment_intent"_L1, "payment_intent"_L1},
    Expandable{"charge"_L1, "customer"_L1, "customer"_L1},
    Expandable{"balance_transaction"_L1, "source"_L1, "charge"_L1},
    Expandable{"checkout.session"_L1, "payment_intent"_L1, "payment_intent"_L1},
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
        if (each.type == type && each.field == field)
            return QString(each.target);
    return {};
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
    if (value.isString()) {
        value = state.shelfOf(target)->find(value.toString()).value_or(QJsonObject());
    } else if (target == "list:item"_L1 && !value.isObject()) {
        const QString id = object[u"id"_s].toString();
        const QString parent
            = object[u"object"_s] == "payment_link"_L1 ? u"payment_links"_s : u"checkout/sessions"_s;
        value = wholeList(u"/v1/%1/%2/line_items"_s.arg(parent, id), state.lineItems.value(id));
    }
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

QJsonObject expandFields(const StripeState &state, QJsonObject object, const QJsonValue &paths)
{
    for (const QJsonValue &path : paths.toArray())
        object = expandPath(state, object, path.toString().split(u'.'));
    return object;
}

} // namespace quittance::sandbox
