#include "tests/sandbox/stripe/StripeError.h"

#include "tests/sandbox/HttpParts.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

tl::unexpected<StripeError> badParameter(const QString &code, const QString &param, const QString &message)
{
    return tl::unexpected(StripeError{.code = code, .param = param, .message = message});
}

tl::unexpected<StripeError> noSuch(const QString &what, const QString &id, const QString &param, int status)
{
    return tl::unexpected(StripeError{.status = status,
        .code = u"resource_missing"_s,
        .param = param,
        .message = u"No such %1: '%2'"_s.arg(what, id)});
}

HttpReply errorReply(const StripeError &error)
{
    QJsonObject body{{u"type"_s, error.type}, {u"message"_s, error.message}};
    if (!error.code.isEmpty()) {
        body.insert(u"code"_s, error.code);
        body.insert(u"doc_url"_s,
            QString(u"https://stripe.com/docs/error-codes/"_s + error.code).replace(u'_', u'-'));
    }
    if (!error.param.isEmpty())
        body.insert(u"param"_s, error.param);
    if (!error.declineCode.isEmpty())
        body.insert(u"decline_code"_s, error.declineCode);
    for (auto field = error.more.begin(); field != error.more.end(); ++field)
        body.insert(field.key(), field.value());
    return jsonReply(error.status, {{u"error"_s, body}});
}

} // namespace quittance::sandbox
