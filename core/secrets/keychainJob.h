#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace quittance {

enum class KeychainAction : quint8 { Read, Write, Delete };

//! Runs one keychain job in the main thread and waits for it; never call it there. data: what to write.
//! Gives what was read; empty when there is no such item. Error kind Secret, rule secret.keychain_unusable,
//! or Cancelled when stop was set. A job that outlives the wait finishes by itself and harms nobody.
Result<std::optional<QByteArray>> keychainJob(KeychainAction action, const QString &key,
    const QByteArray &data, std::chrono::milliseconds wait, const StopFlag &stop);

} // namespace quittance
