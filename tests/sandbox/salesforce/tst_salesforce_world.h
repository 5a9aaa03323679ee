#pragma once

#include <QObject>

class TestSalesforceWorld : public QObject
{
    Q_OBJECT

private slots:
    void peopleActOnRecords();
    void theOrganisationMovesToTheOtherNameOfTheServer();
    void anotherOrganisationAnswersFromTheNextSignInOn();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();
    void instantsAreAnsweredInOneForm();
};
