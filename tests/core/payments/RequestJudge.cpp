#include "tests/core/payments/RequestJudge.h"

#include "tests/core/payments/FormSchema.h"
#include "tests/core/payments/stripeSpecs.h"

#include <QTest>
#include <QUrlQuery>

#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

qint64 judgedSoFar = 0;

bool fits(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList asked = path.split(u'/');
    if (wanted.size() != asked.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted[i] != asked[i] && (!wanted[i].startsWith(u'{') || asked[i].isEmpty()))
            return false;
    return true;
}

//! The path of the description that an address is an instance of; a literal one comes before one with a
//! placeholder, as "/v1/charges/search" before "/v1/charges/{charge}".
QString patternOf(const QString &path)
{
    const QJsonObject paths = stripeOpenApi()[u"paths"].toObject();
    if (paths.contains(path))
        return path;
    for (auto it = paths.begin(); it != paths.end(); ++it)
        if (fits(it.key(), path))
            return it.key();
    return {};
}

const FormSchema &schemaOf(const QString &pattern, const QString &method)
{
    static std::map<QString, FormSchema> known;
    return known.try_emplace(method + pattern, stripeOpenApi(), pattern, method).first->second;
}

//! The page where customers look after their cards is no part of the description: its fields stand here.
QStringList portalComplaints(const QByteArray &body)
{
    QStringList wrong;
    for (const auto &[key, value] : QUrlQuery(QString::fromLatin1(body)).queryItems(QUrl::FullyDecoded))
        if (key != "customer"_L1 && key != "return_url"_L1)
            wrong.append(key + u": unknown"_s);
    if (!body.startsWith("customer=cus_"))
        wrong.append(u"customer: missing"_s);
    return wrong;
}

QStringList headerComplaints(const HttpRequest &request)
{
    QStringList wrong;
    if (!request.headers.value("Authorization").startsWith("Bearer "))
        wrong.append(u"no key"_s);
    if (request.headers.value("Stripe-Version").isEmpty())
        wrong.append(u"no version"_s);
    if (request.method == "POST"
        && request.headers.value("Content-Type") != "application/x-www-form-urlencoded")
        wrong.append(u"no form"_s);
    if (request.method != "POST" && request.headers.contains("Idempotency-Key"))
        wrong.append(u"a key for what changes nothing"_s);
    if (request.method != "POST" && !request.body.isEmpty())
        wrong.append(u"a body where none is read"_s);
    return wrong;
}

} // namespace

QStringList RequestJudge::complaints(const HttpRequest &request)
{
    if (stripeOpenApi().isEmpty())
        return {};
    ++judgedSoFar;
    const QString method = QString::fromLatin1(request.method).toLower();
    const QString pattern = patternOf(request.url.path());
    QStringList wrong = headerComplaints(request);
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    if (request.url.path() == "/v1/billing_portal/sessions"_L1)
        wrong += portalComplaints(request.body);
    else if (pattern.isEmpty() || !stripeOpenApi()[u"paths"][pattern].toObject().contains(method))
        wrong.append(u"no such operation"_s);
    else if (method == "post"_L1 && !query.isEmpty())
        wrong.append(u"a query beside a body"_s);
    else
        wrong += schemaOf(pattern, method).complaints(method == "post"_L1 ? request.body : query);
    for (QString &each : wrong)
        each = u"%1 %2 %3"_s.arg(QString::fromLatin1(request.method), request.url.path(), each);
    return wrong;
}

void RequestJudge::judge(const HttpRequest &request)
{
    for (const QString &complaint : complaints(request))
        QTest::qFail(qPrintable(u"Stripe would refuse: "_s + complaint), __FILE__, __LINE__);
}

qint64 RequestJudge::judged()
{
    return judgedSoFar;
}

} // namespace quittance
