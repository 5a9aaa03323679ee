#pragma once

#include <QObject>

class TestOnlyRead : public QObject
{
    Q_OBJECT

private slots:
    void whatIsInACopyIsTold();
    void nothingIsWrittenIntoACopy();
    void noEffectIsPerformedFromACopy();
    void noKeyIsMadeForACopy();
    void aPassphraseOpensWhatIsSealedAndChangesNothing();
    void nothingIsWrittenOnceTheBookIsTakenOver();
};
