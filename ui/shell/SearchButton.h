#pragma once

#include <QAbstractButton>

namespace quittance {

//! Looks like a field, opens the palette: "Search or do…   Ctrl+K".
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quittance
