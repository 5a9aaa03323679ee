#pragma once

#include "core/base/Error.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace quittance {

//! One document a payer says to have paid with a movement, and how much of it.
struct BankRemittance {
    QString number; //!< As the payer wrote it.
    std::optional<Money> amount; //!< Empty: the payer does not say.

    friend bool operator==(const BankRemittance &, const BankRemittance &) = default;
};

//! One movement of a bank account, as a statement tells it: booked, never merely announced. Account numbers
//! are here in full; whoever stores them seals them.
struct BankLine {
    QString bankReference; //!< The bank's own name of the movement (AcctSvcrRef, FITID); empty: it has none.
    int part = 0; //!< Place within a batch, from 1; 0: not out of a batch.
    int parts = 0; //!< How many movements the bank put together, where it does not tell them; else 0.
    QDate bookedOn;
    QDate valueOn; //!< May be null.
    Money amount{0, Currency::of("EUR")}; //!< Negative when money went out.
    std::optional<Money> instructed; //!< What the payer sent, where that is in another currency.
    QString payer; //!< The other side, whichever way the money went.
    QString payerAccount; //!< Their IBAN or account number, without spaces; may be empty.
    QString payerBank; //!< Their BIC; may be empty.
    QString onBehalfOf; //!< Whom the other side pays for, where the bank tells it; may be empty.
    QString creditorReference; //!< RF… or QR reference, without spaces; empty where the text has none.
    QString endToEndId; //!< Empty where the bank says NOTPROVIDED.
    QString mandate; //!< Of a direct debit; may be empty.
    QString purpose; //!< What the payer wrote, as one text.
    QList<BankRemittance> documents;
    bool isReversal = false; //!< It undoes an earlier movement; the sign of amount says it already.
    QString returnReason; //!< "AM04"; empty: it is no return.
    QString code; //!< The bank's word for the kind of movement: "PMNT/RCDT/ESCT", "166", "CREDIT".
    int place = 0; //!< Where it stands in its file: a line, or the how-manieth entry; from 1.

    friend bool operator==(const BankLine &, const BankLine &) = default;
};

//! What a statement says of itself.
struct BankStatement {
    QString id; //!< The bank's; may be empty.
    QString number; //!< "211" or "211/1"; may be empty.
    QString account; //!< Our IBAN or account number, without spaces.
    Currency currency = Currency::of("EUR");
    QDate from; //!< May be null.
    QDate through; //!< Likewise.
    std::optional<Money> opening; //!< Booked balance before the first movement.
    std::optional<Money> closing; //!< Booked balance after the last; opening and all movements make it.
    bool isIntraday = false; //!< A report of the day (camt.052), or details of a batch (camt.054): the same
                             //!< money comes again in the statement.

    friend bool operator==(const BankStatement &, const BankStatement &) = default;
};

//! Takes what a statement file holds as it is read, so that the size of a file does not matter. An error ends
//! the reading and is what the reader returns.
class BankStatementSink
{
public:
    virtual ~BankStatementSink() = default;

    //! What is known of a statement before its movements; id and account are final.
    virtual Result<void> begin(const BankStatement &statement) = 0;
    virtual Result<void> line(const BankLine &line) = 0;
    //! The statement with all that its end told. Its balances agree with its movements, or reading has
    //! failed.
    virtual Result<void> end(const BankStatement &statement) = 0;
};

} // namespace quittance
