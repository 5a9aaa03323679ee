#pragma once

#include <QObject>

class TestEvidencePiece : public QObject
{
    Q_OBJECT

private slots:
    void bothProvidersWordsForAReasonAskForTheSame_data();
    void bothProvidersWordsForAReasonAskForTheSame();
    void aReasonNobodyKnowsIsAnsweredToo();
    void everyPieceHasItsCode();
};
