#pragma once

#include "ui/connect/connectWays.h"

#include <optional>

namespace quittance {

//! How one payment provider is connected: what has to be prepared there, and what is asked for here.
struct GatewayGuide {
    QString connection; //!< "stripe"
    QString title;
    QList<ConnectStep> steps;
    struct Field {
        QString key; //!< Of the secret: "api_key".
        QString label;
        QString placeholder;
        bool isSecret = true; //!< Masked while it is typed.
    };
    QList<Field> fields;
    bool hasSandbox = false; //!< Its test side is chosen here; else the key tells.
};

//! Empty where there is no such provider.
std::optional<GatewayGuide> gatewayGuide(const QString &connection);

} // namespace quittance
