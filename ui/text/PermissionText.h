#pragma once

#include "core/domain/KeyPermission.h"

namespace quittance {

//! What a key needs a permission for: "sending payment links".
QString permissionPurposeText(KeyPermission::Purpose purpose);

} // namespace quittance
