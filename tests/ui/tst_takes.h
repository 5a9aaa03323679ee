#pragma once

#include <QObject>

//! How much of a movement a document takes that is matched by hand.
class TestTakes : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidComesBeforeWhatIsLeft();
    void whatCannotBeTakenIsRefused_data();
    void whatCannotBeTakenIsRefused();
    void aPartIsTypedOverTheCell();
    void theSumFollowsEveryKey();
    void theSumIsExactOnlyWhereNothingStaysOpen();
    void aNameThatEndsWithAFullStopGetsNoSecondOne();
    void escTakesNothing();
    void whatCannotBeTakenIsNotPassedOver_data();
    void whatCannotBeTakenIsNotPassedOver();
    void aDocumentOfSomebodyElseTakesNothing();
};
