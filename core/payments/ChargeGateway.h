#pragma once

#include "core/domain/GatewayCharge.h"
#include "core/payments/PaymentGateway.h"

namespace quittance {

//! What the charge of a saved card must say.
struct ChargeOrder {
    ChargeId charge; //!< Ours; goes into the provider's metadata.
    InvoiceId invoice;
    QString number; //!< Of the invoice.
    QString card; //!< External keys of the card and of the customer it belongs to.
    QString holder;
    Money amount{0, Currency::of("EUR")};
    bool capture = true; //!< Else the money is only put aside.
    QString statement = {}; //!< Beside our name on the card's statement; empty: our name alone.
};

//! A charge as it stands, and the money that came of it.
struct ChargeNews {
    GatewayCharge charge;
    std::optional<GatewayPayment> payment; //!< Where it succeeded, or is on its way.
};

//! Charges of saved cards while their holders are away. Blocks, as PaymentGateway does, and with its errors.
//! A decline is no error but an answer.
class ChargeGateway
{
public:
    virtual ~ChargeGateway() = default;

    //! The bytes of the request. InvalidInput: the amount is one the provider cannot take,
    //! "gateway.other_mode", "gateway.order_incomplete". Pure.
    virtual Result<GatewayRequest> request(const ChargeOrder &order) const = 0;
    //! Sends the bytes once under the key. The same key and bytes again answer with the same charge, as it
    //! stood then.
    virtual Result<ChargeNews> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
        = 0;
    //! Looks for the charge that the request may have made, not earlier than since; empty when there is none.
    virtual Result<std::optional<ChargeNews>> find(
        const ChargeId &charge, const GatewayRequest &request, const QDateTime &since, const StopFlag &stop)
        = 0;
    //! The charge as it stands now.
    virtual Result<ChargeNews> read(const QString &externalKey, const StopFlag &stop) = 0;

    //! The bytes that take what is put aside, all or a part of it. InvalidInput as request(). Pure.
    virtual Result<GatewayRequest> captureRequest(const QString &externalKey, Money amount) const = 0;
    //! The bytes that let it go. Pure.
    virtual Result<GatewayRequest> cancelRequest(const QString &externalKey) const = 0;
    //! Sends the bytes of one of the two. A charge is taken or let go once, whatever the key: Refused when it
    //! was.
    virtual Result<ChargeNews> change(const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
        = 0;
    //! Gives up an attempt that waits for the card's holder, so that nobody can finish it any more. One that
    //! is closed already is read instead.
    virtual Result<ChargeNews> abandon(const QString &externalKey, const StopFlag &stop) = 0;
};

} // namespace quittance
