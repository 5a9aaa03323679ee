#pragma once

#include <QObject>

class TestTriedMapping : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreShownOnRealRecordsAndNothingIsKept();
    void aChangedMappingIsReadAnewAndKeptWithTheAccount();
    void whatTheAccountDoesNotHaveIsRefused();
    void aFieldThatIsNotMappedYetIsTriedOnTheseRecords();
    void nothingIsMappedWithoutATrial();
    void whatIsForgottenIsNotKeptLater();
    void withoutWritingBackAChangedFieldIsOnlyPulled();
};
