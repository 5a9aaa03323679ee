#include "core/payments/paypal/payPalOrder.h"

#include "core/net/serviceUrl.h"
#include "core/payments/paypal/PayPalAmount.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 25; // Of the field it is searched by.
constexpr qsizetype tailLetters = 8;
constexpr auto alphabet = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"_L1; // 32, without I, L, O and U.
static_assert(alphabet.size() == 32);

bool isTail(QStringView text)
{
    return text.size() == tailLetters
        && std::ranges::all_of(text, [](QChar c) { return alphabet.contains(c); });
}

QString tailOf(const LinkId &link)
{
    const QByteArray hash = QCryptographicHash::hash(link.text().toUtf8(), QCryptographicHash::Sha256);
    QString tail;
    for (qsizetype i = 0; i < tailLetters; ++i)
        tail += alphabet.at(static_cast<uchar>(hash.at(i)) % 32);
    return tail;
}

bool isUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

} // namespace

Result<QJsonObject> payPalAmountOf(const PaymentLinkOrder &order)
{
    if (order.link.isEmpty() || order.invoice.isEmpty() || order.number.trimmed().isEmpty())
        return invalid(u"gateway.order_incomplete"_s, u"link"_s, order.number);
    return PayPalAmount::from(order.amount);
}

QString payPalTitleOf(const PaymentLinkOrder &order)
{
    constexpr qsizetype longest = 120;
    return u"Invoice "_s + order.number.simplified().left(longest - 8);
}

QString payPalNumberOf(const PaymentLinkOrder &order)
{
    // The end of a number tells more than its beginning.
    return order.number.simplified().right(longestNumber - tailLetters - 1) + u'-' + tailOf(order.link);
}

bool isPayPalNumber(const QString &number)
{
    return number.size() > tailLetters + 1 && number.size() <= longestNumber
        && number.at(number.size() - tailLetters - 1) == u'-'
        && isTail(QStringView(number).last(tailLetters));
}

QString payPalIdText(const PaymentLinkOrder &order)
{
    return order.link.text() + u',' + order.invoice.text();
}

PayPalIds payPalIdsIn(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 2 || !isUuid(parts[0]) || !isUuid(parts[1]))
        return {};
    return {.link = LinkId(parts[0]), .invoice = InvoiceId(parts[1])};
}

Result<QUrl> payPalPageUrl(const QString &text, const QUrl &baseUrl)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!checkServiceUrl(url) || (url.scheme() != "https"_L1 && !isLoopback(baseUrl)))
        return fail(Error{.kind = ErrorKind::BadReply, .rule = u"paypal.url_unsafe"_s, .field = u"url"_s});
    return url;
}

} // namespace quittance
