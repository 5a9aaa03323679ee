#include "ui/mails/PayByField.h"

#include "core/domain/LinkMail.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr int noLink = -1;

} // namespace

PayByField::PayByField(MailKind kind, QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Payment page"), static_cast<int>(PayWay::Page));
    addItem(tr("Bank transfer"), static_cast<int>(PayWay::BankTransfer));
    if (kind == MailKind::Reminder)
        addItem(tr("What the invoice says"), noLink);
}

bool PayByField::isPage() const
{
    return currentData().toInt() == static_cast<int>(PayWay::Page);
}

bool PayByField::isTransfer() const
{
    return currentData().toInt() == static_cast<int>(PayWay::BankTransfer);
}

void PayByField::fit(const MailProof &proof)
{
    const bool noProvider = std::ranges::any_of(proof.checks, [](const MailCheck &check) {
        return check.what == MailCheck::What::AmountTakenByProvider && !check.ok && check.value.isEmpty();
    });
    if (const int index = findData(noLink); noProvider && index >= 0)
        setCurrentIndex(index);
}

void PayByField::fill(MailOrder &order) const
{
    const int way = currentData().toInt();
    order.bringsLink = way != noLink;
    order.way = way == noLink ? PayWay::Page : static_cast<PayWay>(way);
}

} // namespace quittance
