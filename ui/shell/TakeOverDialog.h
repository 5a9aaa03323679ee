#pragma once

#include "core/domain/BookHolder.h"

#include <QDialog>
#include <QTimeZone>

namespace quittance {

//! Asked before a book is taken over from a computer that has not been heard of. Esc leaves it there.
class TakeOverDialog final : public QDialog
{
    Q_OBJECT

public:
    TakeOverDialog(const BookHolder &holder, const QTimeZone &zone, QWidget *parent);
};

} // namespace quittance
