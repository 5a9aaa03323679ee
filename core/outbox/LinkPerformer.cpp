#include "core/outbox/LinkPerformer.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/journal/Journal.h"
#include "core/outbox/retryTime.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/MailTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A provider may forget a key at the very end of the window it promises; no try is made that late.
constexpr std::chrono::hours safetyMargin{1};

EffectVerdict later(Book &book, const OutboxAttempt &attempt, const Error &error)
{
    const QDateTime now = book.clock.now();
    const bool known = error.retryAfter.count() > 0;
    return {.kind = EffectVerdict::Kind::Later,
        .notBefore = known ? now.addDuration(error.retryAfter) : retryTime(now, attempt.attempts),
        .answer = error.providerText.isEmpty() ? error.rule : error.providerText,
        .stopConnection = true};
}

bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput;
}

} // namespace

QByteArray requestBytes(const GatewayRequest &request)
{
    return canonicalJson({{u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, request.path},
        {u"body"_s, QString::fromLatin1(request.body.toBase64())}});
}

Result<GatewayRequest> requestFrom(const QByteArray &bytes)
{
    return parseJsonObject(bytes).and_then([](const QJsonObject &json) -> Result<GatewayRequest> {
        JsonFields fields(json);
        GatewayRequest request{.method = fields.text("method"_L1).toLatin1(),
            .path = fields.text("path"_L1),
            .body = QByteArray::fromBase64(fields.text("body"_L1).toLatin1())};
        if (!fields.ok())
            return fail(
                Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = fields.problem()});
        return request;
    });
}

Result<EffectVerdict> LinkPerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &)
{
    // The same key with the same bytes answers with the same link, whatever happened to the last try.
    return EffectVerdict{.kind = EffectVerdict::Kind::Later, .notBefore = book.clock.now(), .answer = {}};
}

Result<EffectVerdict> LinkPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const auto window = m_gateway.repeatWindow() - safetyMargin;
    if (attempt.firstTry.isValid() && attempt.firstTry.addDuration(window) < book.clock.now())
        return afterWindow(book, effect, attempt, stop);

    const Result<GatewayRequest> request
        = Journal(book).openSealed(effect.entry, u"request"_s).and_then(requestFrom);
    if (!request)
        return fail(request.error());
    const Result<GatewayLink> link = m_gateway.createLink(*request, effect.entry, stop);
    if (link)
        return issued(book, effect, *link);
    if (isFinal(link.error()))
        return refused(book, effect, link.error());
    return later(book, attempt, link.error());
}

Result<EffectVerdict> LinkPerformer::afterWindow(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    constexpr qint64 clockSlack = 300;
    const auto found
        = m_gateway.findLink(LinkId(effect.entry.text()), attempt.firstTry.addSecs(-clockSlack), stop);
    if (!found)
        return isFinal(found.error()) ? refused(book, effect, found.error())
                                      : later(book, attempt, found.error());
    if (*found)
        return issued(book, effect, **found);
    return refused(book, effect, Error{.kind = ErrorKind::Refused, .rule = u"outbox.window_passed"_s});
}

Result<EffectVerdict> LinkPerformer::issued(Book &book, const EffectRecord &effect, const GatewayLink &link)
{
    const LinkId id(effect.entry.text());
    const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        QList<NewEntry> entries{{.body = LinkIssued{.link = id, .externalId = link.externalId},
            .sealed = {{u"url"_s, link.url.toEncoded()}}}};
        const auto mails = MailTable(book.database).waitingForLink(id);
        if (!mails)
            return fail(mails.error());
        for (const MailRecord &mail : *mails) {
            Result<NewEntry> composed = m_composeMail(book, mail.id, link.url);
            if (composed)
                entries.append(std::move(*composed));
            else if (composed.error().kind == ErrorKind::Storage
                || composed.error().kind == ErrorKind::Secret)
                return fail(composed.error());
            else // Words or address cannot become a mail: this one ends, the link stays good.
                entries.append(
                    {.body = MailRejected{.mail = mail.id, .code = 0, .words = composed.error().rule}});
        }
        return entries;
    });
    if (!done)
        return fail(done.error());
    return EffectVerdict();
}

Result<EffectVerdict> LinkPerformer::refused(Book &book, const EffectRecord &effect, const Error &error)
{
    const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry>{
            {.body = LinkRefused{
                 .link = LinkId(effect.entry.text()), .rule = error.rule, .words = error.providerText}}};
    });
    if (!done)
        return fail(done.error());
    return EffectVerdict();
}

} // namespace quittance
