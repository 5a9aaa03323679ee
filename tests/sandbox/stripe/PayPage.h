#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/Checkout.h"

namespace quittance::sandbox {

class StripeSandbox;

//! The hosted payment page: plain HTML without a script. GET /p/TOKEN (a link) opens a session and shows the
//! form, GET /c/SESSION shows that of a session; POST pays or saves the way to pay. Below them, /confirm is
//! the bank's question and /done what comes afterwards. All other addresses are those of IntentPage.
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
    //! The address a payer came to.
    struct Door {
        QString path; //!< "/p/TOKEN" or "/c/SESSION".
        QJsonObject link; //!< Empty at a session's own address.
        QString session; //!< Empty at a link's until one is open.
    };

    std::optional<Door> doorAt(const QString &path) const;
    HttpReply show(Door door, const HttpRequest &request);
    HttpReply pay(Door door, const HttpRequest &request);
    HttpReply confirm(Door door, const HttpRequest &request);
    HttpReply done(Door door, const HttpRequest &request) const;
    HttpReply afterPaying(const Door &door, const PayOutcome &outcome, const CardEntry &entry);
    HttpReply closed(const Door &door) const;

    StripeSandbox &m_stripe;
    QString m_seller;
};

} // namespace quittance::sandbox
