#pragma once

#include <QAbstractButton>

namespace quittance {

//! A filter that can be on: a word and how many there are.
class Pill final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, QWidget *parent = nullptr);

    //! -1 while it is not known.
    void setCount(qint64 count);
    //! Hidden for want of room, it is still told to readers.
    void setCountShown(bool shown);
    //! Where its bar is narrow its words may be cut in their middle: they end with the sign that takes them
    //! away. To be told in full by its tooltip.
    void setShrinking();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;
    QString words() const; //!< As they are drawn.
    int countWidth() const; //!< With the gap before it; 0 where it is not shown.

    qint64 m_count = -1;
    bool m_isCountShown = true;
    bool m_isShrinking = false;
};

} // namespace quittance
