#include "ui/filters/SavedViews.h"

#include "core/domain/CustomerQuery.h"
#include "core/domain/InvoiceQuery.h"
#include "core/domain/PaymentQuery.h"
#include "ui/filters/FieldChoice.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(const QString &section, const QString &file, QList<SavedView> builtIn, QObject *parent)
    : QObject(parent)
    , m_key(u"views/"_s + section)
    , m_file(file)
    , m_all(std::move(builtIn))
{
    for (SavedView &view : m_all)
        view.isBuiltIn = true;
    if (m_file.isEmpty())
        return;
    const QVariantList kept = QSettings(m_file, QSettings::IniFormat).value(m_key).toList();
    for (const QVariant &one : kept) {
        const QVariantMap map = one.toMap();
        const QString name = map.value(u"name"_s).toString();
        if (whyNot(name).isEmpty() && !find(name))
            m_all.append({.name = name, .view = map.value(u"view"_s).toMap()});
    }
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find(m_all, name, &SavedView::name);
    return found == m_all.end() ? nullptr : &*found;
}

QString SavedViews::whyNot(const QString &name) const
{
    constexpr qsizetype longest = 60;
    if (name.trimmed().isEmpty())
        return tr("A view needs a name.");
    if (name.size() > longest)
        return tr("That name is too long.");
    const SavedView *known = find(name);
    return known && known->isBuiltIn ? tr("“%1” comes with the program. Choose another name.").arg(name)
                                     : QString();
}

void SavedViews::save(const QString &name, const QVariantMap &view)
{
    if (!whyNot(name).isEmpty())
        return;
    m_all.removeIf([&name](const SavedView &known) { return known.name == name; });
    m_all.append({.name = name, .view = view});
    keep();
}

void SavedViews::rename(const QString &name, const QString &to)
{
    const SavedView *known = find(name);
    if (!known || known->isBuiltIn || !whyNot(to).isEmpty())
        return;
    const QVariantMap view = known->view;
    m_all.removeIf([&](const SavedView &one) { return one.name == name || one.name == to; });
    m_all.append({.name = to, .view = view});
    keep();
}

void SavedViews::remove(const QString &name)
{
    if (m_all.removeIf([&name](const SavedView &known) { return known.name == name && !known.isBuiltIn; })
        > 0)
        keep();
}

void SavedViews::keep()
{
    const auto saved = std::ranges::find(m_all, false, &SavedView::isBuiltIn);
    QCollator byLanguage;
    std::sort(saved, m_all.end(), [&byLanguage](const SavedView &a, const SavedView &b) {
        return byLanguage.compare(a.name, b.name) < 0;
    });
    if (!m_file.isEmpty()) {
        QVariantList kept;
        for (auto view = saved; view != m_all.end(); ++view)
            kept.append(QVariantMap{{u"name"_s, view->name}, {u"view"_s, view->view}});
        QSettings(m_file, QSettings::IniFormat).setValue(m_key, kept);
    }
    emit changed();
}

QList<SavedView> builtInInvoiceViews()
{
    using Status = InvoiceQuery::Status;
    const auto ofStatus = [](Status status) { return QVariantMap{{u"status"_s, static_cast<int>(status)}}; };
    QVariantMap dueThisWeek = ofStatus(Status::Open);
    dueThisWeek.insert(u"fields"_s, fieldChoiceMap(FieldChoice{.isDueThisWeek = true}));
    // Whether a link was opened, nobody tells us; whether it was paid, we know.
    QVariantMap linkUnpaid = ofStatus(Status::Open);
    linkUnpaid.insert(u"fields"_s, fieldChoiceMap(FieldChoice{.isLinkUnpaid = true}));
    return {{SavedViews::tr("All"), ofStatus(Status::All)},
        {SavedViews::tr("Overdue"), ofStatus(Status::Overdue)},
        {SavedViews::tr("Due this week"), dueThisWeek}, {SavedViews::tr("Drafts"), ofStatus(Status::Draft)},
        {SavedViews::tr("Link unpaid for 7 days"), linkUnpaid},
        {SavedViews::tr("Disputed"), ofStatus(Status::Disputed)}};
}

QList<SavedView> builtInPaymentViews()
{
    return {{SavedViews::tr("All"), {}},
        {SavedViews::tr("Disputed"), {{u"which"_s, static_cast<int>(PaymentQuery::Which::Disputed)}}}};
}

QList<SavedView> builtInCustomerViews()
{
    return {{SavedViews::tr("All"), {}},
        {SavedViews::tr("Overdue"), {{u"which"_s, static_cast<int>(CustomerQuery::Which::Overdue)}}}};
}

} // namespace quittance
