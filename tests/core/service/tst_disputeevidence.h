#pragma once

#include <QObject>

class TestDisputeEvidence : public QObject
{
    Q_OBJECT

private slots:
    void whatTheBookHasIsFound();
    void ticksAreKeptOutsideTheJournal();
    void documentsAndMailsAreWrittenIntoAFolder();
    void aPaymentOfNoDocumentLeavesNothingToWrite();
    void anUnknownDisputeIsRefused();
};
