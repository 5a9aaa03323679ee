#pragma once

#include <QString>

class QPainter;
class QRect;

namespace quittance {

struct Tokens;

//! One of several sections of which one is shown: the sidebar's, the pages of the settings.
struct SectionLook {
    QString icon; //!< Without one its words begin where it would.
    QString text;
    bool isCurrent = false;
    bool isUnderMouse = false;
    bool isNarrow = false; //!< Only its icon has room.
    int spare = 0; //!< At the end of the line, for what is drawn there besides.
};

//! With a bar and a stronger word where it is the current one. The painter's direction is that of the words.
void paintSection(QPainter &painter, const QRect &area, const Tokens &tokens, const SectionLook &look);
//! Of its width, what may be missing behind its words without any of them being cut.
constexpr int sectionSpare = 10;
//! What it needs to be said in full where it is the current one, as far from its end as from its beginning.
int sectionWidth(const QString &text, bool hasIcon);
//! Round one that has the keys.
void paintSectionRing(QPainter &painter, const QRect &area, const Tokens &tokens);

} // namespace quittance
