#pragma once

#include <QImage>

namespace quittance {

//! One page of a draft, as it would be printed.
struct DraftPage {
    QImage image;
    int page = 0; //!< From 0.
    int count = 1;
};

} // namespace quittance
