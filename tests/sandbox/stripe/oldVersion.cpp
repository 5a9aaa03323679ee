#include "tests/sandbox/stripe/oldVersion.h"

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

QJsonObject asOldVersion(QJsonObject object, const StripeState &state)
{
    const QString type = object[u"object"_s].toString();
    if (type == "payment_intent"_L1) {
        const QString id = object[u"id"_s].toString();
        QJsonArray charges;
        const QList<QJsonObject> &all = state.charges.oldestFirst();
        for (auto charge = all.rbegin(); charge != all.rend(); ++charge)
            if ((*charge)[u"payment_intent"_s].toString() == id)
                charges.append(*charge);
        object.remove(u"latest_charge"_s);
        object.insert(u"charges"_s,
            QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, charges}, {u"has_more"_s, false},
                {u"total_count"_s, charges.size()}, {u"url"_s, u"/v1/charges?payment_intent="_s + id}});
    } else if (type == "payment_link"_L1) {
        object.remove(u"restrictions"_s);
        object.remove(u"inactive_message"_s);
    } else if (type == "checkout.session"_L1) {
        object.insert(u"ui_mode"_s, u"hosted"_s);
        object.remove(u"adaptive_pricing"_s);
    }
    return object;
}

} // namespace quittance::sandbox
