#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace quittance {

//! How screen readers and switches meet a button that can be on: telling it to toggle is a click. Qt's own
//! way sets the mark alone, so that whoever waits for a click (a section, a filter, a setting) does nothing.
class ToggleAct final : public QAccessibleWidget
{
public:
    explicit ToggleAct(QAbstractButton *button);

    //! From now on, for check boxes, radio buttons and our own buttons that can be on. Repeating it does no
    //! harm.
    static void install();

    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QAbstractButton &button() const;
};

} // namespace quittance
