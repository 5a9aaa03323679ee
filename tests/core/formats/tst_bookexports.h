#pragma once

#include <QObject>

//! What accountants' programs take: Beancount and DATEV.
class TestBookExports : public QObject
{
    Q_OBJECT

private slots:
    void writesBeancount();
    void beancountAcceptsIt();
    void noNameEndsItsString_data();
    void noNameEndsItsString();
    void accountsSpeltAlikeStayTwo();
    void writesDatev();
    void datevTakesEveryAmountItCan_data();
    void datevTakesEveryAmountItCan();
    void datevTextsAreCutAndCleaned_data();
    void datevTextsAreCutAndCleaned();
    void refusesWhatDatevWouldRefuse_data();
    void refusesWhatDatevWouldRefuse();
    void refusesAWrongDatevHeader_data();
    void refusesAWrongDatevHeader();
    void leavesOutBookingsOfNothing();
    void refusesMoreBookingsThanABatchMayHold();
    void windows1252ComesBackAsItWent();
};
