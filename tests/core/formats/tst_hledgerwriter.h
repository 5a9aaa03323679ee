#pragma once

#include <QObject>

class TestHledgerWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesTheJournal();
    void hledgerAcceptsItAndAgreesOnTheBalances();
    void noNameCanInjectAnything_data();
    void noNameCanInjectAnything();
    void writesTheSameAsCsv();
    void guardsTextAgainstFormulasButNotAmounts_data();
    void guardsTextAgainstFormulasButNotAmounts();
    void csvComesBackAsItWent();
};
