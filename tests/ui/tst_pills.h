#pragma once

#include <QObject>

class TestPills : public QObject
{
    Q_OBJECT

private slots:
    void filtersThatAreSetDoNotCrowdTheOthers_data();
    void filtersThatAreSetDoNotCrowdTheOthers();
    void aPillWithRoomShowsAllItsWords_data();
    void aPillWithRoomShowsAllItsWords();
    void statesGoIntoMoreBeforeTheirCountsGo();
    void turkishStatesKeepTheirCountsAt1280();
    void aStateThatHasTheFocusKeepsItWhileThereIsRoom();
};
