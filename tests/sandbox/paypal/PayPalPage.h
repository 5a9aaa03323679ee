#pragma once

#include "tests/sandbox/SandboxService.h"

namespace quittance::sandbox {

class PayPalSandbox;

//! What a payer sees at PayPal: plain HTML.
//!   /checkoutnow?token=ORDER                 asks for approval and sends the payer back
//!   /invoice/p/#INVOICE                      leads on to the next: what is behind a # never reaches a server
//!   /invoice/payerView/details/INVOICE       shows an invoice and takes the payment
//!   /returned, /cancelled                    a seller's own pages, for tests
class PayPalPage final : public SandboxService
{
public:
    //! paypal holds the account and must outlive the page. seller is the name at the top.
    PayPalPage(PayPalSandbox &paypal, const QString &seller);

    HttpReply answer(const HttpRequest &request) override;
    HttpReply refusal(int status, const QString &code) override;
    //! Nothing to forget: the account is the stand-in's.
    void reset() override { }

private:
    HttpReply approval(const HttpRequest &request);
    HttpReply invoice(const HttpRequest &request, const QString &id);

    PayPalSandbox &m_paypal;
    QString m_seller;
};

} // namespace quittance::sandbox
