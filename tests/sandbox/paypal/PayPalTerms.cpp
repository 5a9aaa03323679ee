#include "tests/sandbox/paypal/PayPalTerms.h"

#include <QJsonArray>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

QString PayPalTerms::change(const QJsonObject &order)
{
    PayPalTerms changed = *this;
    for (auto it = order.begin(); it != order.end(); ++it) {
        const QString name = it.key();
        if (name == "one_payment_per_invoice_id"_L1)
            changed.onePaymentPerInvoiceId = it.value().toBool();
        else if (name == "refunds_from_bank"_L1)
            changed.refundsFromBank = it.value().toBool();
        else if (name == "invoice_payments_are_captures"_L1)
            changed.invoicePaymentsAreCaptures = it.value().toBool();
        else if (name == "hide_payer_url"_L1)
            changed.hidePayerUrl = it.value().toBool();
        else if (name == "total_off"_L1)
            changed.totalOff = it.value().toInteger();
        else if (name == "report_delay"_L1)
            changed.reportDelay = it.value().toInteger();
        else if (name == "doubled_rows"_L1)
            changed.doubledRows = it.value().toBool();
        else if (name == "soft_report_errors"_L1)
            changed.softReportErrors = it.value().toBool();
        else if (name == "disputes_tell_money"_L1)
            changed.disputesTellMoney = it.value().toBool();
        else if (name == "forbidden"_L1)
            changed.forbidden = it.value().toVariant().toStringList();
        else if (name == "rates"_L1)
            changed.rates = it.value().toObject();
        else if (name == "home"_L1)
            changed.home = it.value().toString();
        else if (name == "order_life"_L1)
            changed.orderLife = it.value().toInteger();
        else
            return name;
    }
    *this = changed;
    return {};
}

} // namespace quittance::sandbox
