#pragma once

#include <QObject>

class TestCrmAddress : public QObject
{
    Q_OBJECT

private slots:
    void aSecondLineOfAnAddressComesAlongAndGoesBackToItsPlace_data();
    void aSecondLineOfAnAddressComesAlongAndGoesBackToItsPlace();
    void aSecondLineThatIsMappedByItselfIsNotReadTwice();
};
