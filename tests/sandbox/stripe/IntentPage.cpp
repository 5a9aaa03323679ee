#include "tests/sandbox/stripe/IntentPage.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/stripe/FormTree.h"
#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/stripe/StripeSandbox.h"
#include "tests/sandbox/stripe/payPageHtml.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

HttpReply IntentPage::answer(const HttpRequest &request)
{
    const QStringList steps = request.url.path().split(u'/');
    const QString kind = steps.value(1);
    const QString id = steps.value(2);
    if (kind == "3ds"_L1)
        return ask(id, request);
    if (kind == "bank"_L1)
        return instruct(id);
    if (kind == "verify"_L1)
        return say(200, u"Confirm two small deposits"_s,
            u"This is a test: the deposits are always 32 and 45 cents. Tell them to the sender of this page."_s);
    if (kind == "portal"_L1)
        return say(200, u"Your saved ways to pay"_s, u"This is a test: nothing can be changed here."_s);
    if (kind == "returned"_L1)
        return say(200, u"You are back at the seller's page"_s, u"You can close this page."_s);
    return say(404, u"Page not found"_s, u"There is no such page. Please check the address."_s);
}

HttpReply IntentPage::say(int status, const QString &heading, const QString &words) const
{
    return pageReply(status, messagePage(m_seller, heading, words));
}

HttpReply IntentPage::ask(const QString &id, const HttpRequest &request)
{
    const StripeState &state = m_stripe.state();
    const auto setup = state.setups.find(id);
    const auto intent = setup ? setup : state.intents.find(id);
    if (!intent || (*intent)[u"status"_s].toString() != "requires_action"_L1)
        return say(410, u"Nothing to approve"_s, u"This payment does not wait for approval."_s);
    if (request.method != "POST")
        return pageReply(200,
            approvalPage({.seller = m_seller,
                .amount = setup
                    ? QString()
                    : amountText((*intent)[u"amount"_s].toInteger(), (*intent)[u"currency"_s].toString()),
                .title = (*intent)[u"description"_s].toString(),
                .action = u"/3ds/"_s + id,
                .session = id,
                .debitKind = {}}));
    const QString back = (*intent)[u"next_action"_s][u"redirect_to_url"_s][u"return_url"_s].toString();
    const bool approved
        = decodeForm(request.body).value_or(QJsonObject())[u"decision"_s].toString() == "approve"_L1;
    if (setup)
        m_stripe.checkout().setups().answerApproval(id, approved);
    else
        m_stripe.checkout().payments().answerApproval(id, approved);
    if (!back.isEmpty()) {
        HttpReply reply = pageReply(303, {});
        reply.headers.insert("location", back.toUtf8());
        return reply;
    }
    return say(200, approved ? u"Approved"_s : u"Not approved"_s, u"You can close this page."_s);
}

HttpReply IntentPage::instruct(const QString &id) const
{
    const auto intent = m_stripe.state().intents.find(id);
    const QJsonObject where
        = intent.value_or(QJsonObject())[u"next_action"_s][u"display_bank_transfer_instructions"_s]
              .toObject();
    if (where.isEmpty())
        return say(410, u"Nothing to transfer"_s, u"This payment does not wait for a transfer."_s);
    const QJsonObject address = where[u"financial_addresses"_s][0].toObject();
    const QJsonObject account = address[address[u"type"_s].toString()].toObject();
    QStringList lines{u"Amount: "_s
        + amountText(where[u"amount_remaining"_s].toInteger(), where[u"currency"_s].toString())};
    for (const QString &field : {u"iban"_s, u"bic"_s, u"account_number"_s, u"routing_number"_s,
             u"sort_code"_s, u"clabe"_s, u"account_holder_name"_s})
        if (account[field].isString())
            lines.append(QString(field).replace(u'_', u' ') + u": "_s + account[field].toString());
    lines.append(u"Reference: "_s + where[u"reference"_s].toString());
    return say(200, u"Pay by bank transfer"_s, lines.join(u'\n'));
}

} // namespace quittance::sandbox
