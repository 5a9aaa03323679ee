#pragma once

#include <QString>

namespace quittance {

//! What holds of an effect f of which nobody knows whether it happened: the journal says so, or the last try
//! did, and nobody is at it now. A condition of SQL.
const QString &uncertainEffect();

//! What holds of an effect f that a person has to look at: it was refused and nobody has dismissed it, or is
//! uncertain. What Outbox counts (needsPerson()) and what a list of things to do counts is the same.
const QString &effectForPerson();

} // namespace quittance
