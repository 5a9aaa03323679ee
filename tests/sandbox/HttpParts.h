#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>

namespace quittance::sandbox {

//! The value of a request header, found without regard to case; empty when it was not sent.
QByteArray headerOf(const HttpRequest &request, const QByteArray &name);

HttpReply jsonReply(int status, const QJsonObject &body);
//! A whole page in UTF-8 that a browser neither keeps, frames nor lets run a script.
HttpReply pageReply(int status, const QString &html);

} // namespace quittance::sandbox
