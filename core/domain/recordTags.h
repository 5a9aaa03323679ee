#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace quittance {

inline constexpr qsizetype longestTag = 40; //!< Characters as they are counted in UTF-16.
inline constexpr qsizetype mostTags = 20; //!< Of one record.
inline constexpr qsizetype longestNote = 4'000;
inline constexpr qsizetype mostRecordsNoted = 1'000; //!< Whose tags or notes are changed at once.

//! What makes two tags the same: "VIP" and "vip", "Çınar" and "cinar".
QString tagKey(const QString &tag);

//! A tag as it is kept: without blanks around it, and one between its words. InvalidInput "tag.missing",
//! "tag.too_long", "tag.control_character", "tag.separator" (a comma or a semicolon, which divide tags where
//! they are typed).
Result<QString> plainTag(const QString &typed);

//! Tags as they are typed in one line, divided by commas or semicolons; each once. The errors of plainTag().
Result<QStringList> tagsTyped(const QString &line);

//! A note as it is kept: lines divided by line feeds, without blanks around it. InvalidInput "note.too_long",
//! "note.control_character", "note.card_number", which is told without it.
Result<QString> plainNote(const QString &typed);

//! The tags without some and with others, each once and in the order of their keys. One that is there already
//! keeps the spelling it has; one that is both added and removed is there.
QStringList changedTags(const QStringList &tags, const QStringList &add, const QStringList &remove);

//! Those of the first list that are not in the second.
QStringList tagsMissingIn(const QStringList &tags, const QStringList &others);

} // namespace quittance
