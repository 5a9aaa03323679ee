#include "ui/cards/ChargeWatch.h"

#include "core/base/whenReady.h"
#include "ui/desk/CardDesk.h"
#include "ui/desk/Desk.h"

#include <algorithm>

namespace quittance {

ChargeWatch::ChargeWatch(const Desk &feed, CardDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&feed, &Desk::outboxChanged, this, &ChargeWatch::look);
    connect(&feed, &Desk::invoicesChanged, this, &ChargeWatch::look);
}

void ChargeWatch::follow(const ChargeId &charge, const InvoiceId &invoice)
{
    m_followed.append({charge, invoice});
    lookAt(invoice);
}

void ChargeWatch::look()
{
    QList<InvoiceId> seen;
    for (const Followed &followed : std::as_const(m_followed))
        if (!seen.contains(followed.invoice))
            seen.append(followed.invoice);
    for (const InvoiceId &invoice : seen)
        lookAt(invoice);
}

void ChargeWatch::lookAt(const InvoiceId &invoice)
{
    whenReady(m_desk.charges(invoice), this, [this](const Result<QList<Charge>> &charges) {
        if (!charges) // It is looked at again with the next change; the outbox tells what is wrong.
            return;
        for (const Charge &charge : *charges) {
            if (charge.isUncertain)
                doubt(charge);
            if (charge.state == ChargeState::Requested)
                continue;
            const qsizetype known
                = m_followed.removeIf([&](const Followed &followed) { return followed.charge == charge.id; });
            if (known > 0)
                emit ended(charge);
        }
    });
}

void ChargeWatch::doubt(const Charge &charge)
{
    const auto followed = std::ranges::find(m_followed, charge.id, &Followed::charge);
    if (followed == m_followed.end() || followed->isDoubted)
        return;
    followed->isDoubted = true;
    emit doubted(charge);
}

} // namespace quittance
