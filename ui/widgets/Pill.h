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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    qint64 m_count = -1;
    bool m_isCountShown = true;
};

} // namespace quittance
