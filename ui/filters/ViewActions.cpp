#include "ui/filters/ViewActions.h"

#include "ui/filters/ViewNameDialog.h"
#include "ui/style/Icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A view that comes with the program leaves columns alone and sorts as usual: it stays the one that is shown
//! whatever the columns are.
bool isShownAs(const SavedView &known, const QVariantMap &shown)
{
    if (!known.isBuiltIn)
        return known.view == shown;
    return known.view.value(u"status"_s).toInt() == shown.value(u"status"_s).toInt()
        && known.view.value(u"fields"_s).toMap() == shown.value(u"fields"_s).toMap()
        && shown.value(u"text"_s).toString().isEmpty() && !shown.value(u"ordered"_s).toBool();
}

} // namespace

ViewActions::ViewActions(SavedViews &views, QAction *save, QWidget &window)
    : QObject(&window)
    , m_views(views)
    , m_save(save)
    , m_window(window)
    , m_button(new QPushButton(&window))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"invoices.view"_s);
    m_button->setIcon(icons::icon(u"bookmark"_s));
    m_button->setToolTip(tr("Views: filter, order and columns under a name"));
    m_button->setMenu(m_menu);
    m_button->setMaximumWidth(180);
    connect(m_save, &QAction::triggered, this, &ViewActions::saveShown);
    // Later, because the menu whose entry changed them is made anew.
    connect(&m_views, &SavedViews::changed, this, &ViewActions::fill, Qt::QueuedConnection);
    fill();
}

void ViewActions::fill()
{
    m_menu->clear();
    qDeleteAll(m_actions);
    m_actions.clear();
    bool isOwn = false;
    for (const SavedView &view : m_views.all()) {
        if (!view.isBuiltIn && !isOwn)
            m_menu->addSeparator();
        isOwn = !view.isBuiltIn;
        auto *action = new QAction(this);
        action->setObjectName(u"view."_s + view.name);
        //: %1 is the name of a view; found by the search of commands
        action->setText(tr("View “%1”").arg(QString(view.name).replace(u'&', u"&&"_s)));
        action->setIcon(icons::icon(u"bookmark"_s));
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            if (const SavedView *known = m_views.find(name)) {
                m_last = name;
                emit chosen(known->view);
            }
        });
        m_actions.append(action);
        QAction *entry = m_menu->addAction(QString(view.name).replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setData(view.name);
        connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    QAction *rename = m_menu->addAction(tr("&Rename view…"));
    rename->setObjectName(u"view.rename"_s);
    connect(rename, &QAction::triggered, this, &ViewActions::rename);
    QAction *remove = m_menu->addAction(tr("&Delete view"));
    remove->setObjectName(u"view.delete"_s);
    connect(remove, &QAction::triggered, this, &ViewActions::remove);
    mark();
    emit actionsChanged();
}

void ViewActions::setShown(const QVariantMap &view)
{
    m_shown = view;
    mark();
}

const SavedView *ViewActions::shown() const
{
    const SavedView *last = m_views.find(m_last);
    if (last && isShownAs(*last, m_shown))
        return last;
    const auto found = std::ranges::find_if(
        m_views.all(), [this](const SavedView &view) { return isShownAs(view, m_shown); });
    return found == m_views.all().end() ? nullptr : &*found;
}

void ViewActions::mark()
{
    const SavedView *now = shown();
    const QString name = now ? now->name : tr("Views");
    m_button->setText(
        m_button->fontMetrics().elidedText(QString(name).replace(u'&', u"&&"_s), Qt::ElideRight, 120));
    m_button->setAccessibleName(now ? tr("View %1").arg(name) : tr("Views"));
    const auto entries = m_menu->actions();
    for (QAction *entry : entries) {
        if (entry->isCheckable())
            entry->setChecked(now && entry->data().toString() == now->name);
        if (entry->objectName() == "view.rename"_L1 || entry->objectName() == "view.delete"_L1)
            entry->setEnabled(now && !now->isBuiltIn);
    }
}

void ViewActions::saveShown()
{
    const SavedView *now = m_views.find(m_last);
    const QString proposed = now && !now->isBuiltIn ? now->name : QString();
    auto *dialog = new ViewNameDialog(m_views, ViewNameDialog::For::Saving, proposed, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_last = dialog->name();
        m_views.save(m_last, m_shown);
    });
    dialog->open();
}

void ViewActions::rename()
{
    const SavedView *now = shown();
    if (!now || now->isBuiltIn)
        return;
    auto *dialog = new ViewNameDialog(m_views, ViewNameDialog::For::Renaming, now->name, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = now->name] {
        m_last = dialog->name();
        m_views.rename(before, m_last);
    });
    dialog->open();
}

void ViewActions::remove()
{
    const SavedView *now = shown();
    if (!now || now->isBuiltIn)
        return;
    const QString name = now->name;
    m_views.remove(name);
}

} // namespace quittance
