#pragma once

#include "core/base/Error.h"
#include "core/domain/Charge.h"

#include <QList>
#include <QObject>

namespace quittance {

class CardDesk;
class Desk;

//! The charges that were started from this window, until it is known what became of each.
class ChargeWatch final : public QObject
{
    Q_OBJECT

public:
    //! Looks when feed says that something changed. Both outlive it.
    ChargeWatch(const Desk &feed, CardDesk &desk, QObject *parent = nullptr);

    void follow(const ChargeId &charge, const InvoiceId &invoice);

signals:
    void ended(const quittance::Charge &charge);
    void doubted(const quittance::Charge &charge); //!< Nobody answered; once a charge.

private:
    void look();
    void lookAt(const InvoiceId &invoice);
    void doubt(const Charge &charge);

    struct Followed {
        ChargeId charge;
        InvoiceId invoice;
        bool isDoubted = false;
    };
    CardDesk &m_desk;
    QList<Followed> m_followed;
};

} // namespace quittance
