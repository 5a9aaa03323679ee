#pragma once

#include <QtGlobal>

namespace quittance {

//! How the letters of a bank's file are written. XML files say it themselves.
enum class BankTextEncoding : quint8 {
    Auto, //!< UTF-16 by its mark, UTF-8 where the bytes are that, else Windows-1252.
    Utf8,
    Windows1252,
    Cp850, //!< What DOS programs wrote in Western Europe.
};

} // namespace quittance
