#include "ui/text/PermissionText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::PermissionText", text);
}

} // namespace

QString permissionPurposeText(KeyPermission::Purpose purpose)
{
    using Purpose = KeyPermission::Purpose;
    switch (purpose) {
    case Purpose::Links:
        return say("sending payment links");
    case Purpose::PayNow:
        return say("pages on which a customer pays at once or saves a card");
    case Purpose::Transfers:
        return say("bank transfers, charging saved cards, learning what was paid");
    case Purpose::Cards:
        return say("saving and removing cards");
    case Purpose::Customers:
        return say("knowing a customer at Stripe, and the money that waits there for them");
    case Purpose::Portal:
        return say("the page where customers look after their cards");
    case Purpose::Refunds:
        return say("paying money back");
    case Purpose::Disputes:
        return say("seeing disputes");
    case Purpose::News:
        return say("learning what was paid");
    case Purpose::Payouts:
        return say("explaining payouts and fees");
    }
    return {};
}

} // namespace quittance
