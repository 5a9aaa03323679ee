#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <functional>
#include <optional>

class QWidget;

namespace quittance {

class CrmDesk;

//! Looks what CRMs would be told of a customer, or of all where it is empty, and shows it before tell is
//! called; where it is nothing, tell is called at once and says so. leave: it was not wanted, or with why it
//! could not be looked. Neither is called once widget is gone.
void askToTell(CrmDesk &desk, const CustomerId &customer, QWidget &widget, const std::function<void()> &tell,
    const std::function<void(const std::optional<Error> &)> &leave);

} // namespace quittance
