#pragma once

#include "tests/core/sync/ForwardedCrm.h"

namespace quittance {

//! A CRM whose windows of change do not overlap: what the overlap is good for shows where it is missing.
class NoOverlapCrm final : public ForwardedCrm
{
public:
    using ForwardedCrm::ForwardedCrm;

    std::chrono::seconds overlap() const override { return std::chrono::seconds(0); }
};

} // namespace quittance
