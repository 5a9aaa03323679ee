#pragma once

#include <QObject>

class TestDrawn : public QObject
{
    Q_OBJECT

private slots:
    void theIconOfANoticeStandsBesideItsFirstLine();
    void aNoticeAmongOthersIsRoundAndOneFromEdgeToEdgeIsNot();
    void theLastButtonOfABannerStandsAsFarFromItsEdgeAsTheIcon();
    void theWordsOfATabBeginAtOnePlaceWhetherItIsCurrentOrNot();
    void theSyncButtonIsAsWideAsStop();
    void aToastWaitsWhileItHasTheKeys();
    void whatCannotBeDoneIsDimAlsoWhileItIsChosen();
    void theGroundBehindPrintedPagesIsThePalettes();
    void whatIsToBeCopiedStandsWhereLinesBegin();
    void everyKindOfInteractionHasAnIconOfItsOwn();
};
