#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace quittance {

class Workshop;

//! Looks again and again whether one invoice was paid through its link, for somebody who waits for it: every
//! twenty seconds, for ten minutes at most, and at that link only. Lives in the main thread and deletes
//! itself when it is over; cancelling its future ends it before the next look.
class PaymentWait final : public QObject
{
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds between{20'000};
        std::chrono::milliseconds longest{600'000};
    };

    //! The workshop must outlive this.
    PaymentWait(Workshop &workshop, InvoiceId invoice, Pace pace, QObject *parent);

    //! Whether nothing is open of the invoice any more; false when the time is over. InvalidInput "link.none"
    //! where it has no link to be paid through; NotFound "invoice.unknown"; else the gateway's errors, of
    //! which those that may pass end it only when the time is over.
    QFuture<Result<bool>> future() { return m_promise.future(); }

private:
    void findConnection();
    void look();
    void end(const Result<bool> &paid);

    Workshop &m_workshop;
    InvoiceId m_invoice;
    QString m_connection; //!< Of the link; empty until it was read.
    Pace m_pace;
    std::chrono::milliseconds m_waited{0};
    QTimer m_timer;
    QPromise<Result<bool>> m_promise;
};

} // namespace quittance
