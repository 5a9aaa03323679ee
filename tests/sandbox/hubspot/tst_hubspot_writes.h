#pragma once

#include <QObject>

class TestHubSpotWrites : public QObject
{
    Q_OBJECT

private slots:
    void aRecordIsRefusedByItsOwnRule_data();
    void aRecordIsRefusedByItsOwnRule();
    void valuesAreKeptInOneForm();
    void anUpsertSaysWhatIsNew();
    void anUpsertNeedsAUniqueProperty();
    void markedInputsAreRefusedOneByOne();
    void unmarkedOnesAreRefusedTogether();
    void anUpdateWithAWrongPropertyIsRefusedAsAWhole();
    void anUpdateTellsWhichAreNotThere();
    void aContactThatExistsIsNamed();
    void tenPropertiesMayBeUnique();
    void whatAnAdminRequiresBindsNewVersionsOnly();
    void aNoteHangsOnWhatItIsMadeWith();
    void tokensRotate();
};
