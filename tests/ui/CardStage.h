#pragma once

#include "tests/ui/MoneyStage.h"

#include "ui/cards/ModeBadge.h"

namespace quittance {

//! A window on the open invoice of the pictures, whose customer has two saved cards.
struct CardStage : MoneyStage {
    explicit CardStage(qint64 key = 8)
        : MoneyStage(key)
    {
        desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    }

    //! Opens the dialog and waits for what it asked.
    void openCharge() const
    {
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTRY_VERIFY(!find<ModeBadge>(u"charge.mode"_s)->account().isEmpty());
    }
};

} // namespace quittance
