#include "ui/imports/ImportCellView.h"

#include "core/domain/ImportPreview.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ImportText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 3;

} // namespace

ImportCellView::ImportCellView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_raw(new PlainLabel(this))
    , m_read(new PlainLabel(this))
{
    m_raw->setObjectName(name + u".raw"_s);
    m_raw->setFont(fonts::small());
    m_raw->setInk(Ink::Secondary);
    m_raw->setElided(true);
    m_raw->hide();
    m_read->setObjectName(name);
    m_read->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(inset, 2, inset, 2);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_raw);
    layout->addWidget(m_read);
    layout->addStretch(1);
}

void ImportCellView::showCell(const ImportCell &cell)
{
    m_isAmbiguous = cell.isAmbiguous();
    layout()->setContentsMargins(inset, 2, inset, m_isAmbiguous ? 5 : 2); // The frame has an edge below.
    const QString raw = cell.raw.simplified();
    QString text = importCellText(cell).simplified();
    if (m_isAmbiguous)
        text = tr("%1 or %2", "two readings of a value")
                   .arg(importReadingText(cell.form, cell.readings.at(0)),
                       importReadingText(cell.form, cell.readings.at(1)));
    // The mark tells it without the colour, too.
    m_read->setText(cell.isUnreadable() ? tr("✗ %1", "a value that cannot be read").arg(isolated(text))
            : text.isEmpty()            ? u"–"_s
                                        : isolated(text));
    // Two readings are compared to their ends.
    m_read->setElided(!m_isAmbiguous);
    m_read->setWordWrap(m_isAmbiguous);
    m_read->setToolTip({});
    m_read->setInk(cell.isUnreadable() ? Ink::Danger : text.isEmpty() ? Ink::Secondary : Ink::Text);
    m_raw->setText(isolated(raw));
    m_raw->setVisible(m_isAmbiguous || (raw != text && !cell.isUnreadable()));
    setToolTip(m_isAmbiguous && !cell.isUnreadable()
            ? tipText(tr("It is read as %1, as chosen above. It could be %2 as well.")
                          .arg(importReadingText(cell.form, cell.readings.at(0)),
                              importReadingText(cell.form, cell.readings.at(1))))
            : QString());
    update();
}

void ImportCellView::paintEvent(QPaintEvent *)
{
    if (!m_isAmbiguous)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokensOf(palette()).tone(Tone::Warning).text);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), corner, corner);
}

} // namespace quittance
