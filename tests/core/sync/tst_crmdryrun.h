#pragma once

#include <QObject>

class TestCrmDryRun : public QObject
{
    Q_OBJECT

private slots:
    void whoMatchesACustomerIsCountedByTheReason();
    void whoMatchesSeveralIsLeftToAPerson();
    void linksOfAnotherAccountDoNotCount();
    void fieldsThatAreMappedOtherwiseFindOthers();
    void itSaysThatThereAreMoreThanItLookedAt();
    void nothingIsWrittenHereOrThere();
    void withoutWritingBackFieldsAreOnlyPulled();
    void writingBackAgainRestoresWhatIsToldAtFirst();
    void interactionsStayAwayWhereTheyAreNotWanted();
};
