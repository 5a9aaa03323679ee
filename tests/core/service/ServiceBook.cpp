#include "tests/core/service/ServiceBook.h"

namespace quittance {

using namespace Qt::StringLiterals;

ServiceBook::ServiceBook()
{
    sandboxClock.fix(clock.now());
    stripe.setPayBase(QUrl(u"https://buy.stripe.com"_s));
    transport.serve(QUrl(u"https://api.stripe.com"_s), gate);
    secrets.secrets.insert(u"vault/key"_s, QByteArray(32, 'k').toBase64());
    secrets.secrets.insert(u"stripe/api_key"_s, "rk_test_0123456789abcdef");
}

} // namespace quittance
