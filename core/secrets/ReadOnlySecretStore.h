#pragma once

#include "core/secrets/SecretStore.h"

#include <utility>

namespace quittance {

//! What another store has, of which nothing is changed. For a book that is only looked at. As thread-safe as
//! that one.
class ReadOnlySecretStore final : public SecretStore
{
public:
    //! store outlives this. refusal: what answers whoever wants to change something.
    ReadOnlySecretStore(SecretStore &store, Error refusal)
        : m_store(store)
        , m_refusal(std::move(refusal))
    {
    }

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override
    {
        return m_store.read(connection, field);
    }
    Result<void> write(const QString &, const QString &, const SecretText &) override
    {
        return fail(m_refusal);
    }
    Result<void> remove(const QString &, const QString &) override { return fail(m_refusal); }

private:
    SecretStore &m_store;
    const Error m_refusal;
};

} // namespace quittance
