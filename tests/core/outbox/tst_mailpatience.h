#pragma once

#include <QObject>

//! The rules for mails that do not leave at once, held at random: servers that are away or say no, clocks
//! that jump, programs that end.
class TestMailPatience : public QObject
{
    Q_OBJECT

private slots:
    void noMailIsGivenUpEarlyOrSentTwice_data();
    void noMailIsGivenUpEarlyOrSentTwice();
    void everythingHappenedSomewhere();

private:
    qsizetype m_delivered = 0;
    qsizetype m_uncertain = 0;
    qsizetype m_givenUp = 0;
};
