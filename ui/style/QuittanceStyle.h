#pragma once

#include <QProxyStyle>

class QWidget;

namespace quittance {

//! How a button is drawn; set with setLook(). Plain is a bordered button.
enum class Look : quint8 {
    Plain,
    Primary, //!< Filled with the accent: one in view.
    Money, //!< Filled red: moves money or binds.
    Quiet, //!< No frame until the pointer is over it.
    Pill, //!< Round, checkable: a filter.
    Link, //!< Text in the accent's colour.
};

//! Tells the style how to draw this button.
void setLook(QWidget &button, Look look);

//! Draws the keys that press this button behind its words: "Ctrl+Enter".
void setKeyHint(QWidget &button, const QString &keys);

//! A button that is one half of two joined ones: where the other half is.
enum class Joined : quint8 { No, AtRight, AtLeft };
void setJoined(QWidget &button, Joined joined);

//! A line that is typed in within something that draws the field round all of it.
void setBare(QWidget &line);

//! Where the words of this tick box begin: what explains it stands below them.
int wordsInset(const QWidget &box);

//! Fusion with quiet, flat surfaces: everything the pictures show and Fusion draws differently.
class QuittanceStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    QuittanceStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    //! Labels and headings come here: names of others turn no digit of theirs.
    void drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace quittance
