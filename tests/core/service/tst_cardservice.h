#pragma once

#include <QObject>

class TestCardService : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsSavedChargedAndTakenAway();
    void whatIsPutAsideIsTakenOrLetGo();
    void thePreviewSaysWhoseAccountAndWhatForbidsIt();
    void withoutAKeyNothingIsWrittenDown();
};
