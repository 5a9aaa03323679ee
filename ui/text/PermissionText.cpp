#include "ui/text/PermissionText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::PermissionText)
};

} // namespace

QString permissionPurposeText(KeyPermission::Purpose purpose)
{
    using Purpose = KeyPermission::Purpose;
    switch (purpose) {
    case Purpose::Links:
        return Words::tr("sending payment links");
    case Purpose::PayNow:
        return Words::tr("pages on which a customer pays at once or saves a card");
    case Purpose::Transfers:
        return Words::tr("bank transfers, charging saved cards, learning what was paid");
    case Purpose::Cards:
        return Words::tr("saving and removing cards");
    case Purpose::Customers:
        return Words::tr("knowing a customer at Stripe, and the money that waits there for them");
    case Purpose::Portal:
        return Words::tr("the page where customers look after their cards");
    case Purpose::Refunds:
        return Words::tr("paying money back");
    case Purpose::Disputes:
        return Words::tr("seeing disputes");
    case Purpose::News:
        return Words::tr("learning what was paid");
    case Purpose::Payouts:
        return Words::tr("explaining payouts and fees");
    }
    return {};
}

} // namespace quittance
