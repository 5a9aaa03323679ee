#include "ui/payments/OpenDisputes.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;

OpenDisputes::OpenDisputes(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms); // A burst of changes is looked at once.
    connect(&m_soon, &QTimer::timeout, this, &OpenDisputes::ask);
    connect(&m_desk, &Desk::invoicesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    ask();
}

std::optional<Dispute> OpenDisputes::of(const PaymentId &payment) const
{
    const auto found = std::ranges::find(m_disputes, payment, &Dispute::payment);
    return found == m_disputes.end() ? std::nullopt : std::optional(*found);
}

void OpenDisputes::ask()
{
    const int token = ++m_token;
    whenReady(m_desk.disputes(), this, [this, token](const Result<QList<Dispute>> &disputes) {
        if (token != m_token)
            return;
        if (!disputes) {
            emit failed(disputes.error());
            return;
        }
        m_disputes = *disputes;
        emit changed();
    });
}

} // namespace quittance
