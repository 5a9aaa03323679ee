#pragma once

#include "core/domain/GatewayTrial.h"

#include <QWidget>

namespace quittance {

//! Which account's key it is, whether real money moves, and what it may do, one by one, before anything is
//! kept.
class GatewayTrialView final : public QWidget
{
    Q_OBJECT

public:
    //! label: what the user calls the account, for a restricted key cannot read its name.
    GatewayTrialView(const GatewayTrial &trial, const QString &label, QWidget *parent = nullptr);
};

} // namespace quittance
