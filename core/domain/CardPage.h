#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QUrl>

namespace quittance {

//! A page of the provider on which a customer saves a card, so that it can be charged later. No money moves.
struct CardPage {
    enum class State : quint8 { Open, Complete, Expired };

    QString externalKey; //!< "<provider>:<test|live>:<id>".
    CustomerId customer; //!< Ours.
    QString connection;
    State state = State::Open;
    QUrl url; //!< For the browser, while it is open; whoever has it can save a card. Never stored or logged.
    QDateTime openedAt; //!< UTC.
    QDateTime expiresAt; //!< UTC.
    QString holder; //!< Key of the provider's customer it was opened for; empty until the provider told.
    QString card; //!< External key of what was saved there; empty before.
};

} // namespace quittance
