#pragma once

#include <QObject>

class TestCrmRemark : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappenedInTheCustomersLanguage_data();
    void saysWhatHappenedInTheCustomersLanguage();
    void everyLanguageNamesNumberAmountAndDay();
    void whatIsNoMilestoneSaysNothing();
};
