#pragma once

#include "core/base/StopFlag.h"
#include "core/domain/CardPage.h"
#include "core/domain/SavedCard.h"
#include "core/sync/takeNews.h"

#include <QList>

namespace quittance {

class PaymentGateway;

//! Learns from a provider which cards customers have saved, and how charges that have not ended stand: one
//! that was taken, let go or run out elsewhere. Each is asked for by its id, because events may be lost.
class CardObserver
{
public:
    CardObserver(Book &book, PaymentGateway &gateway)
        : m_book(book)
        , m_gateway(gateway)
    {
    }

    //! Looks at the pages to save a card on that are open, and at the charges that are put aside.
    Result<void> run(PaymentReport &report, const StopFlag &stop);

    //! How one page stands now; where a card was saved on it, the card is known afterwards.
    Result<CardPage> lookAt(const QString &page, const StopFlag &stop);

    //! All cards of a customer as the provider has them now: those saved on a page of ours are new, those
    //! that are gone there are gone here, and a new day of expiry is taken over. Cards that were saved
    //! otherwise are left alone, because nothing says that the customer agreed to later charges.
    //! savedBy: a holder to be asked, too, where the book knows none or another one.
    Result<QList<SavedCard>> refresh(
        const CustomerId &customer, const StopFlag &stop, const QString &savedBy = {});

private:
    Result<void> askPages(const StopFlag &stop);
    Result<void> askCharges(PaymentReport &report, const StopFlag &stop);
    Result<void> forget(const QString &page);

    Book &m_book;
    PaymentGateway &m_gateway;
};

} // namespace quittance
