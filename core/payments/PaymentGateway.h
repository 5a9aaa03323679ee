#pragma once

#include "core/base/Id.h"
#include "core/base/StopFlag.h"
#include "core/domain/GatewayDispute.h"
#include "core/domain/GatewayPayout.h"
#include "core/domain/GatewayRefund.h"
#include "core/domain/GatewayReturn.h"
#include "core/domain/KeyPermission.h"
#include "core/domain/Money.h"
#include "core/domain/PayWay.h"
#include "core/domain/TransferInstructions.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace quittance {

class CardGateway;
class ChargeGateway;
class CustomerGateway;

//! What a link must say and carry.
struct PaymentLinkOrder {
    LinkId link; //!< Ours; goes into the provider's metadata, so that an orphan can be found again.
    InvoiceId invoice;
    QString number; //!< Of the invoice, shown to the payer.
    Money amount{0, Currency::of("EUR")}; //!< What is open.
    PayWay way = PayWay::Page;
    QString payer; //!< Key of the customer there, "stripe:test:cus_1"; a transfer needs one.
    QString country; //!< Of the seller, ISO 3166: where the account of a transfer in euros should be.
    QUrl returnPage; //!< Where a page that is used at once sends the payer afterwards.
};

//! What a refund must say.
struct RefundOrder {
    RefundId refund; //!< Ours; goes into the provider's metadata.
    QString charge; //!< External key of the payment.
    Money amount{0, Currency::of("EUR")};
};

//! The exact bytes of one changing request: made once, sealed in the journal, sent unchanged by every
//! attempt.
struct GatewayRequest {
    QByteArray method;
    QString path; //!< Below the provider's base URL, with the leading slash.
    QByteArray body;

    friend bool operator==(const GatewayRequest &, const GatewayRequest &) = default;
};

//! A link as the provider has it, whichever way of paying it is.
struct GatewayLink {
    QString externalId;
    QUrl url; //!< A bearer secret: sealed at rest, never logged. Of a transfer the page that says how.
    bool active = false;
    QDateTime expiresAt; //!< UTC; null when it does not end by itself.
    std::optional<TransferInstructions> transfer; //!< While a transfer is waited for.
    //! The payer has agreed, and the money waits to be taken by us (PaymentGateway::takeApproved()).
    bool isApproved = false;
};

//! Money of a customer's that waits at the provider and has paid nothing: all of it in one currency.
struct GatewayCash {
    QString payer; //!< Key of the customer there, "stripe:test:cus_1".
    Money amount{0, Currency::of("EUR")};
};

//! Money the provider says it has taken for us.
struct GatewayPayment {
    enum class State : quint8 { Processing, Succeeded, Failed };

    QString externalKey; //!< "<provider>:<test|live>:<charge id>"; the same money always has the same key.
    State state = State::Processing;
    Money amount{0, Currency::of("EUR")}; //!< Gross: what the customer paid.
    QDateTime at; //!< UTC.
    QString method; //!< For people: "Visa •••• 4242".
    QString payer; //!< Name or address the payer gave; personal.
    InvoiceId invoice; //!< From our metadata; empty when the provider does not know.
    LinkId link; //!< Likewise.
    QString failure; //!< The provider's words when it failed.
    //! The provider's fee, once it has told: key of the balance movement, and the amount in the settlement
    //! currency.
    std::optional<Money> fee;
    //! What came into the balance, where that is in another currency than the payment.
    std::optional<Money> settled;
    QString feeKey; //!< "<provider>:<mode>:<balance transaction id>".
    QByteArray raw; //!< The provider's object, for the sealed evidence.
};

//! A payment the provider says it took, as far as its own count of them goes.
struct GatewayTaking {
    QString externalKey;
    QDateTime at; //!< UTC.
    std::optional<Money> amount; //!< Empty: it is of a currency or fraction that no book of ours can hold.
    QString words; //!< Amount and currency as the provider writes them.
};

//! What moved a provider's balance beside payments, refunds, disputes and payouts: a fee of its own, what
//! came of another currency.
struct GatewayExtra {
    QString key; //!< "<provider>:<mode>:<movement>"; the same movement always has the same key.
    QDateTime at; //!< UTC.
    Money fee{0, Currency::of("EUR")}; //!< Negative when it was given back.
    std::optional<Money> adjustment; //!< Into the balance, or out of it when negative; of the fee's currency.
    QString word; //!< The provider's.
    QString source; //!< External key of the payment it is about; may be empty.
    //! Moves the balance only where the book does not know source. Where it does, a refund, dispute or return
    //! tells of the same money.
    bool isOfStranger = false;
};

//! What one look at the provider brought.
struct GatewayNews {
    QList<GatewayPayment> payments; //!< Oldest first; repeats of what we know are harmless.
    QList<GatewayLink> links; //!< Links seen to have changed.
    QList<GatewayCash> cash; //!< What waits, of those whose money was seen to move.
    QList<GatewayRefund> refunds; //!< Oldest first.
    //! Those the provider itself tells of, then those that only a movement tells of; each oldest first.
    QList<GatewayDispute> disputes;
    QList<GatewayReturn> returns; //!< Oldest first.
    QList<GatewayPayout> payouts; //!< Oldest first.
    QList<GatewayExtra> extras; //!< Oldest first.
    QString cursor; //!< Where the next look starts; to be stored after what this one brought.
    bool more = false; //!< Ask again at once with cursor.
    bool gap = false; //!< The old cursor was too old: what happened between must be found by id.
};

//! When something was tried that is looked for.
struct GatewayTries {
    QDateTime since; //!< None was made earlier, as far as our clock can be believed.
    QDateTime first; //!< As it was noted then; not before since.
    bool isCredible = false; //!< No wrong clock noted it; else what was tried may be older.
};

//! What became of a link that was to be closed.
struct GatewayClosing {
    //! Why nobody knows: the provider said no, or may have pages open for it, and did not let us look. Null:
    //! it is closed, and so are they.
    std::optional<Error> unseen;
};

//! Who we talk to, for the window and the connection test.
struct GatewayAccount {
    bool live = false;
    QStringList currencies; //!< ISO codes, capital letters.
    QString keyHint; //!< As PaymentGateway::keyHint().
    bool restrictedKey = true; //!< Else it may do everything, which is more than is needed.
};

//! What the provider accepts, so that it is said before anything is sent.
struct GatewayLimits {
    qint64 minMinor = 0; //!< In the currency's ISO minor unit.
    qint64 maxMinor = 0;
};

//! A service that takes money for us. Every call blocks and returns what the provider said: run it in a lane,
//! never in the UI thread. Errors: Offline (not sent), Uncertain (sent, no whole answer), RateLimited,
//! Unauthorized, Refused (a definite no, providerText says why), BadReply, Cancelled. Nothing here repeats a
//! changing request by itself: that is the outbox's affair.
class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;

    virtual QString provider() const = 0; //!< "stripe".
    virtual bool isLive() const = 0; //!< From the key; checked against the provider's answers.
    virtual QString keyHint() const = 0; //!< "rk_test_…4f2a": prefix and last four, never more.
    //! How long the provider remembers an idempotency key of a request: within it a repeat is safe.
    enum class Repeat : quint8 { Link, Refund, Charge };
    virtual std::chrono::seconds repeatWindow(Repeat what) const = 0;
    //! Whether newsSince() tells what becomes of a link of this way. Else each is to be asked for while it is
    //! open (newsOfLink).
    virtual bool tellsOf(PayWay way) const = 0;
    //! What can be asked in this currency; InvalidInput "gateway.currency_unsupported" when nothing can.
    virtual Result<GatewayLimits> limits(Currency currency) const = 0;

    virtual Result<GatewayAccount> account(const StopFlag &stop) = 0;
    //! All that is asked of a key, and whether this one may do it. Changes nothing.
    virtual Result<QList<KeyPermission>> permissions(const StopFlag &stop) = 0;
    //! A page at the provider where a customer looks after saved ways of paying; good for minutes.
    virtual Result<QUrl> portal(const QString &payer, const QUrl &returnPage, const StopFlag &stop) = 0;

    //! Its customers, their saved cards, and charges of those: each lives as long as the gateway.
    virtual CustomerGateway &customers() = 0;
    virtual CardGateway &cards() = 0;
    virtual ChargeGateway &charges() = 0;

    //! The bytes of the request for a link; InvalidInput when the amount is one the provider cannot take.
    //! Pure.
    virtual Result<GatewayRequest> linkRequest(const PaymentLinkOrder &order) const = 0;
    //! Sends the bytes once under the key. The same key and bytes again answer with the same link.
    virtual Result<GatewayLink> createLink(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
        = 0;
    //! Looks for a link that carries our id, made not earlier than since; empty when there is none.
    virtual Result<std::optional<GatewayLink>> findLink(
        const LinkId &link, PayWay way, const QDateTime &since, const StopFlag &stop)
        = 0;

    //! Takes what the payer of a link has approved, where the provider leaves that to us, and tells what came
    //! of it. The key is for this link alone; the same key again takes nothing twice. Refused when the
    //! payer's bank said no or nobody has approved: the page stays open.
    virtual Result<GatewayNews> takeApproved(
        const QString &externalId, const QString &key, const StopFlag &stop)
        = 0;

    //! Closes a link of any way, and the payment pages that are open for it; one that has ended is
    //! no error, one that is not there is Refused: it may be another account's and still be paid. Refused is
    //! never a look, only a closing. What was paid meanwhile is to be asked for afterwards (newsOfLink).
    virtual Result<GatewayClosing> closeLink(const QString &externalId, const StopFlag &stop) = 0;

    //! The bytes of the request for a refund; InvalidInput when the provider cannot send this amount. Pure.
    virtual Result<GatewayRequest> refundRequest(const RefundOrder &order) const = 0;
    //! Sends the bytes once under the key.
    virtual Result<GatewayRefund> createRefund(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
        = 0;
    //! Looks for a refund of the payment that carries our id, made by one of the tries; empty when there
    //! is none, Refused where the provider does not tell of all that time any more, or not yet.
    virtual Result<std::optional<GatewayRefund>> findRefund(
        const RefundId &refund, const QString &charge, const GatewayTries &tries, const StopFlag &stop)
        = 0;
    //! The refund as it stands now.
    virtual Result<GatewayRefund> readRefund(const QString &externalKey, const StopFlag &stop) = 0;

    //! The dispute, or the payout, as it stands now.
    virtual Result<GatewayDispute> readDispute(const QString &id, const StopFlag &stop) = 0;
    virtual Result<GatewayPayout> readPayout(const QString &id, const StopFlag &stop) = 0;
    //! What an automatic payout is made of, without the payout itself; together they are its amount. Refused
    //! where the provider is not ready to tell.
    virtual Result<QList<GatewayMove>> movesOf(const QString &payoutId, const StopFlag &stop) = 0;
    //! What became available for paying out in a currency after the one instant (null: from the beginning)
    //! and up to the other, payouts left out; oldest first.
    virtual Result<QList<GatewayMove>> movesAvailable(
        const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop)
        = 0;

    //! What happened since cursor (empty: as far back as the provider tells). Objects are read at our pinned
    //! version; the feed itself is only a hint.
    virtual Result<GatewayNews> newsSince(const QString &cursor, const QDateTime &now, const StopFlag &stop)
        = 0;
    //! What waits for a customer, in each currency they ever had; nothing where the customer is gone.
    virtual Result<QList<GatewayCash>> waitingCash(const QString &payer, const StopFlag &stop) = 0;
    //! The by-id pass: everything paid through this link.
    virtual Result<GatewayNews> newsOfLink(const QString &externalId, const StopFlag &stop) = 0;
    //! The payment as it stands now; empty when it is one that no book of ours can hold.
    virtual Result<std::optional<GatewayPayment>> readPayment(
        const QString &externalKey, const StopFlag &stop)
        = 0;
    //! What the provider's lists hold that began since then, and what may still change of older things; not
    //! from the feed, and without a cursor.
    virtual Result<GatewayNews> listedSince(
        const QDateTime &since, const QDateTime &now, const StopFlag &stop)
        = 0;
    //! Every payment that succeeded and began from the one instant until before the other, oldest first, out
    //! of all that the provider keeps of them: also those which one of its lists does not show.
    virtual Result<QList<GatewayTaking>> takings(
        const QDateTime &from, const QDateTime &until, const StopFlag &stop)
        = 0;
    //! How many requests of this gateway have read something, repeats included: providers allow so many a
    //! month.
    virtual qint64 readsMade() const = 0;
};

} // namespace quittance
