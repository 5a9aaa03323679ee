#include "core/journal/EntryBodies.h"

namespace quittance {

EntryBody::EntryBody() = default;
EntryBody::EntryBody(const EntryBody &other) = default;
EntryBody::EntryBody(EntryBody &&other) noexcept = default;
EntryBody &EntryBody::operator=(const EntryBody &other) = default;
EntryBody &EntryBody::operator=(EntryBody &&other) noexcept = default;
EntryBody::~EntryBody() = default;

} // namespace quittance
