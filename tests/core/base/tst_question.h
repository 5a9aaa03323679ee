#pragma once

#include <QObject>

class TestQuestion : public QObject
{
    Q_OBJECT

private slots:
    void manyChangesAskOnceMore();
    void theLastChangeIsAlwaysAskedAbout();
    void whatIsDroppedIsNotTaken();
    void nobodyIsToldWhoIsGone();
};
