#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/KeyPermission.h"

#include <QList>

namespace quittance {

class PayPalApi;

//! What the app at PayPal is allowed to do: a fresh token says so, and one harmless read of each part proves
//! it, because PayPal has refused parts whose permission was in the token.
class PayPalPermissions
{
public:
    //! api must outlive this.
    explicit PayPalPermissions(PayPalApi &api)
        : m_api(api)
    {
    }

    Result<QList<KeyPermission>> check(const StopFlag &stop);

private:
    Result<bool> answers(const QString &path, const StopFlag &stop);

    PayPalApi &m_api;
};

} // namespace quittance
