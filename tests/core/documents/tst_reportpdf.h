#pragma once

#include <QObject>

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void repeatsTheHeadOnEveryPage();
    void nothingIsLostBetweenPages();
    void wideTablesLieAcross();
    void figuresAreOfTheLanguage();
    void totalsStayOnOneLine_data();
    void totalsStayOnOneLine();
    void anEmptyTableIsAPage();
    void aReminderSaysItAll();
    void aReminderCanBePaidByItsCode_data();
    void aReminderCanBePaidByItsCode();
    void aStatementAsksForItsBalance();
    void aReminderAddsUpEachCurrency_data();
    void aReminderAddsUpEachCurrency();
    void aStatementLetterTellsEveryKindOfLine();
    void aStatementLetterSaysHowWasPaidInItsLanguage();
    void aStatementLetterEndsWithTheAgesOfEachCurrency_data();
    void aStatementLetterEndsWithTheAgesOfEachCurrency();
};
