#include "ui/widgets/ToggleAct.h"

#include <QAbstractButton>
#include <QCheckBox>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *meet(const QString &className, QObject *object)
{
    // By name: rooms above this one have such buttons too.
    static const QStringList ours{u"QCheckBox"_s, u"QRadioButton"_s, u"quittance::Pill"_s,
        u"quittance::SectionButton"_s, u"quittance::ChoiceCard"_s};
    auto *button = ours.contains(className) ? qobject_cast<QAbstractButton *>(object) : nullptr;
    return button ? new ToggleAct(button) : nullptr;
}

//! What is read aloud of "&Lines" is "Lines".
QString withoutMark(const QString &text)
{
    QString words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at;
        words += text.at(at);
    }
    return words;
}

} // namespace

ToggleAct::ToggleAct(QAbstractButton *button)
    : QAccessibleWidget(button)
{
}

void ToggleAct::install()
{
    QAccessible::installFactory(meet);
}

QString ToggleAct::text(QAccessible::Text kind) const
{
    const QString said = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Accelerator && said.isEmpty())
        return button().shortcut().toString(QKeySequence::NativeText);
    const bool isCaption
        = kind == QAccessible::Name && button().accessibleName().isEmpty() && !button().text().isEmpty();
    return isCaption ? withoutMark(button().text()) : said;
}

QAccessible::Role ToggleAct::role() const
{
    // Asked anew: what a button is to be is told after its text, when somebody may have met it already.
    return button().autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State ToggleAct::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.checkable = button().isCheckable();
    now.checked = button().isChecked();
    now.pressed = button().isDown();
    const auto *box = qobject_cast<const QCheckBox *>(&button());
    now.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
    return now;
}

QStringList ToggleAct::actionNames() const
{
    QStringList names;
    if (button().isEnabled())
        names.append(toggleAction());
    return names + QAccessibleWidget::actionNames();
}

void ToggleAct::doAction(const QString &name)
{
    if (name != toggleAction())
        QAccessibleWidget::doAction(name);
    else if (button().isEnabled())
        button().click();
}

QStringList ToggleAct::keyBindingsForAction(const QString &name) const
{
    const QKeySequence keys = button().shortcut();
    return name == toggleAction() && !keys.isEmpty() ? QStringList(keys.toString()) : QStringList();
}

QAbstractButton &ToggleAct::button() const
{
    return *static_cast<QAbstractButton *>(widget());
}

} // namespace quittance
