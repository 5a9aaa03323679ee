#include "ui/start/SamplePanel.h"

#include "ui/shell/ProgressLine.h"
#include "ui/style/Theme.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

SamplePanel::SamplePanel(QWidget *parent)
    : QWidget(parent)
    , m_note(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_line(new ProgressLine(this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    auto *heading = new PlainLabel(tr("Try with a sample book"), this);
    heading->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    auto *words = new PlainLabel(tr("A made-up company with a year behind it. Nobody outside is asked or "
                                    "written to, so you can try everything."),
        this);
    words->setWordWrap(true);
    m_note->setObjectName(u"start.sample.note"_s);
    m_note->setInk(Ink::Secondary);
    m_note->setWordWrap(true);
    m_count->setObjectName(u"start.sample.count"_s);
    m_count->setInk(Ink::Secondary);
    m_line->setObjectName(u"start.sample.line"_s);
    m_line->setFixedHeight(2);
    m_stop->setObjectName(u"start.sample.stop"_s);
    m_stop->setToolTip(tr("Stop making the sample book (Esc)"));
    connect(m_stop, &QPushButton::clicked, this, &SamplePanel::stopWanted);

    auto *progress = new QHBoxLayout;
    progress->addWidget(m_count, 1);
    progress->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(words);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    for (const QString &line :
        {tr("12 customers in nine countries"), tr("100 invoices in EUR and USD, some late"),
            tr("Payments on time, in part and too much"), tr("A credit note, drafts and lines of the bank")})
        list->addWidget(new CheckLine(CheckLine::Verdict::Good, line, {}, this));
    layout->addLayout(list);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_line);
    layout->addLayout(progress);
    setHere(false);
    end();
}

void SamplePanel::setHere(bool isHere)
{
    m_note->setText(isHere
            ? tr(
                "It is on this computer already and opens as you left it. File, Remove the sample book takes "
                "it away.")
            : tr(
                "It is a book of its own and takes a few seconds to make. File, Remove the sample book takes "
                "it away in one step."));
}

void SamplePanel::begin()
{
    m_line->setProgress(0, 0);
    m_count->setText(tr("Making the sample book…"));
    m_line->show();
    m_count->show();
    m_stop->show();
}

void SamplePanel::setProgress(int done, int all)
{
    m_line->setProgress(done, all);
    //: how many steps are done
    m_count->setText(tr("Making the sample book: %1 of %2").arg(done).arg(all));
}

void SamplePanel::end()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_line, m_count, m_stop})
        each->hide();
}

} // namespace quittance
