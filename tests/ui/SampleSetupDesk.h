#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/SetupDesk.h"

//! What is set up, in memory.
class SampleSetupDesk final : public quittance::SetupDesk
{
public:
    QFuture<quittance::Result<quittance::SetupFacts>> facts() override
    {
        ++asked;
        return ready<quittance::SetupFacts>(known);
    }
    QFuture<quittance::Result<void>> setDismissed(bool isDismissed) override
    {
        known.isDismissed = isDismissed;
        return ready<void>({});
    }

    quittance::SetupFacts known;
    int asked = 0;
};
