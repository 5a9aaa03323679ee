#pragma once

#include <QObject>

class TestCrmTelling : public QObject
{
    Q_OBJECT

private slots:
    void aFieldThatIsNotTakenIsParkedAndTheRestTold();
    void ofTwoRecordsEachFieldIsParkedByItself();
    void whatIsParkedIsToldAgainWhenSomebodyAsks();
};
