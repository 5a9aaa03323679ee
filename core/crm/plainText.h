#pragma once

#include <QString>

namespace quittance {

//! The longest text of an interaction we keep, in UTF-16 units; HubSpot allows no longer note.
inline constexpr qsizetype interactionTextMax = 65'536;

//! The text of a piece of HTML from a stranger: without tags, comments, scripts and styles, entities read,
//! blocks and breaks as new lines, then as plainText() leaves it. Never fails: what is no HTML is text. Takes
//! time in proportion to the length, of which a mebi is read.
QString textOfHtml(QStringView html);

//! Plain text from a stranger as we keep it: no control characters but new lines, no half surrogates, no more
//! than one empty line together, cut at interactionTextMax.
QString plainText(QStringView text);

//! The same as one line of at most 255 characters.
QString plainLine(QStringView text);

} // namespace quittance
