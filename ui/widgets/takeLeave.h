#pragma once

class QWidget;

namespace quittance {

//! Takes the keys from the fields of a window and of the dialogs over it, and hides these, while all of them
//! are still whole: what is in its destructor when its field loses the keys would hear of that with half of
//! itself gone. Nobody hears of it now: what was not taken is not kept. To be called first in the destructor
//! of a window, or before it is deleted.
void takeLeave(QWidget &window);

} // namespace quittance
