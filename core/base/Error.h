#pragma once

#include <QString>

#include <chrono>
#include <tl/expected.hpp>

namespace quittance {

//! What went wrong, in the terms a caller can act on.
enum class ErrorKind {
    InvalidInput, //!< The caller's data breaks a rule; retrying cannot help.
    NotFound, //!< What was named does not exist here.
    Offline, //!< Not sent: no connection was made.
    Uncertain, //!< Sent, but no whole reply was received; whether it was carried out is unknown.
    RateLimited, //!< Try again after Error::retryAfter.
    Unauthorized, //!< The key, token or password was not accepted, or lacks a permission.
    Refused, //!< The service understood and said no; asking again cannot help.
    BadReply, //!< The service answered with something we cannot read.
    Storage, //!< SQLite or the file system failed.
    Secret, //!< A secret is missing, or the keychain cannot be used now.
    Busy, //!< Another program holds what is needed; try again when it is done.
    Cancelled, //!< The user or shutdown stopped it.
};

struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString rule; //!< Stable code of the rule that was broken, e.g. "allocation.above_open".
    QString field; //!< Which input, e.g. "amount".
    QString value; //!< Shown to the user, never logged.
    QString providerText; //!< The provider's own words, cleaned; shown, never logged.
    QString requestId; //!< For the provider's support.
    QString detail; //!< For logs and bug reports: English, without secrets or personal data.
    std::chrono::seconds retryAfter{0};
    QString expected = {}; //!< What value should have been; shown to the user, never logged.

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{.kind = kind, .detail = std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

//! Input that breaks the named rule. detail says it in English for logs, without the value.
inline tl::unexpected<Error> invalid(QString rule, QString field, QString value, QString detail = {})
{
    return tl::unexpected<Error>(Error{.kind = ErrorKind::InvalidInput,
        .rule = std::move(rule),
        .field = std::move(field),
        .value = std::move(value),
        .detail = std::move(detail)});
}

} // namespace quittance
