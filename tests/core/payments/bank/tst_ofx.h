#pragma once

#include <QObject>

class TestOfx : public QObject
{
    Q_OBJECT

private slots:
    void bothVersionsSayTheSame_data();
    void bothVersionsSayTheSame();
    void amountsAreReadWithoutGuessing_data();
    void amountsAreReadWithoutGuessing();
    void theBalanceOfALaterDayProvesNothing();
    void commentsAndRawTextAreUnderstood();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
};
