#pragma once

#include <QObject>

class TestReadLog : public QObject
{
    Q_OBJECT

private slots:
    void newestComeFirstAcrossFiles();
    void filtersByLevelPartAndText();
    void aMessageOfSeveralLinesStaysOne();
    void pagesOfOneLookFollowEachOther();
    void whatAnOlderProgramLetThroughIsTakenOut();
    void noLogIsAnEmptyOne();
    void readsWhatTheSinkWrites();
};
