#pragma once

#include <QObject>

//! A payment link over a part of what is open.
class TestLinkParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPartIsAskedForByKeysOnly();
    void aPartThatCannotBeIsNotSent();
    void whileThePartIsUnclearNothingLeaves_data();
    void whileThePartIsUnclearNothingLeaves();
    void aPartThatIsClearAgainIsSent();
    void aLinkOverAPartIsCopied();
};
