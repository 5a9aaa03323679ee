#pragma once

#include <QString>

namespace quittance {

//! The English words for a rule's stable code, to be translated in the context "quittance::ErrorText"; null
//! when the rule has none of its own. Whole sentences that read the same in a dialog and in a list of
//! problems.
const char *ruleWords(const QString &rule);

} // namespace quittance
