#pragma once

#include <QObject>

class TestSalesforceReply : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void inv18EveryStatusSurvivesAnyBody_data();
    void inv18EveryStatusSurvivesAnyBody();
    void whatMustNotBeRepeatedIsNot();
    void usageIsReadWhereverItStands_data();
    void usageIsReadWhereverItStands();
    void csvIsReadAsTheStandardSays_data();
    void csvIsReadAsTheStandardSays();
    void brokenCsvIsAnError_data();
    void brokenCsvIsAnError();
    void instantsAreReadAndWritten();
    void onlyIdsAreIds_data();
    void onlyIdsAreIds();
};
