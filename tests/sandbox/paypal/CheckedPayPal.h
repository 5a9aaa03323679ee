#pragma once

#include "tests/sandbox/paypal/PayPalSpec.h"
#include "tests/sandbox/paypal/PayPalTester.h"

#include <QSet>
#include <QTest>

namespace quittance::sandbox {

//! A tester that holds every answer against PayPal's own files, where they are: at its end the test fails
//! when one did not fit.
class CheckedPayPal : public PayPalTester
{
public:
    CheckedPayPal() = default;
    ~CheckedPayPal() override
    {
        if (!m_faults.isEmpty())
            QTest::qFail(qPrintable(m_faults.join(u'\n')), __FILE__, __LINE__);
    }
    Q_DISABLE_COPY_MOVE(CheckedPayPal)

    HttpReply send(const HttpRequest &request) override
    {
        const HttpReply reply = PayPalTester::send(request);
        const auto match = findPayPalRoute(request.method, request.url.path());
        if (match && match->route && reply.status != 0 && reply.status != 429) {
            const QString call = QString(match->route->method) + u' ' + match->route->path;
            m_seen.insert(call);
            for (const QString &fault : PayPalSpec::beside().faultsOf(call, reply))
                if (!isKnown(call, reply, fault))
                    m_faults.append(call + QStringLiteral(": ") + fault);
        }
        return reply;
    }
    QSet<QString> seen() const { return m_seen; } //!< The calls that were answered.

private:
    //! What is known of PayPal beyond its files: a create answers a link alone unless asked for the whole,
    //! and names the issue of a number that is taken.
    static bool isKnown(const QString &call, const HttpReply &reply, const QString &fault)
    {
        if (call != QLatin1StringView("POST /v2/invoicing/invoices"))
            return false;
        if (reply.status == 201 && object(reply).contains(QStringLiteral("rel")))
            return true;
        return fault.endsWith(QLatin1StringView("says DUPLICATE_INVOICE_NUMBER"));
    }

    QStringList m_faults;
    QSet<QString> m_seen;
};

} // namespace quittance::sandbox
