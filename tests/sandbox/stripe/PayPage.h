#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/Checkout.h"

namespace quittance::sandbox {

class StripeSandbox;

//! The hosted payment page: plain HTML without a script. GET /p/TOKEN opens a session and shows the form,
//! POST pays; /p/TOKEN/confirm is the bank's question, /p/TOKEN/done the confirmation.
class PayPage final : public SandboxService
{
public:
    //! stripe holds the account and must outlive the page. seller is the name at the top.
    PayPage(StripeSandbox &stripe, const QString &seller);

    HttpReply answer(const HttpRequest &request) override;
    HttpReply refusal(int status, const QString &code) override;
    //! Nothing to forget: the account is the stand-in's.
    void reset() override { }

private:
    HttpReply show(const QJsonObject &link, const HttpRequest &request);
    HttpReply pay(const QJsonObject &link, const HttpRequest &request);
    HttpReply confirm(const QJsonObject &link, const HttpRequest &request);
    HttpReply done(const QJsonObject &link, const HttpRequest &request) const;
    HttpReply afterPaying(
        const QJsonObject &link, const QString &session, const PayOutcome &outcome, const CardEntry &entry);

    StripeSandbox &m_stripe;
    QString m_seller;
};

} // namespace quittance::sandbox
