#include "ui/settings/NumberingPage.h"

#include "core/base/whenReady.h"
#include "core/domain/NumberMask.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/text/ErrorText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int nextWidth = 120;

} // namespace

NumberingPage::NumberingPage(SettingsDesk &desk, QDate today)
    : SettingsPage(desk, u"numbering"_s, tr("Numbering"),
        tr("Numbers are given when a document is issued, without gaps, and begin anew with each fiscal year "
           "where they name it."))
    , m_today(today)
    , m_invoices{.type = DocumentType::Invoice, .key = u"numbers.invoices"_s, .name = u"INV"_s, .kept = {}}
    , m_notes{.type = DocumentType::CreditNote, .key = u"numbers.notes"_s, .name = u"CN"_s, .kept = {}}
{
    addHeading(tr("Invoices"));
    addSeries(m_invoices, tr("Look of the number"));
    addHeading(tr("Credit notes"));
    addSeries(m_notes, tr("Look of the number"));
    addFurther();
    addNote(
        tr("{series} is the name of the series, {yyyy} or {yy} the fiscal year, {seq:6} the running number "
           "with at least six digits. Everything else stands as it is."));
}

void NumberingPage::addFurther()
{
    addHeading(tr("Further series"));
    m_further = new PlainLabel(this);
    m_further->setObjectName(u"settings.numbers.further"_s);
    m_further->setWordWrap(true);
    m_further->hide();
    addWide(m_further);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"settings.numbers.new"_s);
    m_name->setFixedWidth(nextWidth);
    m_name->setPlaceholderText(u"EXP"_s);
    m_mask = new QLineEdit(this);
    m_mask->setObjectName(u"settings.numbers.new.mask"_s);
    m_mask->setPlaceholderText(u"EXP-{yyyy}-{seq:5}"_s);
    auto *add = new QPushButton(tr("Add series"), this);
    add->setObjectName(u"settings.numbers.add"_s);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[text, field] :
        {std::pair(tr("Name"), m_name), std::pair(tr("Look of the number"), m_mask)}) {
        auto *label = new PlainLabel(text, line);
        label->setInk(Ink::Secondary);
        label->setBuddy(field);
        field->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(field, field == m_mask ? 1 : 0);
    }
    row->addWidget(add);
    addWide(line);
    m_trouble = new PlainLabel(this);
    m_trouble->setObjectName(u"settings.numbers.new.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    addWide(m_trouble);
    addNote(tr("An invoice is numbered in one of these where its draft names it; without one, as above."));
    connect(add, &QPushButton::clicked, this, &NumberingPage::addOne);
}

void NumberingPage::addOne()
{
    m_trouble->hide();
    whenReady(desk().defineSeries(m_name->text().trimmed(), m_mask->text().trimmed()), this,
        [this](const Result<void> &defined) {
            if (!defined) {
                m_trouble->setText(errorText(defined.error()));
                m_trouble->show();
                return;
            }
            m_name->clear();
            m_mask->clear();
            askFurther();
            emit said(tr("Saved."));
        });
}

void NumberingPage::askFurther()
{
    whenReady(desk().numberSeries(), this, [this](const Result<QList<NumberSeries>> &all) {
        if (!all)
            return; // What the fields above say is of the same book, and tells why.
        QStringList lines;
        for (const NumberSeries &series : *all)
            if (!series.isUsual)
                lines.append(isolated(series.name) + u"  "_s + isolated(series.mask));
        m_further->setText(lines.join(u'\n'));
        m_further->setVisible(!lines.isEmpty());
    });
}

void NumberingPage::addSeries(Series &series, const QString &label)
{
    series.mask = new QLineEdit(this);
    series.mask->setObjectName(u"settings."_s + series.key);
    series.example = new PlainLabel(this);
    series.example->setObjectName(u"settings."_s + series.key + u".example"_s);
    series.example->setInk(Ink::Secondary);
    addOwn(series.key, label, series.mask, series.example);
    series.next = new QLineEdit(this);
    series.next->setObjectName(u"settings."_s + series.key + u".next"_s);
    series.next->setFixedWidth(nextWidth);
    series.next->setPlaceholderText(tr("As it is"));
    addOwn(series.key + u".next"_s, tr("Begin at"), series.next,
        remark(tr("Once, before the first number of a fiscal year: where another program has left off."),
            series.key + u".next"_s));
    connect(series.mask, &QLineEdit::textChanged, this, [this, &series] {
        clearTrouble(series.key);
        showExample(series);
    });
    connect(series.mask, &QLineEdit::editingFinished, this, [this, &series] { define(series); });
    connect(series.next, &QLineEdit::textEdited, this,
        [this, &series] { clearTrouble(series.key + u".next"_s); });
    connect(series.next, &QLineEdit::editingFinished, this, [this, &series] { define(series); });
}

void NumberingPage::showExample(const Series &series)
{
    bool isNumber = false;
    const qint64 typed = series.next->text().trimmed().toLongLong(&isNumber);
    const Result<QString> example
        = NumberMask::parse(series.mask->text().trimmed()).and_then([&](const NumberMask &mask) {
              return mask.text(series.name, m_today.year(), isNumber && typed > 0 ? typed : 42);
          });
    //: %1 is a number of a document
    series.example->setText(example ? tr("For example %1").arg(*example) : errorText(example.error()));
    series.example->setInk(example ? Ink::Secondary : Ink::Danger);
}

void NumberingPage::define(Series &series)
{
    const QString mask = series.mask->text().trimmed();
    const QString begin = series.next->text().trimmed();
    if (mask == series.kept && begin.isEmpty())
        return;
    bool isNumber = begin.isEmpty();
    const qint64 next = begin.isEmpty() ? 0 : begin.toLongLong(&isNumber);
    if (!isNumber || next < 0) {
        showTrouble(series.key + u".next"_s,
            Error{.kind = ErrorKind::InvalidInput, .rule = u"setting.number_malformed"_s});
        return;
    }
    whenReady(desk().defineNumbers(series.type, mask, next), this,
        [this, &series, mask, begin](const Result<void> &defined) {
            if (!defined) {
                const bool isBegin = defined.error().rule.startsWith("number_series."_L1);
                showTrouble(isBegin ? series.key + u".next"_s : series.key, defined.error());
                return;
            }
            series.kept = mask;
            series.mask->setModified(false);
            if (series.next->text().trimmed() == begin)
                series.next->clear();
            emit kept(series.key, mask);
            emit said(tr("Saved."));
        });
}

void NumberingPage::load(const QMap<QString, QString> &)
{
    askFurther();
    for (Series *series : {&m_invoices, &m_notes})
        whenReady(desk().numberMask(series->type), this, [this, series](const Result<QString> &mask) {
            if (!mask) {
                showTrouble(series->key, mask.error());
                return;
            }
            series->kept = *mask;
            if (!series->mask->isModified())
                series->mask->setText(*mask);
        });
}

} // namespace quittance
