#pragma once

#include <QStringList>
#include <QWidget>

namespace quittance {

//! The tags of a record as chips, in as many lines as they need.
class TagChips final : public QWidget
{
    Q_OBJECT

public:
    explicit TagChips(const QStringList &tags, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Where each chip stands in so much room.
    QList<QRect> places(int width) const;

    const QStringList m_tags;
};

} // namespace quittance
