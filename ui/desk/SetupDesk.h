#pragma once

#include "core/base/Error.h"
#include "core/domain/SetupFacts.h"

#include <QFuture>

namespace quittance {

//! What the list of things to set up asks for. All calls return at once.
class SetupDesk
{
public:
    virtual ~SetupDesk() = default;

    virtual QFuture<Result<SetupFacts>> facts() = 0;
    //! Nobody wants to be reminded, or somebody does again.
    virtual QFuture<Result<void>> setDismissed(bool isDismissed) = 0;
};

} // namespace quittance
