#include "tests/core/payments/stripeSpecs.h"

#include "core/base/Json.h"

#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shared(const QString &name)
{
    for (const QString &root :
        {qEnvironmentVariable("QUITTANCE_SHARED"), u"" QUITTANCE_SOURCE_DIR "/../shared"_s}) {
        QFile file(root + u"/specs/"_s + name);
        if (!root.isEmpty() && file.open(QIODevice::ReadOnly))
            return parseJsonObject(file.readAll()).value_or(QJsonObject());
    }
    return {};
}

} // namespace

const QJsonObject &stripeOpenApi()
{
    static const QJsonObject document = shared(u"stripe-openapi.json"_s);
    return document;
}

const QJsonObject &stripeSamples()
{
    static const QJsonObject document = shared(u"stripe-fixtures.json"_s)[u"resources"].toObject();
    return document;
}

} // namespace quittance
