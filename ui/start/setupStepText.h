#pragma once

#include "core/domain/SetupFacts.h"

#include <QList>
#include <QString>

namespace quittance {

//! All, in the order in which they are best done.
QList<SetupStep> setupSteps();
QString setupStepText(SetupStep step);
//! What the button of a step does, in one word or two.
QString setupActText(SetupStep step);
//! "company": for object names.
QString setupStepKey(SetupStep step);

} // namespace quittance
