#pragma once

#include "tests/ui/Stage.h"

namespace quittance {

//! Selects this many invoices from the first on, by keys: one for each after it.
inline void selectRows(const Stage &stage, int count)
{
    stage.table()->setFocus();
    goToRow(*stage.table(), 0);
    for (int i = 1; i < count; ++i)
        stage.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(stage.table()->selectedCount(), count);
}

} // namespace quittance
