#pragma once

#include <QObject>

class TestHubSpotReply : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void survivesAnyErrorBody_data();
    void survivesAnyErrorBody();
    void namesTheMissingScope_data();
    void namesTheMissingScope();
    void givesUpAfterFiveRepeats();
    void neverRepeatsWhatIsOffline();
    void cleansTheProvidersWords();
    void readsTheServersTime();
};
