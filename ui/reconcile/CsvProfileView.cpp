#include "ui/reconcile/CsvProfileView.h"

#include "ui/imports/MappingTable.h"
#include "ui/reconcile/csvHead.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int headRows = 30;
constexpr int mostHeaderRow = 25;

} // namespace

CsvProfileView::CsvProfileView(const QByteArray &bytes, const BankCsvProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_bytes(bytes)
    , m_profile(profile)
    , m_columns(new MappingTable(this))
{
    setObjectName(u"csvProfile"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildChoices());
    layout->addWidget(buildNames());
    layout->addWidget(m_columns, 1);
    connect(m_columns, &MappingTable::chosen, this, &CsvProfileView::onColumn);
    showRows();
}

QComboBox *CsvProfileView::addBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox(m_choices);
    box->setObjectName(u"csvProfile."_s + name);
    box->setAccessibleName(label);
    box->setMinimumWidth(90);
    auto *caption = new PlainLabel(label, m_choices);
    caption->setInk(Ink::Secondary);
    caption->setBuddy(box);
    auto *part = new QVBoxLayout;
    part->setSpacing(2);
    part->addWidget(caption);
    part->addWidget(box);
    static_cast<QHBoxLayout *>(m_choices->layout())->addLayout(part);
    return box;
}

QWidget *CsvProfileView::buildChoices()
{
    m_choices = new QWidget(this);
    auto *line = new QHBoxLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_delimiter = addBox(u"delimiter"_s, tr("Columns are parted by"));
    m_delimiter->addItem(tr("semicolon"), u";"_s);
    m_delimiter->addItem(tr("comma"), u","_s);
    m_delimiter->addItem(tr("tab"), u"\t"_s);
    m_delimiter->addItem(tr("bar"), u"|"_s);
    m_encoding = addBox(u"encoding"_s, tr("Letters"));
    m_encoding->addItem(tr("found by looking"), static_cast<int>(BankTextEncoding::Auto));
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(BankTextEncoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, static_cast<int>(BankTextEncoding::Windows1252));
    m_encoding->addItem(u"DOS 850"_s, static_cast<int>(BankTextEncoding::Cp850));
    m_decimals = addBox(u"decimals"_s, tr("Amounts"));
    m_decimals->addItem(u"1.234,56"_s, true);
    m_decimals->addItem(u"1,234.56"_s, false);
    m_dates = addBox(u"dates"_s, tr("Days"));
    for (const QString &format :
        {u"dd.MM.yyyy"_s, u"dd.MM.yy"_s, u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"d/M/yyyy"_s})
        m_dates->addItem(dayPatternText(format), format);
    if (m_dates->findData(m_profile.dateFormat) < 0 && !m_profile.dateFormat.isEmpty())
        m_dates->addItem(dayPatternText(m_profile.dateFormat), m_profile.dateFormat);
    m_header = addBox(u"header"_s, tr("Names in row"));
    m_header->setAccessibleName(tr("Row with the names of the columns"));
    m_header->addItem(tr("none"), 0);
    for (int row = 1; row <= qMax(mostHeaderRow, m_profile.headerRow); ++row)
        m_header->addItem(QString::number(row), row);
    line->addStretch(1);
    m_delimiter->setCurrentIndex(qMax(0, m_delimiter->findData(QString(m_profile.delimiter))));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(static_cast<int>(m_profile.encoding))));
    m_decimals->setCurrentIndex(m_profile.decimalComma ? 0 : 1);
    m_dates->setCurrentIndex(qMax(0, m_dates->findData(m_profile.dateFormat)));
    m_header->setCurrentIndex(qMax(0, m_header->findData(m_profile.headerRow)));
    for (QComboBox *box : {m_delimiter, m_encoding, m_decimals, m_dates, m_header})
        connect(box, &QComboBox::currentIndexChanged, this, &CsvProfileView::onChoice);
    return m_choices;
}

QLineEdit *CsvProfileView::addField(
    QWidget *row, const QString &name, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, row);
    field->setObjectName(u"csvProfile."_s + name);
    field->setAccessibleName(label);
    auto *caption = new PlainLabel(label, row);
    caption->setInk(Ink::Secondary);
    caption->setBuddy(field);
    row->layout()->addWidget(caption);
    row->layout()->addWidget(field);
    return field;
}

//! What the file may not say of itself, and how the profile is called.
QWidget *CsvProfileView::buildNames()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_account = addField(row, u"account"_s, tr("Our account"), m_profile.account);
    m_account->setMinimumWidth(220);
    m_currency = addField(
        row, u"currency"_s, tr("Currency"), m_profile.currency ? m_profile.currency->text() : QString());
    m_currency->setMaximumWidth(64);
    m_currency->setMaxLength(3);
    m_name = addField(row, u"name"_s, tr("Keep as"), m_profile.name);
    m_name->setAccessibleName(tr("Name of this profile"));
    m_name->setPlaceholderText(tr("Name of the bank; empty: not kept"));
    connect(m_account, &QLineEdit::editingFinished, this, &CsvProfileView::onField);
    connect(m_currency, &QLineEdit::editingFinished, this, &CsvProfileView::onField);
    showFields();
    return row;
}

//! What a column tells needs no saying.
void CsvProfileView::showFields()
{
    const auto show = [&](QLineEdit *field, BankCsvField column, const QString &otherwise) {
        const bool isTold = m_profile.columns.contains(column);
        field->setEnabled(!isTold);
        field->setPlaceholderText(isTold ? tr("A column says it") : otherwise);
    };
    show(m_account, BankCsvField::Account, u"IBAN"_s);
    show(m_currency, BankCsvField::Currency, u"EUR"_s);
}

void CsvProfileView::onField()
{
    const QString account = m_account->text().trimmed();
    const std::optional<Currency> currency = Currency::find(m_currency->text().trimmed().toUpper());
    if (account == m_profile.account && currency == m_profile.currency)
        return; // Leaving a field is no change.
    m_profile.account = account;
    m_profile.currency = currency;
    emit changed();
}

QString CsvProfileView::name() const
{
    return m_name->text().trimmed();
}

void CsvProfileView::onChoice()
{
    m_profile.delimiter = m_delimiter->currentData().toString().front();
    m_profile.encoding = static_cast<BankTextEncoding>(m_encoding->currentData().toInt());
    m_profile.decimalComma = m_decimals->currentData().toBool();
    m_profile.dateFormat = m_dates->currentData().toString();
    m_profile.headerRow = m_header->currentData().toInt();
    showRows();
    emit changed();
}

void CsvProfileView::onColumn(const QString &key, const QString &header)
{
    const auto field = bankCsvFieldFrom(QStringView(key).mid(5)); // Behind "bank.".
    if (!field)
        return;
    if (header.isEmpty())
        m_profile.columns.erase(*field);
    else
        m_profile.columns[*field] = {header};
    showFields();
    showRows();
    emit changed();
}

void CsvProfileView::showRows()
{
    m_columns->showPreview(csvPreview(csvHead(m_bytes, m_profile, headRows), m_profile));
}

} // namespace quittance
