#pragma once

#include <QObject>

class TestStripeError : public QObject
{
    Q_OBJECT

private slots:
    void classifiesByStatusThenCode_data();
    void classifiesByStatusThenCode();
    void namesThePermissionThatIsMissing_data();
    void namesThePermissionThatIsMissing();
    void showsStripesWordsWithoutSecrets();
    void aPageThatIsNotStripesDecidesNothing_data();
    void aPageThatIsNotStripesDecidesNothing();
    void saysHowLongToWait();
};
