#pragma once

#include "core/base/Error.h"
#include "core/domain/Dispute.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace quittance {

class Desk;

//! The disputes that are open, kept up to date for all that show them.
class OpenDisputes final : public QObject
{
    Q_OBJECT

public:
    //! desk outlives it.
    explicit OpenDisputes(Desk &desk, QObject *parent = nullptr);

    //! The most urgent first.
    const QList<Dispute> &all() const { return m_disputes; }
    std::optional<Dispute> of(const PaymentId &payment) const;

signals:
    void changed();
    void failed(const quittance::Error &error);

private:
    void ask();

    Desk &m_desk;
    QList<Dispute> m_disputes;
    QTimer m_soon;
    int m_token = 0;
};

} // namespace quittance
