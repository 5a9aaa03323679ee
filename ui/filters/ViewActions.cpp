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

constexpr int longest = 96; //!< Of a name on the button: longer ones would take the counts beside it.

bool isNothing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return value.toMap().isEmpty();
    return value.typeId() == QMetaType::QString ? value.toString().isEmpty() : !value.toBool();
}

//! A view that comes with the program leaves columns alone and sorts as usual: it stays the one that is shown
//! whatever the columns are.
bool isShownAs(const SavedView &known, const QVariantMap &shown)
{
    if (!known.isBuiltIn)
        return known.view == shown;
    static const QStringList ofColumns{u"columns"_s, u"sort"_s, u"descending"_s}; // "ordered" says the rest.
    for (auto part = shown.cbegin(); part != shown.cend(); ++part) {
        const QVariant wanted = known.view.value(part.key());
        const bool isEqual = part.value() == wanted || (isNothing(part.value()) && isNothing(wanted));
        if (!isEqual && !ofColumns.contains(part.key()))
            return false;
    }
    return true;
}

} // namespace

ViewActions::ViewActions(
    SavedViews &views, const QString &section, const QString &title, QAction *save, QWidget &window)
    : QObject(&window)
    , m_views(views)
    , m_section(section)
    , m_title(title)
    , m_save(save)
    , m_window(window)
    , m_button(new QPushButton(&window))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(m_section + u".view"_s);
    m_button->setIcon(icons::icon(u"bookmark"_s));
    m_button->setToolTip(tr("Views: filter, order and columns under a name"));
    m_button->setMenu(m_menu);
    m_button->setFixedHeight(28); // As the field beside it.
    // Later, because the menu whose entry changed them is made anew.
    connect(&m_views, &SavedViews::changed, this, &ViewActions::fill, Qt::QueuedConnection);
    fill();
}

//! Of an action; those of the invoices are called by the views alone.
QString ViewActions::nameOf(const QString &what) const
{
    return m_title.isEmpty() ? u"view."_s + what : m_section + u".view."_s + what;
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
        action->setObjectName(nameOf(view.name));
        const QString name = QString(view.name).replace(u'&', u"&&"_s);
        //: %1 is the name of a view; found by the search of commands
        action->setText(m_title.isEmpty()
                ? tr("View “%1”").arg(name)
                : tr("View “%1” (%2)", "name of a view, what is listed").arg(name, m_title));
        action->setIcon(icons::icon(u"bookmark"_s));
        connect(action, &QAction::triggered, this, [this, known = view.name] {
            if (const SavedView *wanted = m_views.find(known)) {
                m_last = known;
                emit chosen(wanted->view);
            }
        });
        m_actions.append(action);
        QAction *entry = m_menu->addAction(name);
        entry->setCheckable(true);
        entry->setData(view.name);
        connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    QAction *rename = m_menu->addAction(icons::icon(u"draft"_s), tr("&Rename view…"));
    rename->setObjectName(nameOf(u"rename"_s));
    connect(rename, &QAction::triggered, this, &ViewActions::rename);
    QAction *remove = m_menu->addAction(icons::icon(u"delete"_s), tr("&Delete view"));
    remove->setObjectName(nameOf(u"delete"_s));
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

QString ViewActions::nameOfShown() const
{
    const SavedView *now = shown();
    return now && !now->isBuiltIn ? now->name : QString();
}

void ViewActions::mark()
{
    const SavedView *now = shown();
    const QString name = now ? now->name : tr("Views");
    if (m_title.isEmpty())
        m_button->setText(m_button->fontMetrics().elidedText(
            QString(name).replace(u'&', u"&&"_s), Qt::ElideRight, longest));
    m_button->setAccessibleName(now ? tr("View %1").arg(name) : tr("Views"));
    const auto entries = m_menu->actions();
    for (QAction *entry : entries) {
        if (entry->isCheckable())
            entry->setChecked(now && entry->data().toString() == now->name);
        if (entry->objectName() == nameOf(u"rename"_s) || entry->objectName() == nameOf(u"delete"_s))
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
