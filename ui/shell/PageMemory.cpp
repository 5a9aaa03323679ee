#include "ui/shell/PageMemory.h"

#include "ui/filters/CurrencyChoice.h"
#include "ui/filters/FieldPills.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/SortedHeader.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/TablePage.h"

#include <QHeaderView>
#include <QSplitter>

namespace quittance::PageMemory {

using namespace Qt::StringLiterals;

namespace {

const QString currentKey = u"current"_s;
const QString sortKey = u"sort"_s;
const QString descendingKey = u"descending"_s;
const QString thenKey = u"then"_s;
const QString thenDescendingKey = u"thenDescending"_s;
const QString columnsKey = u"columns"_s;

QString keyOf(const QString &what, const QObject &object)
{
    return what + u':' + object.objectName();
}

//! Those that are one filter each; what a table is narrowed to by fields has pills of its own.
QList<Pill *> pillsOf(const QWidget &page)
{
    QList<Pill *> pills = page.findChildren<Pill *>();
    pills.removeIf([](const Pill *pill) { return qobject_cast<const FieldPills *>(pill->parent()); });
    return pills;
}

} // namespace

QVariantMap stateOf(const QWidget &page)
{
    QVariantMap state;
    const QList<FilterField *> fields = page.findChildren<FilterField *>();
    for (const FilterField *field : fields)
        state.insert(keyOf(u"text"_s, *field), field->text());
    const QList<Pill *> pills = pillsOf(page);
    for (const Pill *pill : pills)
        if (pill->isChecked())
            state.insert(keyOf(u"on"_s, *pill), true);
    const QList<CurrencyChoice *> currencies = page.findChildren<CurrencyChoice *>();
    for (const CurrencyChoice *one : currencies)
        state.insert(keyOf(u"currency"_s, *one), one->choice());
    const QList<FieldPills *> fieldPills = page.findChildren<FieldPills *>();
    for (const FieldPills *one : fieldPills)
        if (!one->choice().isEmpty())
            state.insert(keyOf(u"fields"_s, *one), fieldChoiceMap(one->choice()));
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (qsizetype i = 0; i < splitters.size(); ++i)
        state.insert(u"split:%1"_s.arg(i), splitters.at(i)->saveState());
    if (const auto *rows = qobject_cast<const TablePage *>(&page)) {
        state.insert(currentKey, rows->chosenKey());
        if (rows->columns())
            state.insert(columnsKey, rows->columns()->state());
    }
    const auto *table = page.findChild<DataTable *>();
    if (table && table->horizontalHeader()->sectionsClickable()) {
        state.insert(sortKey, table->horizontalHeader()->sortIndicatorSection());
        state.insert(descendingKey, table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
        if (table->header().secondSection() >= 0) {
            state.insert(thenKey, table->header().secondSection());
            state.insert(thenDescendingKey, table->header().secondOrder() == Qt::DescendingOrder);
        }
    }
    return state;
}

void restore(QWidget &page, const QVariantMap &state)
{
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (qsizetype i = 0; i < splitters.size(); ++i)
        if (const QByteArray kept = state.value(u"split:%1"_s.arg(i)).toByteArray(); !kept.isEmpty())
            splitters.at(i)->restoreState(kept);
    const QList<Pill *> pills = pillsOf(page);
    for (Pill *pill : pills)
        if (state.value(keyOf(u"on"_s, *pill)).toBool() && !pill->isChecked() && pill->isEnabled())
            pill->click();
    const QList<FilterField *> fields = page.findChildren<FilterField *>();
    for (FilterField *field : fields)
        if (const QString text = state.value(keyOf(u"text"_s, *field)).toString(); !text.isEmpty())
            field->setText(text);
    const QList<CurrencyChoice *> currencies = page.findChildren<CurrencyChoice *>();
    for (CurrencyChoice *one : currencies)
        one->choose(state.value(keyOf(u"currency"_s, *one)).toString());
    const QList<FieldPills *> fieldPills = page.findChildren<FieldPills *>();
    for (FieldPills *one : fieldPills)
        if (const QVariantMap kept = state.value(keyOf(u"fields"_s, *one)).toMap(); !kept.isEmpty())
            one->narrow(fieldChoiceFrom(kept));
    auto *table = page.findChild<DataTable *>();
    const auto orderIn = [&state](const QString &key) {
        return state.value(key).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (table && table->horizontalHeader()->sectionsClickable() && state.contains(sortKey)) {
        table->sortBy(state.value(sortKey).toInt(), orderIn(descendingKey));
        if (state.contains(thenKey))
            table->sortAlsoBy(state.value(thenKey).toInt(), orderIn(thenDescendingKey));
    }
    if (auto *rows = qobject_cast<TablePage *>(&page)) {
        if (rows->columns() && state.contains(columnsKey))
            rows->columns()->restore(state.value(columnsKey).toMap());
        rows->chooseSoon(state.value(currentKey).toString());
    }
}

void watch(QWidget &page, QObject *context, const std::function<void()> &changed)
{
    const QList<FilterField *> fields = page.findChildren<FilterField *>();
    for (const FilterField *field : fields)
        QObject::connect(field, &QLineEdit::textChanged, context, changed);
    const QList<Pill *> pills = pillsOf(page);
    for (const Pill *pill : pills)
        QObject::connect(pill, &QAbstractButton::clicked, context, changed);
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        QObject::connect(splitter, &QSplitter::splitterMoved, context, changed);
    const QList<CurrencyChoice *> currencies = page.findChildren<CurrencyChoice *>();
    for (const CurrencyChoice *one : currencies)
        QObject::connect(one, &CurrencyChoice::chosen, context, changed);
    const QList<FieldPills *> fieldPills = page.findChildren<FieldPills *>();
    for (const FieldPills *one : fieldPills)
        QObject::connect(one, &FieldPills::changed, context, changed);
    const QList<DataTable *> tables = page.findChildren<DataTable *>();
    for (const DataTable *table : tables) {
        QObject::connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, context, changed);
        QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, context, changed);
        if (table->columns())
            QObject::connect(table->columns(), &TableColumns::changed, context, changed);
    }
}

} // namespace quittance::PageMemory
