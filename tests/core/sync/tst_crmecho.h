#pragma once

#include <QObject>

class TestCrmEcho : public QObject
{
    Q_OBJECT

private slots:
    void invariant15_whatWeToldIsNoChangeOfTheirs_data();
    void invariant15_whatWeToldIsNoChangeOfTheirs();
    void invariant15_aRecordThatWasMadeForUsIsNoChangeOfTheirs_data();
    void invariant15_aRecordThatWasMadeForUsIsNoChangeOfTheirs();
    void invariant15_ourRemarksAreNoNewsOfTheirs_data();
    void invariant15_ourRemarksAreNoNewsOfTheirs();
    void invariant15_onlyTheSpellingOfAMappedFieldIsNoChange_data();
    void invariant15_onlyTheSpellingOfAMappedFieldIsNoChange();
};
