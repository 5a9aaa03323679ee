#pragma once

#include <QObject>

class TestCardNumber : public QObject
{
    Q_OBJECT

private slots:
    void tellsCardsFromOtherNumbers_data();
    void tellsCardsFromOtherNumbers();
};
