#pragma once

#include <QList>
#include <QString>

namespace quittance {

//! One step of what an administrator does in the CRM; what is to be entered there can be copied.
struct ConnectStep {
    QString text;
    QString copy = {}; //!< May have several lines; empty where there is nothing to enter.
};

//! One way to connect a CRM: what has to be prepared there, and what is asked for here.
struct ConnectWay {
    QString key; //!< "hubspot-token"
    QString connection; //!< "hubspot"
    QString title;
    QString hint; //!< When to take this one.
    QList<ConnectStep> steps;
    bool byToken = false; //!< Else by signing in.
    bool wantsHost = false; //!< The customer's own login host.
    bool wantsSecret = false; //!< The app has one.
    QString idLabel = {}; //!< What the CRM calls the app's id.
};

QList<ConnectWay> connectWays();

} // namespace quittance
