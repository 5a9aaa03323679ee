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
    void anEmptyTableIsAPage();
    void aReminderSaysItAll();
};
