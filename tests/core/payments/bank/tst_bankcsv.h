#pragma once

#include <QObject>

class TestBankCsv : public QObject
{
    Q_OBJECT

private slots:
    void guessesAGermanFile();
    void anAccountIsTheirsWhereItChanges_data();
    void anAccountIsTheirsWhereItChanges();
    void aSavedProfileIsTakenWhereAllItsColumnsAreThere();
    void guessesAnEnglishFile();
    void daysThatReadBothWaysAreNotGuessed();
    void aDayThatIsNoneIsNamedWithItsLine_data();
    void aDayThatIsNoneIsNamedWithItsLine();
    void aProfileIsSavedAsItIs();
    void aProfileThatCannotWorkIsRefused_data();
    void aProfileThatCannotWorkIsRefused();
    void columnsGoByNumberWithoutAHeader();
    void readsDatesAsTheFormatSays_data();
    void readsDatesAsTheFormatSays();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void balancesOfSomeRowsProveNothing();
    void aLastRowWithoutItsEndIsTold();
    void wideTextIsRead();
};
