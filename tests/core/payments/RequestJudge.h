#pragma once

#include "core/net/HttpTransport.h"

#include <QStringList>

namespace quittance {

//! Holds each request against Stripe's own description of its interface: the path, the method, every field of
//! a body or query, and the headers that must be there. Says nothing where the description is not beside the
//! checkout.
class RequestJudge
{
public:
    //! What Stripe would refuse: "POST /v1/refunds amount: no integer"; empty when that is nothing.
    static QStringList complaints(const HttpRequest &request);
    //! Fails the running test where there is a complaint.
    static void judge(const HttpRequest &request);
    //! How many requests this program has judged.
    static qint64 judged();
};

} // namespace quittance
