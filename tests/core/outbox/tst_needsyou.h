#pragma once

#include <QObject>

class TestNeedsYou : public QObject
{
    Q_OBJECT

private slots:
    void whatIsForAPersonNeedsYouWhereverThatIsTold_data();
    void whatIsForAPersonNeedsYouWhereverThatIsTold();
    void whatWasRefusedNeedsYouWhereverThatIsTold_data();
    void whatWasRefusedNeedsYouWhereverThatIsTold();
    void whatWasDismissedStaysRefusedAndNeedsNobody_data();
    void whatWasDismissedStaysRefusedAndNeedsNobody();
    void whatIsNotDismissedAfterAllNeedsYouAgain();
    void anInvoiceKnowsWhetherItsRefusedMailWasDismissed();
    void anotherOutcomeIsNotDismissedWithTheRefusal();
};
