#pragma once

#include <QObject>

class TestTokenField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsTypedBecomesATokenByItsEnd_data();
    void whatIsTypedBecomesATokenByItsEnd();
    void severalThatArePastedAreSeveral();
    void whatIsThereIsNotAddedAgain();
    void whatIsStillTypedCounts();
    void backspaceGoesToTheLastAndThenTakesItAway();
    void theCrossTakesOneAway();
    void theKeysGoOnToTheNextOne();
    void arrowsGoFromOneToTheNext_data();
    void arrowsGoFromOneToTheNext();
    void oneIsChangedInTheLine();
    void oneThatCannotBeUsedSaysWhy();
    void eachIsNamedAndReachedByTab();
    void anAmpersandIsNoKey();
    void manyTakeSeveralLines();
    void nothingIsTakenAwayWhileItIsOnlyRead();
};
