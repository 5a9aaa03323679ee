#pragma once

#include <QString>

namespace quittance::sandbox {

//! Which parameters each call takes, one call a paragraph: "POST /v1/customers", then one parameter a line:
//! name (dots go deeper, [] is a list, * is required), then its kind: text, text <longest>, integer, boolean,
//! decimal, map (of text), range (a number or gt/gte/lt/lte), hash (an object without parameters of its own),
//! or a|b|c. A trailing ? lets an empty value unset it. After the path, "list" adds the cursors every list
//! takes, "search" what every search takes; expand is always there. A line "= POST /v1/…" takes over the
//! lines of a call above.
QString parameterLines();

} // namespace quittance::sandbox
