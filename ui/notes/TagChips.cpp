#include "ui/notes/TagChips.h"

#include "ui/text/withoutOverrides.h"
#include "ui/widgets/Chip.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int widest = 200;

ChipLook lookOf(const QString &tag)
{
    return {u"bookmark"_s, withoutOverrides(tag), Tone::Neutral};
}

} // namespace

TagChips::TagChips(const QStringList &tags, QWidget *parent)
    : QWidget(parent)
    , m_tags(tags)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_tags.join(u", "_s));
}

QSize TagChips::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

QSize TagChips::minimumSizeHint() const
{
    return {2 * gap, m_tags.isEmpty() ? 0 : chipSize(lookOf(m_tags.constFirst())).height() + gap};
}

int TagChips::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.constLast().bottom() + 1 + gap / 2;
}

QList<QRect> TagChips::places(int width) const
{
    QList<QRect> all;
    QPoint next(0, gap / 2);
    for (const QString &tag : m_tags) {
        const QSize size = chipSize(lookOf(tag)).boundedTo({qMax(width, 1), QWIDGETSIZE_MAX});
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, next.y() + size.height() + gap};
        all.append({next, size});
        next.rx() += size.width() + gap;
    }
    return all;
}

void TagChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        paintChip(painter, QStyle::visualRect(layoutDirection(), rect(), all.at(i)), lookOf(m_tags.at(i)),
            palette());
}

} // namespace quittance
