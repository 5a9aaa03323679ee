#pragma once

#include <QObject>

class TestScreenFit : public QObject
{
    Q_OBJECT

private slots:
    void aWindowLiesInTheRoomThereIs_data();
    void aWindowLiesInTheRoomThereIs();
    void noWindowIsShownLargerThanItsScreen();
    void aPlaceOffEveryScreenIsLeft();
    void aWindowThatFitsGoesOnGrowingByItself();
    void aPartOfAWindowKeepsItsSize();
};
