#include "ui/demo/GuideState.h"

#include <algorithm>
#include <optional>

namespace quittance {

std::array<bool, guideStepCount> stepsDone(const GuideState &state)
{
    const bool paid = state.state == InvoiceState::Paid;
    const bool opened = state.pageOpened || paid;
    const bool mailed = state.mail == MailState::Accepted || state.mail == MailState::Uncertain || paid;
    const bool issued = state.state != InvoiceState::Draft;
    return {state.hasContacts, issued, mailed && state.link != LinkState::None, opened && issued, paid,
        paid && state.proven};
}

std::optional<GuideStep> currentStep(const std::array<bool, guideStepCount> &done)
{
    const auto open = std::ranges::find(done, false);
    if (open == done.end())
        return {};
    return static_cast<GuideStep>(open - done.begin());
}

} // namespace quittance
