#pragma once

#include <QObject>

class TestCrmRecords : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWereGiven_data();
    void valuesComeBackAsTheyWereGiven();
    void anyObjectComesBackAsItWasGiven();
    void recordsOfTheSameFieldsShareTheirNames();
    void whatIsLoadedIsFoundOnceItIsNamed();
    void whatABrokenLoadLeftIsNamedByTheNext();
    void namesFollowWhateverBecomesOfARecord();
    void aPushLeavesWhatIsShown();
};
