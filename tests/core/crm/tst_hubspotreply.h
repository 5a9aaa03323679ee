#pragma once

#include <QObject>

class TestHubSpotReply : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void inv18SurvivesAnyErrorBody_data();
    void inv18SurvivesAnyErrorBody();
    void namesTheMissingScope_data();
    void namesTheMissingScope();
    void givesUpAfterFiveRepeats();
    void neverRepeatsWhatIsOffline();
    void cleansTheProvidersWords();
    void readsTheServersTime();
};
