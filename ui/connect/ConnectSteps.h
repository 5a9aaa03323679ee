#pragma once

#include "ui/connect/connectWays.h"

#include <QWidget>

namespace quittance {

//! What an administrator does there, step by step, with what is to be entered there to be copied.
class ConnectSteps final : public QWidget
{
    Q_OBJECT

public:
    //! name is the stem of the object names: "name.value1", "name.copy1".
    ConnectSteps(const QList<ConnectStep> &steps, const QString &name, QWidget *parent);
};

} // namespace quittance
