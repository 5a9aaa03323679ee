#pragma once

#include <QObject>

class TestActivityList : public QObject
{
    Q_OBJECT

private slots:
    void aTextFindsWhatIsAboutItsDocumentsAndCustomers_data();
    void aTextFindsWhatIsAboutItsDocumentsAndCustomers();
    void kindsAreFoundFromBothEnds();
    void manyHitsAreFoundAsFewAre();
    void nothingWalksTheJournalForAFew();
};
