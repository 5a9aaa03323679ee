#include "ui/filters/ViewNameDialog.h"

#include "ui/acts/actRow.h"
#include "ui/filters/SavedViews.h"
#include "ui/style/Ink.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

ViewNameDialog::ViewNameDialog(const SavedViews &views, For what, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_before(what == For::Renaming ? name : QString())
    , m_name(new QLineEdit(name, this))
    , m_note(new PlainLabel(this))
    , m_act(new QPushButton(what == For::Saving ? tr("Save view") : tr("Rename view"), this))
{
    setObjectName(u"viewName"_s);
    setWindowTitle(what == For::Saving ? tr("Save view") : tr("Rename view"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *caption = new PlainLabel(tr("&Name"), this);
    caption->setBuddy(m_name);
    m_name->setObjectName(u"viewName.name"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_note->setObjectName(u"viewName.note"_s);
    m_note->setInk(Ink::Secondary);
    m_note->setWordWrap(true);
    m_act->setObjectName(u"viewName.act"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addLayout(actRow(*this, *m_act));
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    check();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

void ViewNameDialog::check()
{
    const QString why = m_views.whyNot(name());
    m_act->setEnabled(why.isEmpty());
    if (!why.isEmpty() && !name().isEmpty())
        m_note->setText(why);
    else if (name() != m_before && m_views.find(name()))
        m_note->setText(tr("The view of this name is replaced."));
    else
        m_note->setText(tr("Filter, order and columns are kept under this name."));
}

} // namespace quittance
