#pragma once

#include <QString>

namespace quittance {

//! A series of invoice numbers that a draft may be issued in.
struct NumberSeries {
    QString name; //!< "INV", "EXP"
    QString mask; //!< See NumberMask.
    bool isUsual = false; //!< Taken where a draft names none.

    friend bool operator==(const NumberSeries &, const NumberSeries &) = default;
};

} // namespace quittance
