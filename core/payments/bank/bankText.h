#pragma once

#include "core/domain/BankTextEncoding.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace quittance {

//! The bytes as text; empty where they are not what the encoding says (UTF-8 alone can tell). Auto: UTF-8
//! where they are that, else Windows-1252.
std::optional<QString> bankText(QByteArrayView bytes, BankTextEncoding encoding);

//! Pieces of one text that a bank cut at a width: a piece as long as one of the widths goes on in the next
//! one without a space, others are parted by one.
QString joinedPieces(const QStringList &pieces, std::initializer_list<qsizetype> widths);

} // namespace quittance
