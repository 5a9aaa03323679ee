#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <optional>

namespace quittance {

//! What can be done to several documents at once.
enum class DocumentDeed : quint8 { Issue, Void, WriteOff };

//! What would become of a deed about one document, as the book is now.
struct DeedVerdict {
    InvoiceId invoice;
    std::optional<Error> refusal; //!< Why it would be refused.
    std::optional<Money> secondPersonAbove; //!< The limit above which it would only be asked for.
};

} // namespace quittance
