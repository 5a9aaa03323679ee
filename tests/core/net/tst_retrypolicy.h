#pragma once

#include <QObject>

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void decidesByTheOutcome_data();
    void decidesByTheOutcome();
    void neverRepeatsWhatIsNotRepeatable();
    void waitsLongerEachTimeWithinBounds();
    void waitsAsLongAsTheServiceAsks();
    void theServicesVerdictOverrulesTheStatus();
    void leavesARateLimitToTheCaller();
};
