#pragma once

#include "core/domain/ActivityLine.h"

namespace quittance {

//! One plain sentence about a journal entry, without its time: "Payment of 1,249.97 EUR received". A kind
//! this program does not know yet is named by its words, never left out.
QString activityText(const ActivityLine &line);

//! The kinds whose words contain a text, as search compares it; none for an empty one.
QStringList kindsTold(const QString &text);

//! Who or what did it: "Mara" for "person:mara", "Stripe" for "sync:stripe", "Command line, mara" for
//! "cli:mara".
QString actorText(const QString &actor);

//! Name of the icon (resources/icons) that goes with a kind.
QString activityIcon(const QString &kind);

} // namespace quittance
