#pragma once

#include <QString>

namespace quittance::sandbox {

//! The lines PayPalTable is read from. Paragraphs are parted by empty lines.
//!   shape NAME                    what other paragraphs may name
//!   METHOD PATH [body|body*|list*]   a call: with a JSON body, which must be there (*), or a list as body
//! and in a paragraph
//!   = NAME                        everything that shape has
//!   field[MIN-MAX]* KIND          * must be there, [] is a list
//!   query field* KIND, header field* KIND
//!   issues A B C                  the issues that call's 400 may carry; without the line, any
//! where KIND is "text MIN MAX [PATTERN]", "integer MIN MAX", "boolean", "any", words parted by | or a shape.
QString payPalLines();

} // namespace quittance::sandbox
