#pragma once

#include "core/domain/FoundRecord.h"

#include <QStringList>

#include <optional>

namespace quittance {

//! What somebody typed to find a record or an act, taken apart: "inv 1042 send" is a kind, what to look for,
//! and the beginning of what to do.
struct PaletteQuery {
    QStringList words; //!< All, folded for search.
    std::optional<RecordKind> kind; //!< Of the records wanted; empty: of any.
    QString record; //!< What records are looked for by; as it was typed.
    QStringList act; //!< The words of an act at the end; empty: none.

    //! acts are the names of all there are.
    static PaletteQuery of(const QString &typed, const QStringList &acts);
    //! A word for each kind of records that can be asked for, in the language that is spoken.
    static QStringList kindWords();
};

//! Whether each word begins a word of the name. All is folded here.
bool matchesWords(const QString &name, const QStringList &words);

} // namespace quittance
