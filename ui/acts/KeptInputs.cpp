#include "ui/acts/KeptInputs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The number or amount that is typed before a large act: it is asked for each time.
const QString askedEachTime = u".typed"_s;

bool isInput(const QWidget &field, const QString &stem)
{
    return field.objectName().startsWith(stem) && !field.objectName().endsWith(askedEachTime);
}

} // namespace

KeptInputs::KeptInputs(QWidget *window)
    : QObject(window)
{
}

KeptInputs &KeptInputs::of(const QWidget &widget)
{
    QWidget *window = widget.window();
    auto *known = window->findChild<KeptInputs *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new KeptInputs(window);
}

KeptInputs::Inputs KeptInputs::inputsOf(const QWidget &dialog)
{
    Inputs inputs;
    const QString stem = dialog.objectName() + u'.';
    const auto fields = dialog.findChildren<QWidget *>();
    for (const QWidget *field : fields) {
        if (!isInput(*field, stem))
            continue;
        const QString name = field->objectName();
        if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
            if (line->echoMode() == QLineEdit::Normal)
                inputs.insert(name, line->text());
        } else if (const auto *choice = qobject_cast<const QComboBox *>(field)) {
            inputs.insert(name, choice->currentText());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(field);
                   button && button->isCheckable()) {
            inputs.insert(name, button->isChecked());
        }
    }
    return inputs;
}

void KeptInputs::give(const Inputs &inputs, QWidget &dialog)
{
    const QString stem = dialog.objectName() + u'.';
    const auto fields = dialog.findChildren<QWidget *>();
    for (const bool isTyped : {false, true})
        for (QWidget *field : fields)
            if (isInput(*field, stem) && (qobject_cast<QLineEdit *>(field) != nullptr) == isTyped)
                giveOne(inputs, *field);
}

void KeptInputs::giveOne(const Inputs &inputs, QWidget &field)
{
    const auto kept = inputs.constFind(field.objectName());
    if (kept == inputs.cend())
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        if (line->text() == kept->toString())
            return;
        line->setText(kept->toString());
        emit line->textEdited(line->text());
    } else if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        if (const int place = choice->findText(kept->toString()); place >= 0)
            choice->setCurrentIndex(place);
    } else if (auto *button = qobject_cast<QAbstractButton *>(&field); button && button->isEnabled()) {
        button->setChecked(kept->toBool());
    }
}

} // namespace quittance
