#pragma once

#include <QObject>

class TestDocumentList : public QObject
{
    Q_OBJECT

private slots:
    void sortsByEveryColumnBothWays_data();
    void sortsByEveryColumnBothWays();
    void showsOnlyTheChosenState_data();
    void showsOnlyTheChosenState();
    void findsText_data();
    void findsText();
    void findsTheSameHoweverMuchFits_data();
    void findsTheSameHoweverMuchFits();
    void noTextBreaksTheSearch_data();
    void noTextBreaksTheSearch();
    void fieldsNarrowTheList_data();
    void fieldsNarrowTheList();
    void numbersAreFoundAfterARebuildToo();
    void rowsTellWhatOnlySomeAskFor();
    void rowsTellOfTheCustomerAndTheProvider();
    void sumsWhatIsOpenByCurrency();
    void rowsComeInTheOrderAskedFor();
    void theFirstRowsAreTheBeginningOfAll();
    void findsOneDocument_data();
    void findsOneDocument();
    void staysQuickWithManyDocuments();
};
