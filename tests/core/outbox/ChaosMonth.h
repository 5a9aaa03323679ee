#pragma once

#include "tests/core/outbox/WorldBook.h"

#include <random>
#include <vector>

namespace quittance {

//! A month of one business out of a seed: the same customers do the same things on the same days, whatever
//! the network, the provider's feed and the program's own ends do meanwhile.
class ChaosMonth
{
public:
    //! Whether anything goes wrong besides what customers do.
    enum class Weather : quint8 { Calm, Chaos };

    ChaosMonth(int seed, Weather weather);

    //! The month, and the days after it until nothing is under way.
    void run();
    //! What the book and the provider hold in the end, in words that name neither ids nor times; sorted.
    QStringList picture();

    WorldBook book;
    int failedLooks = 0;
    int cutOffs = 0;

private:
    enum class What : quint8 {
        Send,
        SendTransfer,
        TransferPart,
        TransferRest,
        PayByCard,
        PayTwice,
        PayByDebit,
        FailDebit,
        PayPartByHand,
        RefundThere,
        RefundHere,
        Dispute,
        WinDispute,
        LoseDispute,
        Charge,
        PutAside,
        TakeAside,
        LetGo,
        PayTwiceByRefusingCard,
        PayOutByHand
    };
    struct Step {
        int day = 0;
        What what = What::Send;
        int document = 0; //!< Place in the list of the month's documents.
    };
    struct Document {
        InvoiceId id;
        QString charge; //!< At the provider.
        QString intent;
        QString dispute;
        ChargeId aside; //!< What was put aside for it.
    };

    void plan();
    void fate(int document, int sent);
    void chargedFate(int document, int fate, int day, int later);
    void take(const Step &step);
    void goTo(int day, int hour);
    void expectLink(const Document &document);
    void payByCard(Document &document, int pages, const QString &card);
    void charge(Document &document, bool capture);
    void settleAside(const Document &document, bool take);
    void transfer(const Document &document, bool rest);
    void refundThere(const Document &document);
    void refundHere(const Document &document);
    void lookUntilItWorks();
    void perform();
    void misfortune();
    void cutOffInTheMiddle();
    QStringList documentsIn();
    QStringList moneyIn();
    QStringList providerIn() const;

    static int below(std::mt19937 &random, int limit);

    Weather m_weather;
    std::mt19937 m_script; //!< What customers do.
    std::mt19937 m_luck; //!< What goes wrong.
    QDateTime m_start;
    QList<Step> m_steps;
    std::vector<Document> m_documents;
};

} // namespace quittance
