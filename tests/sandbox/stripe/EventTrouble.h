#pragma once

#include <QRandomGenerator>

namespace quittance::sandbox {

//! How unreliable events are: how many of a hundred are never written, written twice under two ids, or
//! written before the one that came first. Has its own chance, so that ids are the same with it and without.
class EventTrouble
{
public:
    int dropped = 0;
    int doubled = 0;
    int reordered = 0;

    void seed(quint32 seed) { m_random.seed(seed); }
    //! True in so many of a hundred cases; asks no chance when that is none.
    bool strikes(int ofHundred) { return ofHundred > 0 && m_random.bounded(100) < ofHundred; }
    //! Letters and digits for the id of a second event.
    QString suffix() { return QString::number(m_random.generate64(), 36).rightJustified(13, u'0'); }

private:
    QRandomGenerator m_random{1};
};

} // namespace quittance::sandbox
