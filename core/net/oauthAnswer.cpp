#include "core/net/oauthAnswer.h"

#include "core/base/Log.h"
#include "core/net/FormBody.h"
#include "core/net/pkce.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The service's words in the address the browser was sent to: anybody may have written them.
QString wordsIn(const QByteArray &query, const QString &name)
{
    constexpr qsizetype longest = 200;
    return redacted(FormBody::find(query, name).value_or(QString()).left(longest)).simplified();
}

} // namespace

Result<QString> oauthCode(const QByteArray &query, const QByteArray &state)
{
    const QByteArray told = FormBody::find(query, u"state"_s).value_or(QString()).toUtf8();
    if (!sameOAuthText(told, state))
        return fail(Error{.kind = ErrorKind::Refused, .rule = u"oauth.wrong_state"_s});
    if (const QString error = wordsIn(query, u"error"_s); !error.isEmpty()) {
        const QString more = wordsIn(query, u"error_description"_s);
        return fail(Error{.kind = ErrorKind::Refused,
            .rule = u"oauth.denied"_s,
            .providerText = more.isEmpty() ? error : more,
            .detail = error});
    }
    const QString code = FormBody::find(query, u"code"_s).value_or(QString());
    if (code.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply, .rule = u"oauth.no_code"_s});
    return code;
}

Result<QString> pastedOAuthCode(const SecretText &address, const QUrl &callback, const QByteArray &state)
{
    const QUrl url = QUrl::fromEncoded(address.reveal().trimmed(), QUrl::StrictMode);
    constexpr auto withoutAnswer = QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (!url.isValid() || url.adjusted(withoutAnswer) != callback.adjusted(withoutAnswer))
        return invalid(u"oauth.not_the_address"_s, u"address"_s, {}); // It may hold a code: not repeated.
    return oauthCode(url.query(QUrl::FullyEncoded).toLatin1(), state);
}

} // namespace quittance
