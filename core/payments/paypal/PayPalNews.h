#pragma once

#include "core/payments/PaymentGateway.h"
#include "core/payments/paypal/PayPalRow.h"

#include <QJsonObject>

namespace quittance {

class PayPalApi;

//! Learns what happened at PayPal, which has no feed of events for a program that cannot be called: invoices
//! are searched, by state and by the day of their payment; transaction search brings fees, refunds, reversals
//! and what went to the bank, some three hours later; disputes are asked for by the time of their change.
class PayPalNews
{
public:
    //! api must outlive this.
    explicit PayPalNews(PayPalApi &api)
        : m_api(api)
    {
    }

    //! The cursor is "<when we looked last> <until when transaction search was read>". At most 31 days of
    //! transactions a call; more tells that there are others.
    Result<GatewayNews> since(const QString &cursor, const QDateTime &now, const StopFlag &stop);
    //! All of it since then, without a cursor.
    Result<GatewayNews> listed(const QDateTime &since, const QDateTime &now, const StopFlag &stop);
    Result<GatewayNews> ofInvoice(const QString &id, const StopFlag &stop);

private:
    Result<void> addOpenInvoices(GatewayNews &news, const StopFlag &stop);
    Result<void> addPaidInvoices(
        const QDateTime &since, const QDateTime &now, GatewayNews &news, const StopFlag &stop);
    Result<void> searchInvoices(QJsonObject filter, GatewayNews &news, const StopFlag &stop);
    Result<void> addInvoice(const QJsonObject &invoice, GatewayNews &news);
    Result<void> addRows(const QList<PayPalRow> &rows, GatewayNews &news, const StopFlag &stop);
    Result<void> addPaymentRow(const PayPalRow &row, GatewayNews &news, const StopFlag &stop);
    Result<void> addReversalRow(const PayPalRow &row, GatewayNews &news, const StopFlag &stop);
    Result<void> addDisputes(
        const QDateTime &since, const QDateTime &now, GatewayNews &news, const StopFlag &stop);
    static void sort(GatewayNews &news);

    PayPalApi &m_api;
};

} // namespace quittance
