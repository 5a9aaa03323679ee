#pragma once

#include "core/formats/ColumnMapping.h"

namespace quittance {

//! Where one of our fields stands in an export.
struct PresetColumn {
    QLatin1StringView key;
    QLatin1StringView headers; //!< As simpleHeader() leaves them, divided by spaces, the best first.
};

//! One export of one program.
struct ImportPreset {
    CsvKind kind;
    CsvSource source;
    QLatin1StringView signature; //!< Headers that together give the export away.
    std::span<const PresetColumn> columns;
};

std::span<const ImportPreset> importPresets();

} // namespace quittance
