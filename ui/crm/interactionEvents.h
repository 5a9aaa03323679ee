#pragma once

#include "core/domain/Interaction.h"
#include "ui/widgets/Timeline.h"

#include <QTimeZone>

namespace quittance {

//! What people did, as a CRM tells it, for a timeline.
QList<TimelineEvent> interactionEvents(const QList<Interaction> &done, const QTimeZone &zone);

} // namespace quittance
