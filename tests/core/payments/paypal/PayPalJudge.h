#pragma once

#include "core/net/HttpTransport.h"

#include <QStringList>

namespace quittance {

//! Holds each request to PayPal against its own description of its interface where that is beside the
//! checkout: path, method, parameters and every field of a body. Calls outside the three files are held
//! against a table of our own, always.
class PayPalJudge
{
public:
    //! What PayPal would refuse; empty when that is nothing.
    static QStringList complaints(const HttpRequest &request);
    //! Fails the running test where there is a complaint.
    static void judge(const HttpRequest &request);
    static bool hasFiles();
    //! How many requests this program has held against the files.
    static qint64 judged();
};

} // namespace quittance
