#pragma once

#include <QObject>

class TestHubSpotReading : public QObject
{
    Q_OBJECT

private slots:
    void startsWithFiveHundredContacts();
    void listsEveryRecordOnceOverItsPages();
    void aListShowsEachRecordAsAReadOfItDoes();
    void leavesOutUnknownPropertiesAndSaysNullForEmptyOnes();
    void takesPropertiesByCommaAndByRepetition();
    void addsCompaniesToListedContacts();
    void answersTheSameUnderEveryVersion_data();
    void answersTheSameUnderEveryVersion();
    void readsABatchInPart();
    void saysInPartWithTheStatusOfItsVersion_data();
    void saysInPartWithTheStatusOfItsVersion();
    void readsByEmail();
    void tellsSinceWhenAPropertyHasItsValue();
    void namesTheTypesOfAssociations();
    void pagesTheAssociationsOfOneInput();
    void listsTheSchema();
    void namesTheAccountAndItsOwners();
};
