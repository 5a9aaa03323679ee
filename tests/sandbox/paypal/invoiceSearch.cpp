#include "tests/sandbox/paypal/invoiceSearch.h"

#include "tests/sandbox/paypal/invoiceCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QJsonObject &search, const QString &name, const QString &text)
{
    const QString wanted = search[name].toString();
    return wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
}

bool inDays(const QJsonObject &range, const QString &day)
{
    return range.isEmpty()
        || (!day.isEmpty() && range[u"start"_s].toString() <= day && day <= range[u"end"_s].toString());
}

bool inTimes(const QJsonObject &range, const QDateTime &time)
{
    if (range.isEmpty())
        return true;
    const auto read
        = [&](const QString &name) { return QDateTime::fromString(range[name].toString(), Qt::ISODate); };
    return time.isValid() && read(u"start"_s) <= time && time <= read(u"end"_s);
}

//! Payments carry a day only: it counts when any of it is in the range.
bool paidInTimes(const QJsonObject &range, const QJsonObject &invoice)
{
    if (range.isEmpty())
        return true;
    const QString start = range[u"start"_s].toString().left(10);
    const QString end = range[u"end"_s].toString().left(10);
    for (const QJsonValue &payment : invoice[u"payments"_s][u"transactions"_s].toArray()) {
        const QString day = payment[u"payment_date"_s].toString();
        if (start <= day && day <= end)
            return true;
    }
    return false;
}

bool inAmounts(const QJsonObject &range, const QJsonObject &invoice)
{
    if (range.isEmpty())
        return true;
    const PayPalMoney total = payPalMoney(invoice[u"amount"_s].toObject());
    const PayPalMoney least = payPalMoney(range[u"lower_amount"_s].toObject());
    const PayPalMoney most = payPalMoney(range[u"upper_amount"_s].toObject());
    return total.currency == least.currency && total.currency == most.currency && least.minor <= total.minor
        && total.minor <= most.minor;
}

bool isRecipient(const QJsonObject &search, const QJsonObject &invoice)
{
    const QJsonObject who = invoice[u"primary_recipients"_s][0][u"billing_info"_s].toObject();
    return holds(search, u"recipient_email"_s, who[u"email_address"_s].toString())
        && holds(search, u"recipient_first_name"_s, who[u"name"_s][u"given_name"_s].toString())
        && holds(search, u"recipient_last_name"_s, who[u"name"_s][u"surname"_s].toString())
        && holds(search, u"recipient_business_name"_s, who[u"business_name"_s].toString());
}

} // namespace

QStringList invoiceFields()
{
    return {u"items"_s, u"payments"_s, u"refunds"_s, u"additional_recipients_info"_s, u"attachments"_s};
}

bool isSearched(const QJsonObject &invoice, const QJsonObject &search)
{
    const QJsonObject detail = invoice[u"detail"_s].toObject();
    const QJsonArray statuses = search[u"status"_s].toArray();
    const QString currency = search[u"currency_code"_s].toString();
    const QDateTime created
        = QDateTime::fromString(detail[u"metadata"_s][u"create_time"_s].toString(), Qt::ISODate);
    return (statuses.isEmpty() || statuses.contains(invoice[u"status"_s]))
        && (currency.isEmpty() || detail[u"currency_code"_s].toString() == currency)
        && holds(search, u"invoice_number"_s, detail[u"invoice_number"_s].toString())
        && holds(search, u"reference"_s, detail[u"reference"_s].toString())
        && holds(search, u"memo"_s, detail[u"memo"_s].toString()) && isRecipient(search, invoice)
        && !search[u"archived"_s].toBool()
        && inDays(search[u"invoice_date_range"_s].toObject(), detail[u"invoice_date"_s].toString())
        && inDays(search[u"due_date_range"_s].toObject(), detail[u"payment_term"_s][u"due_date"_s].toString())
        && paidInTimes(search[u"payment_date_range"_s].toObject(), invoice)
        && inTimes(search[u"creation_date_range"_s].toObject(), created)
        && inAmounts(search[u"total_amount_range"_s].toObject(), invoice);
}

PayPalResult invoicePage(
    const PayPalCall &call, const QList<QJsonObject> &found, const QStringList &fields, const QString &path)
{
    const qsizetype size = call.query[u"page_size"_s].toString(u"20"_s).toLongLong();
    const qsizetype page = call.query[u"page"_s].toString(u"1"_s).toLongLong();
    QJsonArray items;
    for (const QJsonObject &invoice : found.mid((page - 1) * size, size)) {
        QJsonObject shown = shownInvoice(call.state, invoice);
        for (const QString &name : {u"items"_s, u"payments"_s, u"refunds"_s})
            if (!fields.contains(name))
                shown.remove(name);
        if (!fields.contains("additional_recipients_info"_L1))
            shown.remove(u"additional_recipients"_s);
        items.append(shown);
    }
    QJsonObject body{{u"items"_s, items}};
    const qsizetype pages = (found.size() + size - 1) / size;
    if (call.query[u"total_required"_s].toString() == "true"_L1) {
        body.insert(u"total_items"_s, found.size());
        body.insert(u"total_pages"_s, pages);
    }
    const bool searches = path.endsWith("search-invoices"_L1);
    QJsonArray links;
    const auto add = [&](const QString &rel, qsizetype number) {
        QJsonObject link = call.state.link(rel, path, searches ? u"POST"_s : u"GET"_s);
        link.insert(u"href"_s, link[u"href"_s].toString() + u"?page=%1&page_size=%2"_s.arg(number).arg(size));
        links.append(link);
    };
    add(u"self"_s, page);
    if (page < pages)
        add(u"next"_s, page + 1);
    if (page > 1)
        add(u"prev"_s, page - 1);
    body.insert(u"links"_s, links);
    return PayPalAnswer{.body = body};
}

} // namespace quittance::sandbox
