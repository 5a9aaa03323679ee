#pragma once

#include "tests/core/outbox/StripeBook.h"

#include <QSet>

#include <random>

namespace quittance {

//! Links at the provider that can be paid.
qsizetype activeLinks(const StripeBook &book);
//! As long as one thing waits for another, and a little longer.
void runAll(StripeBook &book);
void writeOff(StripeBook &book, const InvoiceId &id, Money amount);

//! Orders, payments, write-offs and people with open pages, at random about one invoice.
class PartWorld
{
public:
    explicit PartWorld(int seed);

    StripeBook book;
    int paidParts = 0;
    int closedParts = 0;
    int shutPages = 0;
    int paidRests = 0;

    void step();
    //! The program is online and looks: what was paid is booked, and what follows of it is done.
    void look();
    //! What came in and what was given up.
    qint64 settled() const { return book.charged() + m_byHand + m_givenUp; }
    qint64 total() const { return m_total; }
    qint64 open() { return book.invoice(m_id).open.minor(); }
    bool asksForTooMuch();

private:
    struct Page {
        LinkId link;
        QString session;
    };
    int below(qint64 limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    //! What is open and an amount within it; zero where nothing is.
    qint64 anyOfOpen() { return open() > 0 ? 1 + below(open()) : 0; }
    void send();
    void openPage();
    void pay();
    void payByHand();
    void giveUp();

    std::mt19937 m_random;
    const InvoiceId m_id;
    const qint64 m_total;
    qint64 m_byHand = 0;
    qint64 m_givenUp = 0;
    QList<Page> m_pages; //!< Open in somebody's browser.
    QSet<QString> m_unseen; //!< Links that were paid, and nobody here knows.
};

} // namespace quittance
