#pragma once

#include <QObject>

class TestHubSpotChanges : public QObject
{
    Q_OBJECT

private slots:
    void inventsTheSamePeopleForTheSameSeed();
    void inventsPeopleOfManyWritingsAndOneWithMarkup();
    void givesEachContactAnAddressOfItsOwn();
    void givesEachCompanyAboutFourContacts();
    void movesTheModificationTimeOnUpdate();
    void archivesWithoutMovingTheModificationTime();
    void restoresWhatWasArchived();
    void purgesWithoutATrace();
    void mergesIntoANewId();
    void mergesIntoThePrimary();
    void mergesMergedOnes();
};
