#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"
#include "core/domain/PayWay.h"

#include <QList>

#include <chrono>

namespace quittance {

//! One thing that is looked at before a payment link leaves.
struct LinkCheck {
    enum class What : quint8 {
        AddressWellFormed,
        InvoiceOpen,
        NotMailedLately,
        AmountTakenByProvider,
        MailReady,
        CustomerKnownToProvider, //!< Looked at for a transfer only.
    };
    What what = What::InvoiceOpen;
    bool ok = true;
    QString value; //!< The address, the time of the last mail, the least amount: what the sentence needs.

    friend bool operator==(const LinkCheck &, const LinkCheck &) = default;
};

//! A payment link mail before it is sent: what the dialog shows and the user may change.
struct LinkMailPreview {
    InvoiceId invoice;
    QString number;
    QString customer;
    Money open{0, Currency::of("EUR")};
    QString from; //!< "Brightwater GmbH <billing@brightwater.example>"
    QString to;
    QString subject;
    QString message; //!< The words above the amount; plain text, may be edited.
    QString html; //!< The whole HTML part with a stand-in for the address of the link.
    QString text; //!< The whole text part, likewise.
    QString provider; //!< "stripe".
    QString account; //!< "rk_test_…4f2a".
    bool live = false;
    QList<LinkCheck> checks;
};

//! What the user decided. Empty fields take what the preview proposed.
struct SendLinkOrder {
    InvoiceId invoice;
    QString to;
    QString subject;
    QString message;
    bool again = false; //!< A further mail for a link that was mailed already.
    std::chrono::seconds hold{0}; //!< How long it can still be taken back.
    PayWay way = PayWay::Page; //!< Page or BankTransfer: what can be mailed.
    QString connection = {}; //!< The provider that makes the link, "paypal"; empty: the usual one.
};

//! What a command did, for the toast and the CLI.
struct CommandOutcome {
    QList<InvoiceId> ids;
    QStringList numbers;
    QList<EntryId> waiting; //!< Outbox entries it left behind, or the request a second person decides on.
    bool needsApproval = false; //!< It is the latter: nothing has happened yet.
};

} // namespace quittance
