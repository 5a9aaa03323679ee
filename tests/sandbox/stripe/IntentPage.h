#pragma once

#include "tests/sandbox/SandboxService.h"

namespace quittance::sandbox {

class StripeSandbox;

//! Pages that belong to an intent of an API call, not to a link or session: /3ds/INTENT is the bank's
//! question, /bank/INTENT says where to transfer, /verify/INTENT what a test deposit is, /portal/… is a
//! customer's page, and /returned where a program can send payers back to.
class IntentPage
{
public:
    //! stripe must outlive this.
    IntentPage(StripeSandbox &stripe, const QString &seller)
        : m_stripe(stripe)
        , m_seller(seller)
    {
    }

    HttpReply answer(const HttpRequest &request);

private:
    HttpReply ask(const QString &id, const HttpRequest &request);
    HttpReply instruct(const QString &id) const;
    HttpReply say(int status, const QString &heading, const QString &words) const;

    StripeSandbox &m_stripe;
    QString m_seller;
};

} // namespace quittance::sandbox
