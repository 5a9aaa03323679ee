#pragma once

#include <QObject>

class TestStripeShapes : public QObject
{
    Q_OBJECT

private slots:
    void ourLinkIsWhatStripeTakes_data();
    void ourLinkIsWhatStripeTakes();
    void everyWayToPayIsWhatStripeTakes_data();
    void everyWayToPayIsWhatStripeTakes();
    void theCheckNoticesWhatStripeWouldRefuse_data();
    void theCheckNoticesWhatStripeWouldRefuse();
    void everyRequestIsJudged();
    void everyRequestAboutCardsIsJudged();
    void theJudgeNoticesWhatStripeWouldRefuse_data();
    void theJudgeNoticesWhatStripeWouldRefuse();
    void stripesOwnSamplesCanBeRead_data();
    void stripesOwnSamplesCanBeRead();
    void aSampleOfEachKindGivesAPayment();
    void everyReaderReadsStripesOwnSample_data();
    void everyReaderReadsStripesOwnSample();
    void everyReaderOfACustomerReadsStripesOwnSample_data();
    void everyReaderOfACustomerReadsStripesOwnSample();
};
