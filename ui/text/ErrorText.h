#pragma once

#include "core/base/Error.h"

namespace quittance {

//! What happened, what it means for money, what to do: at most three sentences, never a raw code. A rule
//! without words of its own is told by its kind.
QString errorText(const Error &error);

//! The reason of one broken rule as a sentence, for lists of problems: "This amount has too many
//! decimals: 1.005". field and value may be empty.
QString ruleText(const QString &rule, const QString &field, const QString &value);

//! The last sentence of the rule's own words: what to do. Empty when there is only one.
QString nextStepText(const Error &error);

//! Code, request id and the log's words, for a "Details" place; may be empty.
QString errorDetails(const Error &error);

} // namespace quittance
