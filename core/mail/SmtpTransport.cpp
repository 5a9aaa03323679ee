#include "core/mail/SmtpTransport.h"

#include "core/base/CrashPoint.h"
#include "core/base/Log.h"
#include "core/curl/setUpCurl.h"
#include "core/mail/MailAddress.h"
#include "core/mail/hangUp.h"
#include "core/mail/mimeEncoding.h"
#include "core/mail/smtpAnswer.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mailsPerConnection = 50;
constexpr qsizetype maxWords = 500;
constexpr std::chrono::seconds patienceForAnswer{4};
constexpr qsizetype maxLine = 998; // RFC 5322 §2.1.1

//! CRLF line ends only and no over-long line: a lone CR or LF could end the message for one server and not
//! for the next, which lets a message smuggle in a second one.
bool isWireForm(const QByteArray &message)
{
    qsizetype start = 0;
    while (start < message.size()) {
        const qsizetype end = message.indexOf("\r\n", start);
        if (end < 0 || end - start > maxLine)
            return false;
        const QByteArrayView line(message.constData() + start, end - start);
        if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
            return false;
        start = end + 2;
    }
    return !message.isEmpty();
}

//! What the callbacks of one transfer share.
struct Transfer {
    const QByteArray &message;
    const std::function<bool()> &dataBegins;
    const StopFlag &stop;
    qsizetype given = 0;
    bool begun = false;
    bool handOverMarked = false;
    std::chrono::steady_clock::time_point handedOverAt;
    QList<QByteArray> replies; //!< All the server said; the lines of one reply joined by line feeds.

    bool handedOver() const { return begun && given == message.size(); }

    void markHandOver()
    {
        if (handedOver() && !handOverMarked) {
            handOverMarked = true;
            handedOverAt = std::chrono::steady_clock::now();
            CrashPoint::reached("mail handed over");
        }
    }
};

//! First called after the server's 354 to DATA, never before.
size_t readMessage(char *buffer, size_t size, size_t count, void *context)
{
    auto &transfer = *static_cast<Transfer *>(context);
    if (!transfer.begun) {
        if (!transfer.dataBegins())
            return CURL_READFUNC_ABORT;
        transfer.begun = true;
        CrashPoint::reached("mail data begun");
    }
    const auto room = static_cast<qsizetype>(size * count);
    const qsizetype chunk = std::min(room, transfer.message.size() - transfer.given);
    std::memcpy(buffer, transfer.message.constData() + transfer.given, static_cast<size_t>(chunk));
    transfer.given += chunk;
    return static_cast<size_t>(chunk);
}

//! Called with each line the server says.
size_t readReply(char *buffer, size_t size, size_t count, void *context)
{
    auto &transfer = *static_cast<Transfer *>(context);
    const size_t bytes = size * count;
    const QByteArray line(buffer, static_cast<qsizetype>(bytes));
    const QByteArray code = line.left(3);
    if (!transfer.replies.isEmpty()
        && transfer.replies.last()
               .sliced(transfer.replies.last().lastIndexOf('\n') + 1)
               .startsWith(code + '-'))
        transfer.replies.last() += '\n' + line.trimmed();
    else
        transfer.replies.append(line.trimmed());
    return bytes;
}

int watchStop(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &transfer = *static_cast<Transfer *>(context);
    transfer.markHandOver();
    // Once everything is handed over, the answer is worth a few seconds: without it nobody knows what became
    // of it.
    const bool mayAnswer = transfer.handOverMarked
        && std::chrono::steady_clock::now() - transfer.handedOverAt < patienceForAnswer;
    return transfer.stop.stopped() && !mayAnswer ? 1 : 0;
}

//! The last reply with the deciding code, for the answer to a QUIT may follow it. Several lines become one;
//! the code stays in front of the first only.
QString replyWords(const QList<QByteArray> &replies, long smtpCode)
{
    const QByteArray code = QByteArray::number(static_cast<qlonglong>(smtpCode));
    const auto deciding = std::find_if(replies.crbegin(), replies.crend(),
        [&code](const QByteArray &reply) { return reply.startsWith(code); });
    if (deciding == replies.crend())
        return {};
    QStringList words;
    for (const QByteArray &line : deciding->split('\n'))
        words.append(QString::fromUtf8(words.isEmpty() ? line.left(3) + ' ' + line.mid(4) : line.mid(4)));
    return headerText(words.join(u' ')).left(maxWords);
}

struct AddressList {
    curl_slist *items = nullptr;

    AddressList() = default;
    ~AddressList() { curl_slist_free_all(items); }
    Q_DISABLE_COPY_MOVE(AddressList)
};

void setServer(CURL *curl, const SmtpSettings &settings)
{
    // The path is the name given in EHLO: fixed, because the computer's own name is nobody's business.
    QUrl url = settings.url;
    url.setPath(u"/localhost"_s);
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(
        curl, CURLOPT_USE_SSL, static_cast<long>(settings.isPlain() ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.constData());
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.reveal().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.reveal().constData());
    }
}

void setTimes(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 20L);
    // RFC 5321 §4.5.3.2.6: ten minutes after the final dot; less would make uncertain mails. No low-speed
    // limit for the same reason.
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 600L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 900L);
}

void setTransfer(CURL *curl, Transfer &transfer)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(transfer.message.size()));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readMessage);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, readReply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watchStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

//! The checked addresses in their wire form; the broken rule otherwise.
Result<QList<QByteArray>> wireAddresses(const MailEnvelope &envelope)
{
    QList<QByteArray> wire;
    for (const QString &address : QStringList(envelope.from) + envelope.to) {
        const Result<MailAddress> checked = MailAddress::parse(address);
        if (!checked)
            return tl::unexpected(checked.error());
        wire.append('<' + checked->text().toLatin1() + '>');
    }
    return wire;
}

MailAnswer refusal(MailAnswer::Outcome outcome, const QString &words)
{
    return {.outcome = outcome, .code = 0, .words = words};
}

} // namespace

struct SmtpTransport::Handle {
    CURL *curl = curl_easy_init();
    int sent = 0;

    Handle() = default;
    ~Handle() { curl_easy_cleanup(curl); }
    Q_DISABLE_COPY_MOVE(Handle)
};

SmtpTransport::SmtpTransport(SmtpSettings settings)
    : m_settings(std::move(settings))
{
    setUpCurl();
}

SmtpTransport::~SmtpTransport() = default;

MailAnswer SmtpTransport::send(const MailEnvelope &envelope, const QByteArray &message,
    const std::function<bool()> &dataBegins, const StopFlag &stop)
{
    if (const Result<void> usable = m_settings.check(); !usable)
        return refusal(MailAnswer::Outcome::AccountTrouble, usable.error().rule);
    const Result<QList<QByteArray>> addresses = wireAddresses(envelope);
    if (!addresses)
        return refusal(MailAnswer::Outcome::Rejected, addresses.error().rule);
    if (addresses->size() < 2)
        return refusal(MailAnswer::Outcome::Rejected, u"mail.address_empty"_s);
    if (!isWireForm(message))
        return refusal(MailAnswer::Outcome::Rejected, u"mail.not_wire_form"_s);

    if (!m_handle || m_handle->sent >= mailsPerConnection)
        m_handle = std::make_unique<Handle>();
    CURL *curl = m_handle->curl;
    Q_ASSERT(curl);
    ++m_handle->sent;

    Transfer transfer{.message = message, .dataBegins = dataBegins, .stop = stop, .replies = {}};
    std::array<char, CURL_ERROR_SIZE> words{};
    AddressList recipients;
    for (const QByteArray &address : addresses->sliced(1))
        recipients.items = curl_slist_append(recipients.items, address.constData());
    curl_easy_reset(curl); // Keeps the connection.
    setServer(curl, m_settings);
    setTimes(curl);
    setTransfer(curl, transfer);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, addresses->first().constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.items);

    CrashPoint::reached("before mail connect");
    const CURLcode code = curl_easy_perform(curl);
    transfer.markHandOver();
    CrashPoint::reached("after mail answer");

    long smtpCode = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &smtpCode);
    const QString libraryText = QString::fromUtf8(words[0] == '\0' ? curl_easy_strerror(code) : words.data());
    const bool answerOutstanding = code != CURLE_OK && smtpCode < 400;
    if (answerOutstanding)
        hangUp(curl);
    curl_easy_reset(curl); // Nothing in the handle may point to what dies here.
    if (answerOutstanding)
        m_handle.reset();
    if (code != CURLE_OK)
        qCInfo(lcMail) << "mail not accepted: library code" << static_cast<int>(code) << "SMTP code"
                       << smtpCode;
    return smtpAnswer({.curlCode = static_cast<int>(code),
        .smtpCode = static_cast<int>(smtpCode),
        .handedOver = transfer.handedOver(),
        .reply = replyWords(transfer.replies, smtpCode),
        .libraryText = headerText(libraryText).left(maxWords)});
}

} // namespace quittance
