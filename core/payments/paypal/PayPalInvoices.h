#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

#include <functional>

namespace quittance {

class PayPalApi;

//! Links that are mailed: invoices at PayPal over one line, the whole amount. They stay until they are paid
//! or cancelled, and PayPal takes the money by itself. Nothing there knows idempotency keys: what may exist
//! is looked up by its number before it is made.
class PayPalInvoices
{
public:
    //! api must outlive this.
    explicit PayPalInvoices(PayPalApi &api)
        : m_api(api)
    {
    }

    //! InvalidInput: those of payPalAmountOf(). Pure.
    static Result<GatewayRequest> request(const PaymentLinkOrder &order);
    static QString path();

    //! Makes it, or takes up what an earlier try has made, and lets it be paid; PayPal mails nobody. Refused:
    //! paypal.amount_mismatch and paypal.no_payer_url, after which it is taken back; paypal.number_taken,
    //! paypal.link_closed.
    Result<GatewayLink> create(const GatewayRequest &request, const StopFlag &stop);
    Result<std::optional<GatewayLink>> find(const LinkId &link, const StopFlag &stop);
    //! Cancels it; where a part was paid, the rest is noted there as paid elsewhere. One that has ended is no
    //! error.
    Result<GatewayClosing> close(const QString &id, const StopFlag &stop);
    Result<QJsonObject> get(const QString &id, const StopFlag &stop);

    //! Goes through what a search finds. filter: its body.
    Result<void> search(const QJsonObject &filter, const StopFlag &stop,
        const std::function<void(const QJsonObject &)> &visit);
    //! The invoice with this number; empty when there is none.
    Result<std::optional<QJsonObject>> withNumber(const QString &number, const StopFlag &stop);

    //! BadReply paypal.unreadable, paypal.url_unsafe.
    Result<GatewayLink> read(const QJsonObject &invoice) const;

private:
    Result<QJsonObject> makeOrTakeUp(
        const GatewayRequest &request, const QJsonObject &asked, const StopFlag &stop);
    Result<std::optional<QJsonObject>> earlier(const QJsonObject &asked, const StopFlag &stop);
    Result<QJsonObject> sent(const QJsonObject &invoice, const StopFlag &stop);
    Result<void> settleRest(const QJsonObject &invoice, const StopFlag &stop);
    Result<void> cancel(const QString &id, const StopFlag &stop);
    Result<void> removeDraft(const QString &id, const StopFlag &stop);

    PayPalApi &m_api;
};

} // namespace quittance
