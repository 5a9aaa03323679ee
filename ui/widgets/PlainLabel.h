#pragma once

#include "ui/style/Ink.h"

#include <QLabel>

namespace quittance {

//! A label that shows its text as it is. Names and words of others go through here: "<img src=x>" stays nine
//! letters.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    //! Screen readers get it without the marks of isolated().
    void setText(const QString &text);
    void clear() { setText({}); }
    //! By the direction of the layout: a label of Qt's turns sides by the letters it shows, so that in a
    //! mirrored window Latin words would stand away from all the others.
    void setAlignment(Qt::Alignment alignment);
    void setInk(Ink ink);
    //! Cuts with "…" instead of growing; the whole text is then the tooltip.
    void setElided(bool elided);
    //! Elided, but before something is cut it says less: the first of these that has room. The first of all
    //! is its text.
    void setTexts(const QStringList &longestFirst);
    //! Also in the tooltip of what is elided, below the whole text where that is cut.
    void setTip(const QString &tip);
    //! Of its words, which stand in the middle of its height, in its own pixels: a mark stands beside it.
    QRect firstLine() const;
    //! What is drawn of its text.
    QString shownText() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyInk();

    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    Ink m_ink = Ink::Text;
    bool m_elided = false;
    QStringList m_shorter;
    QString m_tip;
    bool m_isNameOwn = false; //!< The accessible name is the text without its marks.
};

} // namespace quittance
