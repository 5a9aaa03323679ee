#pragma once

#include "core/domain/InvoiceRow.h"

#include <array>

namespace quittance {

//! The steps of the guided path, in their order.
enum class GuideStep : quint8 { SyncContacts, Issue, SendLink, OpenPage, SyncPayments, Prove };
inline constexpr size_t guideStepCount = 6;

//! What is known about the walk; which steps are done follows from it.
struct GuideState {
    bool hasContacts = false;
    InvoiceState state = InvoiceState::Draft;
    LinkState link = LinkState::None;
    MailState mail = MailState::None;
    bool pageOpened = false;
    bool proven = false;
};

//! A payment that is there proves that the page was open, and so on backwards: whoever skips ahead is not
//! sent back.
std::array<bool, guideStepCount> stepsDone(const GuideState &state);

//! The first step that is not done; empty when all are.
std::optional<GuideStep> currentStep(const std::array<bool, guideStepCount> &done);

} // namespace quittance
