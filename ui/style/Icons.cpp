#include "ui/style/Icons.h"

#include "ui/style/Tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace quittance::icons {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(Ink ink, QIcon::Mode mode)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.placeholder;
    if (mode == QIcon::Selected)
        return tokens.onSelection;
    return quittance::colorOf(ink, tokens);
}

//! Takes its colour when it paints, so an icon made once is right in every appearance.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, area, m_name, colorOf(m_ink, mode), qMin(area.width(), area.height()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, colorOf(m_ink, mode), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // The size is in device pixels here.
        return icons::pixmap(m_name, colorOf(m_ink, mode), qMin(size.width(), size.height()), 1);
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_ink); }

private:
    const QString m_name;
    const Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new TintedEngine(name, ink));
}

QPixmap pixmap(const QString &name, const QColor &color, int size, qreal pixelRatio)
{
    const QString key
        = u"quittance:%1:%2:%3:%4"_s.arg(name).arg(color.rgba(), 8, 16).arg(size).arg(pixelRatio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;

    const int pixels = qRound(size * pixelRatio);
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(renderer.isValid(), "icons::pixmap", qPrintable(name));
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), color);
    painter.end();
    drawn.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

void paint(QPainter &painter, const QRect &area, const QString &name, const QColor &color, int size)
{
    const QPixmap drawn = pixmap(name, color, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(area.x() + (area.width() - size) / 2, area.y() + (area.height() - size) / 2, drawn);
}

} // namespace quittance::icons
