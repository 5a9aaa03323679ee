#pragma once

#include "core/domain/Money.h"

#include <QFrame>

#include <optional>

namespace quittance {

class PlainLabel;

//! What an act does to one amount: its name, the amount before, an arrow, the amount after.
class BeforeAfter final : public QFrame
{
    Q_OBJECT

public:
    BeforeAfter(const QString &name, const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    //! after is null while what was typed is no amount, or the act cannot be done.
    void showAmounts(Money before, const std::optional<Money> &after);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_before;
    PlainLabel *m_after;
};

} // namespace quittance
