#pragma once

#include <QAbstractButton>

namespace quittance {

//! One section of the sidebar: icon, word, counter; a bar and a stronger word when it is the current one.
class SectionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SectionButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count, const QString &what, bool isUrgent);
    void setNarrow(bool narrow);
    QSize sizeHint() const override; //!< So wide that word and counter are whole.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &area) const;
    int countWidth(qint64 count) const;

    const QString m_icon;
    qint64 m_count = 0;
    bool m_counts = false; //!< It has one now and then.
    bool m_urgent = false;
    bool m_narrow = false;
};

} // namespace quittance
