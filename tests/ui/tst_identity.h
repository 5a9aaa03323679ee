#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class TestIdentity : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); } //!< In the browser's place.

private slots:
    void initTestCase();
    void severalMatchesAreShownAndOneIsChosenByKeys();
    void aNewOneIsMadeOnlyWhereOneIsWanted();
    void anotherIdCanBeTyped();
    void whoIsLinkedIsShown();
    void whereNobodyIsFoundTheListSaysWhatComesNext();
    void aRefusalStaysInTheDialog();
    void theBannerLeadsToTheQuestion();
    void theCardsLeadToTheQuestion();
    void aPageThatIsOpenIsShownInTheBrowser();
    void aPageIsWaitedForInTheOutbox();
    void aPageThatIsRefusedSaysWhy();
    void whatCannotBePaidNowHasNoPage_data();
    void whatCannotBePaidNowHasNoPage();
    void theReturnPageIsSetWhereItIsMissing();
    void aBadReturnPageIsToldAtItsField();

private:
    QList<QUrl> m_opened;
};
